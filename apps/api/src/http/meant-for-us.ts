import type { MiddlewareHandler } from 'hono'
import type { AllowedOrigins } from '../accounts/allowed-origins.ts'
import { answerProblem, Problem } from './problem.ts'

/** Lets in only requests that were meant for us. */
export function meantForUs(allowed: () => AllowedOrigins): MiddlewareHandler {
  return async (context, next) => {
    const { hosts, origins } = allowed()
    const host = context.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.has(host)) {
      const [usual] = origins
      const problem = new Problem('host-refused', `This server answers only to ${usual}. Open that address.`)
      return answerProblem(context, problem)
    }
    const origin = context.req.header('origin')?.toLowerCase()
    if (origin !== undefined && !origins.has(origin))
      return answerProblem(
        context,
        new Problem('origin-refused', 'Requests from other web sites are refused.'),
      )
    return await next()
  }
}
