import type { MiddlewareHandler } from 'hono'
import { answerProblem, Problem } from './problem.ts'

/** By what names requests may reach us, in small letters. */
export interface OwnNames {
  /** What `Host` may say, with the port where it is not the usual one. */
  readonly hosts: readonly string[]
  /** What `Origin` may say. */
  readonly origins: readonly string[]
}

/** The names of a server that listens on this machine alone. */
export function namesOnThisMachine(port: number): OwnNames {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  )
  return { hosts, origins: hosts.map((host) => `http://${host}`) }
}

/**
 * Lets in only requests that were meant for us. Any web page that somebody opens can make their browser send
 * requests here: under a foreign name that resolves to our address (caught by `Host`) or from a foreign page
 * (caught by `Origin`).
 */
export function meantForUs(names: () => OwnNames): MiddlewareHandler {
  return async (context, next) => {
    const { hosts, origins } = names()
    const host = context.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.includes(host))
      return answerProblem(
        context,
        new Problem('host-refused', `This server answers only to ${hosts[0]}. Open that address.`),
      )
    const origin = context.req.header('origin')?.toLowerCase()
    if (origin !== undefined && !origins.includes(origin))
      return answerProblem(
        context,
        new Problem('origin-refused', 'Requests from other web sites are refused.'),
      )
    return await next()
  }
}
