import { once } from 'node:events'
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { z } from 'zod'

const patienceMilliseconds = 5_000
/** A caller who sends slower than this holds a connection and nothing else, and is cut off. */
const usualPatience = { headersMilliseconds: 15_000, requestMilliseconds: 120_000 }
const mostConnections = 5_000

/** Where to listen. */
export interface Place {
  readonly host: string
  readonly port: number
}

/** How this machine reaches a place: all addresses are no address, and one of version 6 stands in brackets. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** The program cannot listen where it was told to; `message` says why and what to do. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable'
}

/** Asked before anything else is begun, so that a second start is told at once. */
export async function refuseTakenPort({ host, port }: Place): Promise<void> {
  const probe = createServer()
  try {
    probe.listen({ port, host, exclusive: true })
    await once(probe, 'listening')
    probe.close()
    await once(probe, 'close')
  } catch (error) {
    throw await portUnavailable({ host, port }, error)
  }
}

async function portUnavailable({ host, port }: Place, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EACCES') {
    return new PortUnavailable(
      `Port ${port} is not for ordinary users. Set PORT to a number from 1024 to 65535.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new PortUnavailable(
      `HOST is "${host}", which is no address of this machine. Set it to one, such as 0.0.0.0 for all.`,
    )
  }
  if (code !== 'EADDRINUSE') return error
  return new PortUnavailable(
    (await isTinhGon({ host, port }))
      ? `Tinh Gọn is already running: http://localhost:${port}. Open that address; to start a second one, set PORT and TINHGON_DATA to others.`
      : `Port ${port} of ${host} is taken by another program. End it, or start on another port: PORT=${port + 1} npm start.`,
  )
}

const healthSchema = z.object({ name: z.literal('tinhgon') })

async function isTinhGon({ host, port }: Place): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000)
    const answer = await fetch(`http://${nameOf(host)}:${port}/api/health`, { signal })
    return healthSchema.safeParse(await answer.json()).success
  } catch {
    return false
  }
}

export interface Listening {
  readonly port: number
  /** Takes no new requests, gives those under way a few seconds, then cuts them off. */
  stop(): Promise<void>
}

/** The app may ask for its port only after this. */
export async function listen(
  app: Hono,
  { host, port }: Place,
  { headersMilliseconds, requestMilliseconds } = usualPatience,
): Promise<Listening> {
  const server = serve({
    fetch: app.fetch,
    port,
    hostname: host,
    serverOptions: {
      headersTimeout: headersMilliseconds,
      requestTimeout: requestMilliseconds,
      connectionsCheckingInterval: Math.min(5_000, headersMilliseconds),
    },
  })
  server.maxConnections = mostConnections
  try {
    if (!server.listening) await once(server, 'listening')
  } catch (error) {
    throw await portUnavailable({ host, port }, error)
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      const cutOff = setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        patienceMilliseconds,
      )
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
      clearTimeout(cutOff)
    },
  }
}
