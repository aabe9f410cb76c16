import { DatabaseUnavailable } from './database-unavailable.ts'
import type { OnProgress } from './progress.ts'
import { runCommand } from './run-command.ts'

/** The system user that PostgreSQL runs as when we are root; no login, no home, no password. */
export const systemUser = 'tinhgon'

/** Whom the server's processes and files belong to. `separate` says that this is not our own user. */
export interface ServerAccount {
  readonly name: string
  readonly uid: number
  readonly gid: number
  readonly separate: boolean
}

async function findAccount(name: string): Promise<ServerAccount | null> {
  const uid = await runCommand('id', ['-u', name])
  const gid = await runCommand('id', ['-g', name])
  if (uid.code !== 0 || gid.code !== 0) return null
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout), separate: true }
}

/**
 * Our own user, or as root the system user, which is made if need be.
 * @throws DatabaseUnavailable `no-system-user` when it cannot be made.
 */
export async function serverAccount(onProgress: OnProgress): Promise<ServerAccount> {
  const uid = process.getuid?.() ?? -1
  const gid = process.getgid?.() ?? -1
  if (uid !== 0) return { name: process.env.USER ?? String(uid), uid, gid, separate: false }
  const existing = await findAccount(systemUser)
  if (existing && existing.uid !== 0) return existing
  const made = await runCommand('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    ...['--home-dir', '/nonexistent'],
    ...['--shell', '/usr/sbin/nologin'],
    ...['--comment', 'PostgreSQL of Tinh Gon'],
    systemUser,
  ])
  // Looked up again rather than trusting the exit code: another start may have made it at the same moment.
  const account = await findAccount(systemUser)
  if (account && account.uid !== 0) {
    if (made.code === 0) onProgress(`made the system user ${systemUser}, PostgreSQL refuses to run as root`)
    return account
  }
  throw new DatabaseUnavailable(
    'no-system-user',
    `PostgreSQL refuses to run as root, and the system user "${systemUser}" that it would run as could not be made (${made.stderr.trim() || 'useradd failed'}). Make it with "useradd --system --user-group ${systemUser}", or start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
  )
}
