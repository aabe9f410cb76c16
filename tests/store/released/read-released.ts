import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { migrate, type Store } from '@tinhgon/db'
import { sql } from 'kysely'

export const releasedFolder = fileURLToPath(new URL('.', import.meta.url))

/** Makes an empty database what the program of a level left, with what people had made in it. */
export async function readReleased(db: Store, level: string): Promise<void> {
  await migrate(db, level)
  await sql.raw(await readFile(`${releasedFolder}${level}.sql`, 'utf8')).execute(db)
}
