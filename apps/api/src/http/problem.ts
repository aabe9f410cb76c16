import type { Refusal } from '@tinhgon/model'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every way in which a request can go wrong, and the one place that knows its HTTP number. */
const statuses = {
  malformed: 400,
  'host-refused': 403,
  'origin-refused': 403,
  'not-found': 404,
  'id-taken': 409,
  stale: 412,
  oversized: 413,
  'not-json': 415,
  refused: 422,
  locked: 423,
  'version-required': 428,
  internal: 500,
  'database-unavailable': 503,
} as const satisfies Record<string, ContentfulStatusCode>

export type ProblemCode = keyof typeof statuses

interface ProblemParts {
  /** All of them (E3), where the request was understood and does not fit. */
  readonly refusals?: readonly Refusal[]
  /** The scenario's version now, where that matters. */
  readonly version?: number
}

/** Answers with problem details (RFC 9457): a code for programs, a sentence for people, the request's id. */
export function problem(
  context: Context,
  code: ProblemCode,
  detail: string,
  { refusals = [], version }: ProblemParts = {},
): Response {
  const status = statuses[code]
  const requestId: unknown = context.get('requestId')
  const etag = version === undefined ? {} : { ETag: `"${version}"` }
  return context.json(
    { type: `tinhgon:problem/${code}`, title: detail, status, code, detail, refusals, version, requestId },
    status,
    { 'Content-Type': 'application/problem+json', ...etag },
  )
}
