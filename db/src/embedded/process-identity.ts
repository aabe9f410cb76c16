import { readFileSync } from 'node:fs'

/**
 * Names one process for good: a pid alone returns after a while, and after a reboot. Made of the pid, the
 * clock tick at which the kernel started it, and the boot.
 */
export type ProcessIdentity = string

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)

/** The identity of a living process; null when there is none, or only a zombie that nobody has buried yet. */
export function identityOf(pid: number): ProcessIdentity | null {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return null
  }
  // The program's name stands in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTick] = [fields[0], fields[19]]
  if (startTick === undefined || state === 'Z' || state === 'X') return null
  return `${pid}-${startTick}-${bootId()}`
}

export function ownIdentity(): ProcessIdentity {
  const identity = identityOf(process.pid)
  if (identity === null) throw new Error('/proc does not show this process')
  return identity
}

export const pidOf = (identity: ProcessIdentity): number => Number.parseInt(identity, 10)

export const isAlive = (identity: ProcessIdentity): boolean => identityOf(pidOf(identity)) === identity
