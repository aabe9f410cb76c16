import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runCommand } from './run-command.ts'
import type { ServerAccount } from './server-account.ts'

/** What `postmaster.pid` says: PostgreSQL's own record of the server that runs on a data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** `starting`, `ready`, `stopping` or `standby`. */
  readonly status: string
}

export const postmasterFile = (cluster: string): string => join(cluster, 'postmaster.pid')

/**
 * The server that runs on this folder. A record left by a killed server counts as none, also when its pid
 * now belongs to another program, which PostgreSQL itself would take for the server.
 */
export async function runningPostmaster(cluster: string, account: ServerAccount): Promise<Postmaster | null> {
  let lines: string[]
  try {
    lines = (await readFile(postmasterFile(cluster), 'utf8')).split('\n')
  } catch {
    return null
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(await processesIn(cluster, account)).includes(pid)) return null
  return { pid, port, status: (lines[7] ?? '').trim() }
}

/**
 * A server and all its processes have the data folder as working folder, and nothing else of ours has.
 * Looked up as the server's account: root in a container may not see where another user's process works.
 */
async function processesIn(cluster: string, account: ServerAccount): Promise<number[]> {
  const script = 'cd /proc && for p in [0-9]*; do [ "$p/cwd" -ef "$1" ] && echo "$p"; done; :'
  const { stdout } = await runCommand('sh', ['-c', script, 'sh', cluster], account)
  return stdout.split('\n').filter(Boolean).map(Number)
}

/**
 * Waits until the last process of a dead server is gone: they notice its death by themselves, but a busy one
 * only after its query, and a second server beside it would ruin the data. Returns the pids that remain
 * after `milliseconds`.
 */
export async function waitUntilDeserted(
  cluster: string,
  account: ServerAccount,
  milliseconds: number,
): Promise<number[]> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const pids = await processesIn(cluster, account)
    if (pids.length === 0 || Date.now() > deadline) return pids
    await pause(50)
  }
}
