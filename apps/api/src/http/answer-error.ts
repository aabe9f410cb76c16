import { DatabaseUnavailable } from '@tinhgon/db'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { answerProblem, Problem } from './problem.ts'

/** SQLSTATE classes and codes of the system that mean: the server is gone, going, or not there yet. */
const lostConnection = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|08|53300)/

const isDatabaseLoss = (error: Error): boolean =>
  error instanceof DatabaseUnavailable ||
  ('code' in error && lostConnection.test(String(error.code))) ||
  /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error/.test(
    error.message,
  )

/** A statement that the database gave up: too slow, or in the way of another one. */
const gaveUp = new Set(['57014', '55P03', '40P01', '40001'])

/** Answers an error that nobody foresaw: the caller gets a fixed sentence and an id, the log gets the rest. */
export const answerError =
  (log: (text: string) => void) =>
  (error: Error, context: Context): Response => {
    if (error instanceof Problem) return answerProblem(context, error)
    if (error instanceof HTTPException) return error.getResponse()
    const problem = toProblem(error)
    // That the database is away is known by its one line; where it was noticed tells nothing.
    const told = problem.code === 'internal' ? (error.stack ?? error.message) : error.message
    log(`[${String(context.get('requestId'))}] ${told}`)
    return answerProblem(context, problem)
  }

function toProblem(error: Error): Problem {
  if (isDatabaseLoss(error)) {
    return new Problem(
      'database-unavailable',
      'The database cannot be reached at the moment. Nothing was changed that was not confirmed; try again.',
      { retryAfter: 2 },
    )
  }
  if ('code' in error && gaveUp.has(String(error.code)))
    return new Problem('busy', 'The server is busy. Nothing was changed; try again.', { retryAfter: 5 })
  return new Problem(
    'internal',
    'Something went wrong in the program. Name the request id when you report it.',
  )
}
