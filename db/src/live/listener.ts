import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { channel, type Notice } from './notify.ts'

export interface Listener {
  close(): Promise<void>
}

interface ListenerOptions {
  /** Where to listen; asked anew for every attempt, since a managed server may have moved. */
  readonly connection: () => Promise<pg.ClientConfig>
  readonly onNotice: (notice: Notice) => void
  /** Listens from now on. What was told before, or while nobody listened, has to be looked up. */
  readonly onOpen: () => void
}

const longestPause = 5_000

/**
 * Listens to what the processes of one installation tell each other, over a connection of its own. When that
 * breaks it is made again, for as long as it takes.
 */
export function openListener({ connection, onNotice, onOpen }: ListenerOptions): Listener {
  const closing = new AbortController()
  let client: pg.Client | null = null

  async function listenOnce(): Promise<void> {
    const opened = new pg.Client({
      ...(await connection()),
      application_name: 'tinhgon live',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    })
    client = opened
    const ended = new Promise<void>((resolve) => {
      opened.on('end', resolve)
      opened.on('error', () => resolve())
    })
    opened.on('notification', ({ channel: from, payload }) => {
      if (from === channel && payload) onNotice(JSON.parse(payload) as Notice)
    })
    try {
      await opened.connect()
      await opened.query(`listen ${channel}`)
      // Closed before the connection was there to be ended.
      if (closing.signal.aborted) return
      onOpen()
      await ended
    } finally {
      await opened.end().catch(() => undefined)
    }
  }

  async function listenForEver(): Promise<void> {
    for (let wait = 100; !closing.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      const begun = Date.now()
      await listenOnce().catch(() => undefined)
      // One that held for a while was a good one: what broke it may be over already.
      if (Date.now() - begun > longestPause) wait = 100
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }

  const listening = listenForEver()
  return {
    close: async () => {
      closing.abort()
      await client?.end().catch(() => undefined)
      await listening
    },
  }
}
