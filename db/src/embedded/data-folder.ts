import { chmod, chown, lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseUnavailable, explainFileError } from './database-unavailable.ts'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'

/** `TINHGON_DATA`, or where programs of this user keep their data. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.TINHGON_DATA
  if (chosen) return resolve(chosen)
  if (process.getuid?.() === 0) return '/var/lib/tinhgon'
  const home = environment.HOME || homedir()
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'tinhgon')
}

/**
 * Makes the folder if need be, lets the server's account pass through it, and returns its real path. A
 * folder that we make, or are given empty, becomes ours; any other keeps owner and mode as they are.
 *
 * @throws DatabaseUnavailable `folder-out-of-reach`, `folder-of-another-user`, `disk-full`
 */
export async function prepareDataFolder(folder: string, account: ServerAccount): Promise<string> {
  try {
    const missing = await missingFolders(folder)
    const ours = missing.length > 0 || (await isEmptyAndOurs(folder))
    if (account.separate) {
      const deepest = missing[0] ? dirname(missing[0]) : ours ? dirname(folder) : folder
      await refuseUnreachable(folder, deepest, account)
    }
    for (const path of missing) {
      await makeFolder(path, path === folder ? 0o700 : 0o755)
      // Asked for again because the umask may have taken it away, which would shut the account out.
      if (path !== folder && account.separate) await chmod(path, 0o755)
    }
    if (ours && account.separate) {
      // Our account alone may pass; to everybody else the folder is as closed as before.
      await chown(folder, 0, account.gid)
      await chmod(folder, 0o710)
    }
    await refuseForeignOwner(folder)
    return await realpath(folder)
  } catch (error) {
    throw explainFileError(error, folder)
  }
}

/** From the outermost to `folder` itself. */
async function missingFolders(folder: string): Promise<string[]> {
  const missing: string[] = []
  for (let path = folder; ; path = dirname(path)) {
    try {
      await lstat(path)
      return missing
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      missing.unshift(path)
    }
  }
}

async function makeFolder(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, { mode })
  } catch (error) {
    // Another start made it between our look and our step.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

async function isEmptyAndOurs(folder: string): Promise<boolean> {
  const status = await lstat(folder)
  if (!status.isDirectory() || status.uid !== process.getuid?.()) return false
  return (await readdir(folder)).length === 0
}

/** Asks the system instead of reading modes, so that access lists and mount options are heard too. */
async function refuseUnreachable(folder: string, deepest: string, account: ServerAccount): Promise<void> {
  const path: string[] = []
  for (let ancestor = await realpath(deepest); ; ancestor = dirname(ancestor)) {
    path.unshift(ancestor)
    if (ancestor === dirname(ancestor)) break
  }
  const script = 'for f in "$@"; do [ -x "$f" ] || { printf %s "$f"; exit 1; }; done'
  const { code, stdout, stderr } = await runCommand('sh', ['-c', script, 'sh', ...path], account)
  if (code === 0) return
  if (code === 127) {
    throw new DatabaseUnavailable(
      'no-system-user',
      `PostgreSQL refuses to run as root, and root may not start programs as the system user "${account.name}" here (${stderr}). Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own. Nothing was changed.`,
    )
  }
  throw new DatabaseUnavailable(
    'folder-out-of-reach',
    `PostgreSQL runs as the system user "${account.name}", who may not enter ${stdout || deepest}, so the data folder ${folder} is out of its reach. Set TINHGON_DATA to a folder that every user may reach, such as /var/lib/tinhgon, and start again. Nothing was changed.`,
  )
}

async function refuseForeignOwner(folder: string): Promise<void> {
  const status = await lstat(await realpath(folder))
  if (!status.isDirectory()) {
    throw new DatabaseUnavailable(
      'folder-out-of-reach',
      `The data folder ${folder} is not a folder. Set TINHGON_DATA to a folder, and start again. Nothing was changed.`,
    )
  }
  if (status.uid === process.getuid?.()) return
  throw new DatabaseUnavailable(
    'folder-of-another-user',
    `The data folder ${folder} belongs to another user (uid ${status.uid}). Start as that user, or set TINHGON_DATA to a folder of your own (a new one inside it will do). Nothing was changed.`,
  )
}
