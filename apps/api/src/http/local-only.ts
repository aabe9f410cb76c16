import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/**
 * Lets in only requests that were meant for us. The server listens on this machine alone, but any web page
 * that the user opens can make the browser send requests here: under a foreign name that resolves to
 * 127.0.0.1 (caught by `Host`) or from a foreign page (caught by `Origin`).
 *
 * @param port the port that is listened on
 */
export function localOnly(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) =>
      port() === 80 ? [name, `${name}:80`] : [`${name}:${port()}`],
    )
    const host = context.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.includes(host)) {
      return problem(
        context,
        'host-refused',
        `This server answers only to http://${hosts[0]} on this machine.`,
      )
    }
    const origin = context.req.header('origin')
    if (origin !== undefined && !hosts.some((name) => origin.toLowerCase() === `http://${name}`)) {
      return problem(context, 'origin-refused', 'Requests from other web sites are refused.')
    }
    return await next()
  }
}
