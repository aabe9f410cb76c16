import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import { migrations } from '../migrations/migrations.ts'
import type { Store } from '../tables.ts'
import type { Verification } from '../verify/verification.ts'
import { verifyWithin } from '../verify/verify-store.ts'
import type { BackupHeader, BackupSummary } from './backup-format.ts'
import { advanceIdentities, readTables, type TableShape } from './catalog.ts'
import { insertRows } from './insert-rows.ts'
import { openBackup } from './read-backup.ts'
import { damaged, RestoreRefused } from './restore-refused.ts'

/**
 * Restores a backup into an empty database, brings its tables up to date and checks every chain, all in one
 * transaction.
 * @throws RestoreRefused when anything is wrong; the database is as empty as before
 */
export async function restoreBackup(
  db: Store,
  input: Readable,
): Promise<BackupSummary & { readonly verification: Verification }> {
  const { header, rows } = await openBackup(input)
  refuseNewer(header)
  return await db.transaction().execute(async (transaction) => {
    await refuseFilled(transaction)
    await migrate(transaction, header.migrations.at(-1))
    const tables = await readTables(transaction)
    refuseOtherTables(header, tables)
    await clear(transaction, tables)
    const inserted = await insertRows(transaction, tables, rows)
    await advanceIdentities(transaction)
    await migrate(transaction)
    const verification = await verifyWithin(transaction)
    const [broken] = verification.broken
    if (broken)
      throw new RestoreRefused(
        'broken-links',
        `The backup was taken of a database that is not as it was written: ${broken.of} ${broken.id}${broken.at === null ? '' : `, ${broken.at}`} (${broken.reason}). Nothing was restored. Restore an earlier backup.`,
      )
    return { tables: tables.length, rows: inserted, verification }
  })
}

function refuseNewer({ migrations: theirs }: BackupHeader): void {
  const ours = Object.keys(migrations)
  if (theirs.every((name, index) => name === ours[index])) return
  throw new RestoreRefused(
    'newer-backup',
    `The backup was written by another version of Tinh Gọn (${theirs.at(-1)}). Nothing was restored. Restore it with that version or a later one.`,
  )
}

async function refuseFilled(transaction: Store): Promise<void> {
  const tables = await transaction.introspection.getTables({ withInternalKyselyTables: true })
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(transaction)
  if (!tables.some(({ schema }) => schema === rows[0]?.schema)) return
  throw new RestoreRefused(
    'not-empty',
    'The database already holds tables, and a backup is restored into an empty one only. Set TINHGON_DATA to a new folder, or DATABASE_URL to a new database, and restore again. Nothing was changed.',
  )
}

function refuseOtherTables({ tables: theirs }: BackupHeader, ours: readonly TableShape[]): void {
  const shapes = (tables: readonly TableShape[]): string =>
    JSON.stringify(tables.map(({ name, columns }) => [name, columns]).toSorted())
  if (shapes(theirs) !== shapes(ours)) throw damaged('its tables are not those of its version')
}

/** Migrations put in what a new installation begins with; the backup has its own. */
async function clear(transaction: Store, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables.toReversed()) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(transaction)
    if (rows.length > 0) await sql`delete from ${sql.table(name)}`.execute(transaction)
  }
}
