import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { appliedMigrations } from '../migrations/migrate.ts'
import type { Store } from '../tables.ts'
import type { BackupHeader, BackupSummary } from './backup-format.ts'
import { readTables, type TableShape } from './catalog.ts'

/** So much is read at a time: rows may be a few bytes, or a baseline of many megabytes. */
const bytesAtOnce = 4 * 1024 * 1024
const rowsAtOnce = 500

/** Writes everything in the database as of one moment, compressed, while others go on working. */
export const writeBackup = (db: Store, output: Writable): Promise<BackupSummary> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const summary = { tables: 0, rows: 0 }
      await pipeline(Readable.from(linesOf(transaction, summary)), createGzip(), output)
      return summary
    })

async function* linesOf(transaction: Store, summary: { tables: number; rows: number }) {
  const hash = createHash('sha256')
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  await settleOutput(transaction)
  const tables = await readTables(transaction)
  yield line({
    format: 'tinhgon.backup',
    version: 1,
    writtenAt: new Date().toISOString(),
    migrations: await appliedMigrations(transaction),
    tables,
  } satisfies BackupHeader)
  for (const table of tables) {
    yield line({ table: table.name })
    summary.tables += 1
    for await (const rows of rowsOf(transaction, table)) {
      yield rows.map(line).join('')
      summary.rows += rows.length
    }
  }
  yield line({ end: { rows: summary.rows, sha256: hash.copy().digest('hex') } })
}

/** Values must read the same on every server, however it is set up. */
async function settleOutput(transaction: Store): Promise<void> {
  await sql`set local timezone = 'UTC'`.execute(transaction)
  await sql`set local datestyle = 'ISO, YMD'`.execute(transaction)
  await sql`set local bytea_output = 'hex'`.execute(transaction)
  await sql`set local extra_float_digits = 1`.execute(transaction)
}

/** The rows of a table, some at a time. */
async function* rowsOf(transaction: Store, { name, columns }: TableShape) {
  const values = columns.map((column) => sql`${sql.ref(column.name)}::text`)
  await sql`
    declare backup_rows no scroll cursor for
    select array[${sql.join(values)}] as row from ${sql.table(name)}`.execute(transaction)
  for (let count = 1; ; ) {
    const { rows } = await sql<{ row: (string | null)[] }>`
      fetch ${sql.lit(count)} from backup_rows`.execute(transaction)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
    let bytes = 0
    for (const { row } of rows) for (const value of row) bytes += value?.length ?? 0
    const average = Math.max(1, bytes / rows.length)
    count = Math.max(1, Math.min(rowsAtOnce, Math.floor(bytesAtOnce / average)))
  }
  await sql`close backup_rows`.execute(transaction)
}
