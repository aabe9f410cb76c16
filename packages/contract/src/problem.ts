import { z } from 'zod'

/** Every way in which a request can go wrong, and its HTTP number. */
export const problemStatuses = {
  malformed: 400,
  'not-signed-in': 401,
  'token-refused': 401,
  forbidden: 403,
  'host-refused': 403,
  'origin-refused': 403,
  'not-found': 404,
  'id-taken': 409,
  'key-used-otherwise': 409,
  'not-now': 409,
  stale: 412,
  oversized: 413,
  'not-json': 415,
  refused: 422,
  locked: 423,
  archived: 423,
  approved: 423,
  'version-required': 428,
  'too-many': 429,
  internal: 500,
  'database-unavailable': 503,
  busy: 503,
} as const satisfies Record<string, number>

export type ProblemCode = keyof typeof problemStatuses

export const refusalSchema = z.object({
  code: z.string(),
  path: z.string(),
  unitIds: z.array(z.string()),
  params: z.record(z.string(), z.unknown()),
  message: z.string(),
})

/** Problem details (RFC 9457): a code for programs, a sentence for people, the request's id. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string(),
  /** All of them (E3), where the request was understood and does not fit. */
  refusals: z.array(refusalSchema),
  /** The scenario's version now, where that matters. */
  version: z.int().optional(),
  requestId: z.string().optional(),
})
export type ProblemDetails = z.infer<typeof problemSchema>
