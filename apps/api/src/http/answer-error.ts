import { DatabaseUnavailable } from '@tinhgon/db'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { problem } from './problem.ts'

const lostConnection = /^(ECONN|EPIPE|57P0)/

const isDatabaseLoss = (error: Error): boolean =>
  error instanceof DatabaseUnavailable ||
  ('code' in error && lostConnection.test(String(error.code))) ||
  /^Connection terminated|timeout exceeded when trying to connect/.test(error.message)

/** Answers an error that nobody foresaw: the caller gets a fixed sentence and an id, the log gets the rest. */
export const answerError =
  (log: (text: string) => void) =>
  (error: Error, context: Context): Response => {
    if (error instanceof HTTPException) return error.getResponse()
    log(`[${String(context.get('requestId'))}] ${error.stack ?? error.message}`)
    if (isDatabaseLoss(error)) {
      const detail =
        'The database cannot be reached at the moment. Nothing was changed that was not confirmed; try again.'
      return problem(context, 'database-unavailable', detail)
    }
    const detail = 'Something went wrong in the program. Name the request id when you report it.'
    return problem(context, 'internal', detail)
  }
