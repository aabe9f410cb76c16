import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import {
  findScenario,
  keepBaseline,
  migrate,
  restoreBackup,
  type Store,
  verifyStore,
  writeBackup,
} from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { appendWithRetry } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { decide, parameterReset, parameterSet } from './record-content.ts'
import { readReleased } from './released/read-released.ts'
import { emptyBaseline, note } from './sample-content.ts'

async function backupOf(db: Store): Promise<Buffer> {
  const output = new PassThrough()
  const [bytes] = await Promise.all([buffer(output), writeBackup(db, output)])
  return bytes
}

/** Everything in every table, as PostgreSQL writes it. */
async function contentOf(db: Store): Promise<Record<string, string[]>> {
  const tables = (await db.introspection.getTables()).filter(({ schema }) => schema === 'public')
  const content: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} as t order by 1`.execute(db)
    content[name] = rows.map(({ row }) => row)
  }
  return content
}

const changeLine = (bytes: Buffer, change: (lines: string[]) => string[]): Buffer =>
  gzipSync(change(gunzipSync(bytes).toString().split('\n')).join('\n'))

/** What every PostgreSQL must do to be backed up and restored. */
export function backupConformance(open: OpenStore): void {
  const empty = async (): Promise<Store> => {
    const { db } = await open()
    await sql`drop schema public cascade`.execute(db)
    await sql`create schema public`.execute(db)
    return db
  }
  const filled = async (): Promise<Store> => {
    const db = await empty()
    await readReleased(db, '0004-outlines')
    await decide(db, parameterSet(4), parameterReset())
    await keepBaseline(
      db,
      { ...emptyBaseline('b'), title: { vi: 'a\u0000b \ud800', en: '"\\\n' } },
      { workspaceId: 'default', addedBy: null },
    )
    await sql`insert into job_files (job_id, role, name, media_type, content)
      select id, 'input', 'mọi byte', 'x', ${Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))} from jobs`.execute(
      db,
    )
    return db
  }
  const refused = async (bytes: Buffer): Promise<string> => {
    const db = await empty()
    const outcome = await restoreBackup(db, Readable.from(bytes)).then(
      () => 'restored',
      (error) => error.code,
    )
    expect(await contentOf(db)).toEqual({})
    return outcome
  }

  test('BAK-1 BAK-2 what is restored is what was backed up, to the byte, and goes on', async () => {
    const [from, to] = [await filled(), await empty()]
    const before = await contentOf(from)
    const restored = await restoreBackup(to, Readable.from(await backupOf(from)))
    expect(await contentOf(to)).toEqual(before)
    expect(restored.rows).toBe(Object.values(before).flat().length)
    expect(restored.verification).toEqual(await verifyStore(from))
    expect(restored.verification.broken).toEqual([])
    for (const db of [from, to])
      await keepBaseline(db, emptyBaseline('next'), { workspaceId: 'default', addedBy: null })
    const editions = (db: Store) =>
      db.selectFrom('workspace_baselines').select('edition').orderBy('edition').execute()
    expect(await editions(to)).toEqual(await editions(from))
  })

  test('BAK-2 a backup of an earlier level is brought up to date on the way', async () => {
    const [from, to] = [await empty(), await empty()]
    await readReleased(from, '0001-edit-log')
    const { verification } = await restoreBackup(to, Readable.from(await backupOf(from)))
    expect(verification).toMatchObject({ scenarios: 4, edits: 13, baselines: 2, broken: [] })
    expect(await migrate(to)).toEqual([])
    expect(await findScenario(to, 'phuong-an-1')).toMatchObject({ workspaceId: 'default', version: 5 })
  })

  test('BAK-1 a backup taken while people work holds one moment', async () => {
    const [from, to] = [await filled(), await empty()]
    const working = Array.from({ length: 40 }, (_, count) =>
      appendWithRetry(from, 'phuong-an-2', note(`while ${count}`)),
    )
    const bytes = await backupOf(from)
    await Promise.all(working)
    const { verification } = await restoreBackup(to, Readable.from(bytes))
    expect(verification.broken).toEqual([])
    expect(verification.edits).toBeGreaterThanOrEqual(13)
  })

  test('BAK-3 a database that holds tables already is left as it is', async () => {
    const from = await filled()
    const bytes = await backupOf(from)
    const before = await contentOf(from)
    await expect(restoreBackup(from, Readable.from(bytes))).rejects.toMatchObject({ code: 'not-empty' })
    expect(await contentOf(from)).toEqual(before)
  })

  test('BAK-4 a backup that breaks off, was altered, or is none is refused and leaves nothing', async () => {
    const bytes = await backupOf(await filled())
    expect(await refused(bytes.subarray(0, bytes.length - 9))).toBe('damaged')
    expect(await refused(bytes.subarray(0, bytes.length / 2))).toBe('damaged')
    expect(await refused(changeLine(bytes, (lines) => lines.slice(0, -2)))).toBe('damaged')
    expect(await refused(changeLine(bytes, (lines) => lines.toSpliced(-3, 1)))).toBe('damaged')
    const forged = changeLine(bytes, (lines) =>
      lines.map((line) => line.replace('Phương án 1', 'Phương án 9')),
    )
    expect(await refused(forged)).toBe('damaged')
    expect(await refused(changeLine(bytes, (lines) => [...lines, '[]', '']))).toBe('damaged')
    expect(await refused(Buffer.from('không phải'))).toBe('not-a-backup')
    expect(await refused(Buffer.alloc(0))).toMatch(/^(not-a-backup|damaged)$/)
    expect(await refused(gzipSync('{"format":"other"}\n'))).toBe('not-a-backup')
    const later = changeLine(bytes, (lines) =>
      lines.map((line, index) => (index === 0 ? line.replace('0004-outlines', '9999-later') : line)),
    )
    expect(await refused(later)).toBe('newer-backup')
  })

  test('BAK-5 a backup of a broken store is refused with its first broken link', async () => {
    const from = await filled()
    await sql`alter table edits disable trigger user`.execute(from)
    await sql`update edits set edit = replace(edit, 'dân số', 'diện tích')`.execute(from)
    const bytes = await backupOf(from)
    expect(await refused(bytes)).toBe('broken-links')
    await expect(restoreBackup(await empty(), Readable.from(bytes))).rejects.toThrow(/phuong-an-1, 3/)
  })
}
