import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** Another user to run as; `separate` false stands for our own. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
  readonly separate: boolean
}

export interface CommandResult {
  /** Exit code; 127 when the program could not be run at all, `stderr` then says why. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program to its end, as another user when the account says so. It starts in the root folder (the
 * user may not be able to enter ours) and with an environment of its own: neither a library path nor a
 * PGDATA from outside may lead it astray.
 */
export async function runCommand(
  file: string,
  parameters: readonly string[],
  account?: RunAs,
): Promise<CommandResult> {
  const child = spawn(file, parameters, {
    cwd: '/',
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account?.separate ? { uid: account.uid, gid: account.gid } : {}),
  })
  try {
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    return { code: typeof code === 'number' ? code : 128, stdout, stderr }
  } catch (error) {
    return { code: 127, stdout: '', stderr: error instanceof Error ? error.message : String(error) }
  }
}
