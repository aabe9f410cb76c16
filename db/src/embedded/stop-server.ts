import { clusterFolderOf } from './cluster.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { runningPostmaster, waitUntilDeserted } from './postmaster.ts'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'
import { serverLogFile } from './server-log.ts'

const stopMilliseconds = 120_000

/**
 * Stops the server if one runs: open transactions are rolled back and everything is written ("fast"
 * shutdown). The signal is sent as the server's account, for root in a container may not be allowed to.
 * Call under the lock.
 *
 * @throws DatabaseUnavailable `server-failed` when it is still there after two minutes
 */
export async function stopServer(dataFolder: string, account: ServerAccount): Promise<void> {
  const cluster = clusterFolderOf(dataFolder)
  const postmaster = await runningPostmaster(cluster, account)
  if (postmaster === null) return
  await runCommand('sh', ['-c', 'kill -INT "$1"', 'sh', String(postmaster.pid)], account)
  const remaining = await waitUntilDeserted(cluster, account, stopMilliseconds)
  if (remaining.length === 0) return
  throw new DatabaseUnavailable(
    'server-failed',
    `PostgreSQL in ${dataFolder} (process ${postmaster.pid}) did not stop within two minutes. Its data is safe; its log is ${serverLogFile(dataFolder)}.`,
  )
}
