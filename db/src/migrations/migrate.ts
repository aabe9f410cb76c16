import { Migrator } from 'kysely/migration'
import { DatabaseUnavailable } from '../embedded/database-unavailable.ts'
import type { Store } from '../tables.ts'
import { migrations } from './migrations.ts'

/**
 * Brings the tables up to this version, in one transaction and under PostgreSQL's advisory lock, so that
 * several programs may start at once. Returns the names of the migrations that ran.
 *
 * @param last goes no further than this one; for data of an earlier level
 * @throws DatabaseUnavailable `newer-schema` when a later version of the program has been here
 */
export async function migrate(db: Store, last?: string): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in migrations))
  if (unknown.length > 0) {
    throw new DatabaseUnavailable(
      'newer-schema',
      `The database was migrated by a newer version of Tinh Gọn (${unknown.join(', ')}). Start that version, or use another database. Nothing was changed.`,
    )
  }
  const { error, results } =
    last === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(last)
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** Names of the migrations that have run, in order. */
export async function appliedMigrations(db: Store): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const names = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute()
  return names.map(({ name }) => name)
}
