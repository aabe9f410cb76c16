import { ApiProblem, addressOf, type LiveEvent, liveEventSchema, operations } from '@tinhgon/contract'
import { client } from '../api/client.ts'

/** `lost`: trying again. `closed`: the scenario is gone, or not one's to see any more. */
export type Connection = 'connecting' | 'live' | 'lost' | 'closed'

export interface StreamListener {
  readonly onEvent: (event: LiveEvent) => void
  readonly onConnection: (connection: Connection) => void
  /** The version that is here: what came after it is told on coming back. */
  readonly seen: () => number
}

const pauseMilliseconds = 2_000
const eventTypes = ['opened', 'edited', 'renamed', 'shared', 'commented', 'reviewed', 'deleted', 'present']

/** Hears of a scenario until it is left. The browser comes back by itself where it can; else we do. */
export function followScenario(scenarioId: string, listener: StreamListener): () => void {
  let source: EventSource | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  let left = false

  function connect(): void {
    if (left || document.hidden || source?.readyState === EventSource.OPEN) return
    source?.close()
    const query = { since: listener.seen() }
    const opened = new EventSource(addressOf(operations.openStream, { params: { scenarioId }, query }))
    source = opened
    for (const type of eventTypes)
      opened.addEventListener(type, ({ data }: MessageEvent<string>) => {
        const event = liveEventSchema.parse(JSON.parse(data))
        if (event.type === 'opened') listener.onConnection('live')
        listener.onEvent(event)
      })
    opened.addEventListener('error', () => {
      if (left) return
      listener.onConnection('lost')
      // The server has answered that it will not, and a stream does not say why.
      if (opened.readyState === EventSource.CLOSED) void comeBack()
    })
  }

  async function comeBack(): Promise<void> {
    try {
      await client.readCircle({ params: { scenarioId } })
    } catch (error) {
      if (error instanceof ApiProblem && (error.status === 404 || error.status === 403)) {
        if (!left) listener.onConnection('closed')
        return
      }
    }
    if (!left) pause = setTimeout(connect, pauseMilliseconds)
  }

  /** A browser keeps six connections to a server, for all its windows: nobody looks at this one. */
  const rest = (): void => {
    clearTimeout(pause)
    if (document.hidden) source?.close()
    else connect()
  }

  document.addEventListener('visibilitychange', rest)
  connect()
  return () => {
    left = true
    document.removeEventListener('visibilitychange', rest)
    clearTimeout(pause)
    source?.close()
  }
}
