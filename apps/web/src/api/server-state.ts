import { useSyncExternalStore } from 'react'

/** `database-away`: the program answers, its database does not. */
export type ServerState = 'here' | 'database-away' | 'unreachable'

const pauseMilliseconds = 1_500
const listeners = new Set<() => void>()
let state: ServerState = 'here'
let asking = false

export function tellServerState(next: ServerState): void {
  if (next !== state) {
    state = next
    for (const listener of [...listeners]) listener()
  }
  if (state !== 'here' && !asking) void askUntilHere()
}

/** Asks again and again until the server is ready, so that every page goes on by itself. */
async function askUntilHere(): Promise<void> {
  asking = true
  while (state !== 'here') {
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    const ready = await fetch('/api/ready').catch(() => null)
    const next = ready === null ? 'unreachable' : ready.status === 503 ? 'database-away' : 'here'
    if (next === 'here') asking = false
    tellServerState(next)
  }
  asking = false
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells whenever the server has come back. */
export const onServerBack = (listener: () => void): (() => void) =>
  subscribe(() => state === 'here' && listener())

export const useServerState = (): ServerState => useSyncExternalStore(subscribe, () => state)

/** Resolves once the server is here, or when the patience is at its end. */
export const untilServerIsHere = (patienceMilliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    if (state === 'here') return resolve()
    const finish = (): void => {
      clearTimeout(patience)
      unsubscribe()
      resolve()
    }
    const unsubscribe = onServerBack(finish)
    const patience = setTimeout(finish, patienceMilliseconds)
  })
