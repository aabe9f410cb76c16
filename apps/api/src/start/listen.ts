import { once } from 'node:events'
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { z } from 'zod'

export const defaultPort = 4680
const patienceMilliseconds = 5_000

/** The program cannot listen where it was told to; `message` says why and what to do. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable'
}

/** The port of `PORT`, or the usual one; 0 means any free port. */
export function chosenPort(environment: NodeJS.ProcessEnv): number {
  const text = environment.PORT
  if (text === undefined || text === '') return defaultPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new PortUnavailable(`PORT is "${text}", which is not a port. Set it to a number from 1024 to 65535.`)
}

/** Asked before anything else is begun, so that a second start is told at once. */
export async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer()
  try {
    probe.listen({ port, host: '127.0.0.1', exclusive: true })
    await once(probe, 'listening')
    probe.close()
    await once(probe, 'close')
  } catch (error) {
    throw await portUnavailable(port, error)
  }
}

async function portUnavailable(port: number, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EACCES') {
    return new PortUnavailable(
      `Port ${port} is not for ordinary users. Set PORT to a number from 1024 to 65535.`,
    )
  }
  if (code !== 'EADDRINUSE') return error
  return new PortUnavailable(
    (await isTinhGon(port))
      ? `Tinh Gọn is already running: http://localhost:${port}. Open that address; to start a second one, set PORT and TINHGON_DATA to others.`
      : `Port ${port} of 127.0.0.1 is taken by another program. End it, or start on another port: PORT=${port + 1} npm start.`,
  )
}

const healthSchema = z.object({ name: z.literal('tinhgon') })

async function isTinhGon(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000)
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal })
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

/** Listens on 127.0.0.1. The app may ask for its port only after this. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  try {
    if (!server.listening) await once(server, 'listening')
  } catch (error) {
    throw await portUnavailable(port, error)
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
