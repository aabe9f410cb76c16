import { randomUUID } from 'node:crypto'
import type { LiveEvent } from '@tinhgon/contract'
import { HTTPException } from 'hono/http-exception'
import { Problem } from '../http/problem.ts'
import type { Call, Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { type EventStream, eventStream } from './event-stream.ts'
import type { Subscriber } from './live-hub.ts'

const mostStreams = 2_000
const mostStreamsOfOne = 30
const beatMilliseconds = 15_000
/** Whoever was signed out or taken out of a workspace hears no more after this many beats. */
const beatsBetweenLooks = 4

/** The live stream of a scenario, and who is here. */
export function serveLive(serve: Serve, { live }: Parts): void {
  serve('openStream', async (call) => {
    const { principal } = call.access
    if (live.connections >= mostStreams || live.connectionsOf(principal.userId) >= mostStreamsOfOne)
      throw new Problem('busy', 'Too many windows are open. Close some, and open this one again.', {
        retryAfter: 30,
      })
    const connectionId = randomUUID()
    const closing = new AbortController()
    const stream = eventStream(() => closing.abort())
    const follow = follower(call, stream)
    const subscriber: Subscriber = {
      scenarioId: call.params.scenarioId,
      connectionId,
      userId: principal.userId,
      name: principal.name,
      unitId: null,
      hear: follow.hear,
      lookAgain: () => void follow.lookAgain(),
      end: () => stream.close(),
    }
    const { scenario } = call.opened
    stream.send({ type: 'opened', version: scenario.version, connectionId })
    const leave = live.join(subscriber)
    const since = sinceOf(call)
    if (since !== undefined && since < scenario.version)
      stream.send({ type: 'edited', version: scenario.version })
    let beats = 0
    const beating = setInterval(() => {
      stream.beat()
      live.announce(scenario.id, connectionId)
      beats += 1
      if (beats % beatsBetweenLooks === 0) void follow.lookAgain()
    }, beatMilliseconds)
    closing.signal.addEventListener('abort', () => {
      clearInterval(beating)
      leave()
    })
    call.request.signal.addEventListener('abort', () => stream.close())
    // It may have been edited between being looked up and being joined.
    void follow.lookAgain()
    return new Response(stream.body, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      },
    })
  })

  serve('tellPresence', async ({ params, body, access }) => {
    const { userId, name } = access.principal
    await live.look({ scenarioId: params.scenarioId, ...body, userId, name })
    return undefined
  })
}

function sinceOf({ query, request }: Call<'openStream'>): number | undefined {
  const last = request.headers.get('last-event-id')
  return last !== null && /^\d{1,9}$/.test(last) ? Number(last) : query.since
}

/** Tells how far the scenario has come, never twice and never back, whatever way it came to be known. */
function follower({ opened, openAgain }: Call<'openStream'>, stream: EventStream) {
  let told = opened.scenario.version
  const tellVersion = (version: number): void => {
    if (version <= told) return
    told = version
    stream.send({ type: 'edited', version })
  }
  return {
    hear: (event: LiveEvent): void => {
      if (event.type === 'edited') tellVersion(event.version)
      else stream.send(event)
    },
    lookAgain: async (): Promise<void> => {
      try {
        tellVersion((await openAgain()).scenario.version)
      } catch (error) {
        // It is no longer theirs to see, or gone. A database that is away comes back by itself.
        if (error instanceof Problem || error instanceof HTTPException) stream.close()
      }
    },
  }
}
