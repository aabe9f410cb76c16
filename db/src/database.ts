import { Kysely, PostgresDialect, sql } from 'kysely'
import { defaultDataFolder } from './embedded/data-folder.ts'
import { DatabaseUnavailable } from './embedded/database-unavailable.ts'
import { openManagedServer } from './embedded/managed-server.ts'
import type { OnProgress } from './embedded/progress.ts'
import { type Listener, openListener } from './live/listener.ts'
import type { Notice } from './live/notify.ts'
import { migrate } from './migrations/migrate.ts'
import { type PlainSql, plainSql } from './plain-sql.ts'
import { revivingPool } from './reviving-pool.ts'
import type { Store, Tables } from './tables.ts'

export interface Database {
  readonly db: Store
  /** For SQL of others, on the same connections. */
  readonly plainSql: PlainSql
  /** Where it is, without password: for people to read. */
  readonly place: string
  /** Hears what the processes of this installation tell each other. */
  listen(onNotice: (notice: Notice) => void, onOpen: () => void): Listener
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** The team's own PostgreSQL, version 15 or later; null for one that we manage. */
  readonly url: string | null
  /** Holds the managed server. */
  readonly dataFolder: string
  readonly onProgress: OnProgress
}

/** What the environment says: `DATABASE_URL`, or the managed server of `TINHGON_DATA`. */
export const databaseOptions = (environment: NodeJS.ProcessEnv, onProgress: OnProgress): DatabaseOptions => ({
  url: environment.DATABASE_URL || null,
  dataFolder: defaultDataFolder(environment),
  onProgress,
})

/**
 * Opens the database and brings its tables up to date.
 * @throws DatabaseUnavailable
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const opened = await openAsItIs(options)
  try {
    const ran = await migrate(opened.db)
    if (ran.length > 0) options.onProgress(`tables brought up to date (${ran.join(', ')})`)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

/**
 * Opens the database and leaves its tables alone; one that is not there yet is made, without tables.
 * @throws DatabaseUnavailable
 */
export const openAsItIs = (options: DatabaseOptions): Promise<Database> =>
  options.url === null ? openManaged(options) : openOwn(options.url)

async function openManaged({ dataFolder, onProgress }: DatabaseOptions): Promise<Database> {
  const server = await openManagedServer(dataFolder, onProgress)
  const pool = revivingPool(server.connection, async () => await server.revive())
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    plainSql: plainSql(pool),
    place: `${dataFolder} (127.0.0.1:${server.connection.port})`,
    listen: (onNotice, onOpen) => openListener({ connection: () => server.revive(), onNotice, onOpen }),
    close: async () => {
      await db.destroy()
      await server.close()
    },
  }
}

const oldestVersion = 150_000

async function openOwn(url: string): Promise<Database> {
  const place = withoutSecrets(url)
  const pool = revivingPool({ connectionString: url })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const { rows } = await sql<{ version: number }>`
      select current_setting('server_version_num')::integer as version`.execute(db)
    const version = rows[0]?.version ?? 0
    if (version < oldestVersion) {
      throw refused(place, `it is PostgreSQL ${Math.floor(version / 10_000)}, and 15 is the oldest supported`)
    }
    return {
      db,
      plainSql: plainSql(pool),
      place,
      listen: (onNotice, onOpen) =>
        openListener({ connection: async () => ({ connectionString: url }), onNotice, onOpen }),
      close: () => db.destroy(),
    }
  } catch (error) {
    await db.destroy()
    if (error instanceof DatabaseUnavailable) throw error
    throw refused(place, error instanceof Error ? error.message || error.name : String(error), error)
  }
}

const refused = (place: string, why: string, cause?: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable(
    'url-refused',
    `The PostgreSQL of DATABASE_URL (${place}) cannot be used: ${why}. Correct DATABASE_URL or that server, or remove DATABASE_URL to use a managed one, and start again.`,
    cause,
  )

function withoutSecrets(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'not a URL'
  }
}
