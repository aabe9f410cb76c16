import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Principal } from '../access/principal.ts'
import { Problem } from './problem.ts'

/** Far more than a person with several windows, or a program with a token, needs. */
const perSecond = 100
const seconds = 10
const limiter = new RateLimiterMemory({ points: perSecond * seconds, duration: seconds })

/**
 * Keeps one account from taking the server from all others. Counted in each process by itself; what guards
 * passwords is counted in the database. The planner on their own machine is not limited.
 * @throws Problem
 */
export async function limitRate({ userId, via }: Principal): Promise<void> {
  if (via === 'local') return
  try {
    await limiter.consume(userId)
  } catch {
    throw new Problem('too-many', 'Too many requests. Wait a little, and try again.', { retryAfter: seconds })
  }
}
