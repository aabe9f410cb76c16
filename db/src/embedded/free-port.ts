import { once } from 'node:events'
import { createServer } from 'node:net'

/** A free TCP port of 127.0.0.1: the preferred one if it is free, otherwise any. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await portIfFree(preferred)) !== null) return preferred
  const port = await portIfFree(0)
  if (port === null) throw new Error('127.0.0.1 has no free TCP port')
  return port
}

async function portIfFree(port: number): Promise<number | null> {
  const server = createServer()
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true })
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : null
  } catch {
    return null
  } finally {
    if (server.listening) {
      server.close()
      await once(server, 'close')
    }
  }
}
