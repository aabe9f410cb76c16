import { sql } from 'kysely'
import type { Store } from './tables.ts'

/** Resolves when the database answers. */
export async function ping(db: Store): Promise<void> {
  await sql`select 1`.execute(db)
}
