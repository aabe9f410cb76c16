import { provideBinaries } from './binaries.ts'
import { clusterFolderOf, provideCluster, superuserRole } from './cluster.ts'
import { prepareDataFolder } from './data-folder.ts'
import { DatabaseUnavailable, explainFileError } from './database-unavailable.ts'
import { acquireLock, LockTimeout } from './exclusive-lock.ts'
import { addLease, livingLeases, removeLease } from './leases.ts'
import { runningPostmaster } from './postmaster.ts'
import { provideDatabase } from './program-database.ts'
import type { OnProgress } from './progress.ts'
import { type ServerAccount, serverAccount } from './server-account.ts'
import { refuseForeignServer, type ServerConnection } from './server-connection.ts'
import { startServer } from './start-server.ts'
import { stopServer } from './stop-server.ts'

export interface ManagedServer {
  /** As an ordinary role, which owns the program's database. */
  readonly connection: ServerConnection
  /** Who brought the server up: we just now, or somebody before us (another program, or one that was killed). */
  readonly how: 'started' | 'joined'
  /** Looks again after the server died under us, starting it if need be; the connection may have moved. */
  revive(): Promise<ServerConnection>
  /** Leaves the server, and stops it when nobody else uses it. Safe to call twice. */
  close(): Promise<void>
}

interface Place {
  readonly dataFolder: string
  readonly account: ServerAccount
  readonly onProgress: OnProgress
}

/**
 * Opens the PostgreSQL of a data folder: programs, data files and server are made or started if need be.
 * Programs share it; whoever comes first starts it, the last to leave stops it.
 *
 * @param folder see `defaultDataFolder`
 * @throws DatabaseUnavailable
 */
export async function openManagedServer(folder: string, onProgress: OnProgress): Promise<ManagedServer> {
  const account = await serverAccount(onProgress)
  const dataFolder = await prepareDataFolder(folder, account)
  const place = { dataFolder, account, onProgress }
  const opened = await underLock(place, async () => {
    const lease = await addLease(dataFolder)
    try {
      return { lease, ...(await bringUp(place)) }
    } catch (error) {
      await removeLease(dataFolder, lease)
      throw error
    }
  })
  let closing: Promise<void> | null = null
  return {
    connection: opened.connection,
    how: opened.how,
    revive: () => underLock(place, async () => (await bringUp(place)).connection),
    close: () => {
      closing ??= leave(place, opened.lease)
      return closing
    },
  }
}

interface Running {
  readonly connection: ServerConnection
  readonly how: 'started' | 'joined'
}

async function bringUp(place: Place): Promise<Running> {
  const { dataFolder, account, onProgress } = place
  const binaries = await provideBinaries(dataFolder, account, onProgress)
  const password = await provideCluster(dataFolder, binaries, account, onProgress)
  const cluster = clusterFolderOf(dataFolder)
  const found = await runningPostmaster(cluster, account)
  const joined = found !== null && found.status !== 'stopping'
  if (!joined) onProgress('starting PostgreSQL')
  const port = joined ? found.port : await startServer(dataFolder, binaries, account)
  const superuser = { host: '127.0.0.1', port, user: superuserRole, password, database: 'postgres' }
  try {
    await refuseForeignServer(superuser, cluster)
    const connection = await provideDatabase(superuser, 'tinhgon')
    return { connection, how: joined ? 'joined' : 'started' }
  } catch (error) {
    if (!joined) await stopServer(dataFolder, account)
    throw error
  }
}

async function leave(place: Place, lease: string): Promise<void> {
  // Before the lock: even if we are killed while waiting for it, we no longer count.
  await removeLease(place.dataFolder, lease)
  await underLock(place, () => stopIfDeserted(place))
}

async function stopIfDeserted({ dataFolder, account }: Place): Promise<void> {
  if ((await livingLeases(dataFolder)).length > 0) return
  await stopServer(dataFolder, account)
}

async function underLock<Result>(place: Place, action: () => Promise<Result>): Promise<Result> {
  const { dataFolder, onProgress } = place
  try {
    const release = await acquireLock(dataFolder, (holder) =>
      onProgress(`waiting for another program (process ${holder}) that starts or stops the same database`),
    )
    try {
      return await action()
    } finally {
      await release()
    }
  } catch (error) {
    if (error instanceof LockTimeout) {
      throw new DatabaseUnavailable(
        'busy',
        `Another program (process ${error.holder}) has been starting or stopping the database in ${dataFolder} for five minutes. Wait for it or end it, and start again. Nothing was changed.`,
        error,
      )
    }
    throw explainFileError(error, dataFolder)
  }
}
