import { type ProblemCode, problemStatuses } from '@tinhgon/contract'
import type { Refusal } from '@tinhgon/model'
import type { Context } from 'hono'

export interface ProblemParts {
  /** All of them (E3), where the request was understood and does not fit. */
  readonly refusals?: readonly Refusal[]
  /** The scenario's version now, where that matters. */
  readonly version?: number
  /** When it makes sense to ask again, in seconds. */
  readonly retryAfter?: number
}

/** A request that will not be answered as asked, for a reason that was foreseen. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly parts: ProblemParts

  /** @param detail a sentence for people: what is wrong and what to do */
  constructor(code: ProblemCode, detail: string, parts: ProblemParts = {}) {
    super(detail)
    this.code = code
    this.parts = parts
  }
}

/** Answers with problem details (RFC 9457): a code for programs, a sentence for people, the request's id. */
export function answerProblem(context: Context, { code, message, parts }: Problem): Response {
  const { refusals = [], version, retryAfter } = parts
  const status = problemStatuses[code]
  const requestId: unknown = context.get('requestId')
  if (version !== undefined) context.header('ETag', `"${version}"`)
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter))
  if (code === 'not-signed-in') context.header('WWW-Authenticate', 'Bearer')
  return context.json(
    {
      type: `tinhgon:problem/${code}`,
      title: message,
      status,
      code,
      detail: message,
      refusals,
      version,
      requestId,
    },
    status,
    { 'Content-Type': 'application/problem+json' },
  )
}
