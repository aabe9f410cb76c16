import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { clusterFolderOf, saysDiskFull } from './cluster.ts'
import { DatabaseUnavailable, diskFull } from './database-unavailable.ts'
import { freePort } from './free-port.ts'
import { postmasterFile, waitUntilDeserted } from './postmaster.ts'
import { replaceFile } from './replace-file.ts'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'
import { beginServerLog, readServerLog, serverLogFile } from './server-log.ts'
import { writeSettings } from './server-settings.ts'

const portAttempts = 5
/** Recovery after a crash replays at most a checkpoint's worth of log; slow disks need minutes for it. */
const startSeconds = '300'

const portFile = (dataFolder: string): string => join(dataFolder, 'port')

async function recordedPort(dataFolder: string): Promise<number | null> {
  const port = Number(await readFile(portFile(dataFolder), 'utf8').catch(() => ''))
  return Number.isInteger(port) && port > 0 ? port : null
}

/**
 * Starts a server on the data folder where none runs, as a daemon of its own session: Ctrl+C on the program
 * must not stop it before the program's connections are closed. Returns its port, which is recorded and
 * used again next time if it is free. Call under the lock.
 *
 * @throws DatabaseUnavailable `busy`, `disk-full`, `server-failed`
 */
export async function startServer(
  dataFolder: string,
  binaries: Binaries,
  account: ServerAccount,
): Promise<number> {
  const cluster = clusterFolderOf(dataFolder)
  await removeStaleRecord(cluster, account)
  let output = ''
  let preferred = await recordedPort(dataFolder)
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const port = await freePort(preferred)
    await writeSettings(cluster, port, account)
    await beginServerLog(dataFolder, account)
    const { code, stderr } = await runCommand(
      binaries.pgCtl,
      [
        ...['start', '--silent', '--wait', '--timeout', startSeconds],
        ...['--pgdata', cluster, '--log', serverLogFile(dataFolder)],
      ],
      account,
    )
    if (code === 0) {
      await replaceFile(portFile(dataFolder), `${port}\n`, 0o600)
      return port
    }
    output = `${await readServerLog(dataFolder)}\n${stderr}`
    // Another program may take the port between our look and the server's.
    if (!/Address already in use/i.test(output)) break
    preferred = null
  }
  throw startFailed(dataFolder, output)
}

async function removeStaleRecord(cluster: string, account: ServerAccount): Promise<void> {
  const remaining = await waitUntilDeserted(cluster, account, 30_000)
  if (remaining.length > 0) {
    throw new DatabaseUnavailable(
      'busy',
      `A PostgreSQL that was killed left processes behind that still use ${cluster} (process ${remaining.join(', ')}). Wait until they end, or end them, and start again. Nothing was changed.`,
    )
  }
  await rm(postmasterFile(cluster), { force: true })
}

function startFailed(dataFolder: string, output: string): DatabaseUnavailable {
  if (saysDiskFull(output)) return diskFull(dataFolder)
  const reason = output.split('\n').find((line) => /FATAL|PANIC|could not/.test(line)) ?? output.trim()
  return new DatabaseUnavailable(
    'server-failed',
    `PostgreSQL in ${dataFolder} did not start: ${reason.trim()}. Its log is ${serverLogFile(dataFolder)}. The data was left as it is.`,
  )
}
