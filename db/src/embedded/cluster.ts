import { existsSync } from 'node:fs'
import { chown, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { DatabaseUnavailable, diskFull } from './database-unavailable.ts'
import { makePassword, readPassword } from './password.ts'
import type { OnProgress } from './progress.ts'
import { replaceFile } from './replace-file.ts'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'

/** The superuser of the managed server: makes the program's role and database, and nothing else. */
export const superuserRole = 'tinhgon'

export const clusterFolderOf = (dataFolder: string): string => join(dataFolder, 'cluster')

/** Whether a managed database has ever been made in the folder. */
export const hasManagedDatabase = (dataFolder: string): boolean => existsSync(clusterFolderOf(dataFolder))

/** True for what programs say when a disk, or a quota on it, is full. */
export const saysDiskFull = (output: string): boolean =>
  /No space left on device|Disk quota exceeded/i.test(output)

/**
 * Returns the server's password, after making the data files if there are none. They are made in a sibling
 * folder and renamed, so that a crash in the middle leaves nothing that looks like a database. Call under
 * the lock.
 *
 * @throws DatabaseUnavailable `other-major`, `disk-full`, `not-ours`, `server-failed`
 */
export async function provideCluster(
  dataFolder: string,
  binaries: Binaries,
  account: ServerAccount,
  onProgress: OnProgress,
): Promise<string> {
  const cluster = clusterFolderOf(dataFolder)
  const major = await majorOf(cluster)
  const password = await readPassword(dataFolder)
  if (major === null) {
    onProgress(`making a database in ${dataFolder}`)
    return await initialise(cluster, binaries, account, password ?? (await makePassword(dataFolder)))
  }
  if (major !== binaries.major) {
    throw new DatabaseUnavailable(
      'other-major',
      `The data in ${dataFolder} was written by PostgreSQL ${major}, and this version of Tinh Gọn runs PostgreSQL ${binaries.major}, which cannot read it. Start the version of Tinh Gọn that wrote it, or set TINHGON_DATA to another folder. Nothing was changed.`,
    )
  }
  if (password === null) {
    throw new DatabaseUnavailable(
      'not-ours',
      `The data in ${dataFolder} is there, but the file "password" beside it is gone, so nobody can sign in. Put the file back from a copy, or set TINHGON_DATA to another folder. Nothing was changed.`,
    )
  }
  return password
}

/** The PostgreSQL major that wrote the folder; null when there is no folder. */
async function majorOf(cluster: string): Promise<string | null> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function initialise(
  cluster: string,
  binaries: Binaries,
  account: ServerAccount,
  password: string,
): Promise<string> {
  const staging = `${cluster}.making`
  const passwordFile = `${cluster}.making-password`
  try {
    await rm(staging, { recursive: true, force: true })
    await mkdir(staging, { mode: 0o700 })
    if (account.separate) await chown(staging, account.uid, account.gid)
    await replaceFile(passwordFile, `${password}\n`, 0o600, account)
    const { code, stderr } = await runCommand(
      binaries.initdb,
      [
        ...['--pgdata', staging, '--username', superuserRole, '--pwfile', passwordFile],
        ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-instructions'],
      ],
      account,
    )
    if (code !== 0) throw initdbFailed(dirname(cluster), stderr)
    await rename(staging, cluster)
    await flushFolder(dirname(cluster))
    return password
  } finally {
    await rm(staging, { recursive: true, force: true })
    await rm(passwordFile, { force: true })
  }
}

function initdbFailed(dataFolder: string, output: string): DatabaseUnavailable {
  if (saysDiskFull(output)) return diskFull(dataFolder)
  const reason = output.split('\n').find((line) => /error|fatal|could not/i.test(line)) ?? output.trim()
  return new DatabaseUnavailable(
    'server-failed',
    `PostgreSQL could not make its data files in ${dataFolder}: ${reason.trim()}. Nothing was left behind; correct this and start again, or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

/** A rename is on the disk only once its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
