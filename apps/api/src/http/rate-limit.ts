import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { answerProblem, Problem } from './problem.ts'

/** Far more than a person with several windows needs. */
const perSecond = 100
const seconds = 10

/**
 * Keeps one caller from taking the server from all others. Counted by address, in each process by itself:
 * what guards passwords is counted in the database.
 */
export function rateLimit(addressOf: (context: Parameters<MiddlewareHandler>[0]) => string | null): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: perSecond * seconds, duration: seconds })
  return async (context, next) => {
    const address = addressOf(context)
    // Nobody but the planner on this machine, or a test: nothing to guard against.
    if (address === null) return await next()
    const allowed = await limiter.consume(address).then(
      () => true,
      () => false,
    )
    if (allowed) return await next()
    const problem = new Problem('too-many', 'Too many requests. Wait a little, and try again.', {
      retryAfter: seconds,
    })
    return answerProblem(context, problem)
  }
}
