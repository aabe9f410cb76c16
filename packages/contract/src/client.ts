import type { Refusal } from '@tinhgon/model'
import type { AnswerOf, Operation, RequestOf } from './operation.ts'
import { type Operations, operations } from './operations.ts'
import { type ProblemCode, type ProblemDetails, problemSchema } from './problem.ts'

/** What the server answers when it will not. `code` is `offline` where it could not be reached at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: ProblemCode | 'offline' | 'unreadable'
  readonly refusals: readonly Refusal[]
  /** The scenario's version now, where that matters. */
  readonly version: number | null

  constructor(status: number, code: ApiProblem['code'], message: string, details?: ProblemDetails) {
    super(message)
    this.status = status
    this.code = code
    this.refusals = (details?.refusals ?? []) as unknown as readonly Refusal[]
    this.version = details?.version ?? null
  }
}

export interface ClientOptions {
  /** Asks the server; the browser's own where nothing else is given. */
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>
  /** Headers of every request, such as a token. */
  readonly headers?: Readonly<Record<string, string>>
  /** Checks every answer against what is described: for tests, it costs a pass over the answer. */
  readonly checkAnswers?: boolean
}

interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export type Client = {
  readonly [Id in keyof Operations]: (
    request: RequestOf<Operations[Id]>,
    options?: CallOptions,
  ) => Promise<
    Operations[Id]['answer'] extends { readonly mediaType: string } ? Response : AnswerOf<Operations[Id]>
  >
}

interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly version?: number
}

/** A function for every operation. @throws ApiProblem from each */
export function createClient(options: ClientOptions): Client {
  const entries = Object.entries(operations).map(([id, described]) => [
    id,
    (request: LooseRequest = {}, call: CallOptions = {}) => ask(described, request, call, options),
  ])
  return Object.fromEntries(entries) as Client
}

/** Path and query of a request, with everything escaped. */
export function addressOf(
  { path }: Pick<Operation, 'path'>,
  { params = {}, query = {} }: LooseRequest,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null) search.append(name, String(value))
  return search.size === 0 ? filled : `${filled}?${search}`
}

async function ask(
  described: Operation,
  request: LooseRequest,
  { headers, signal }: CallOptions,
  { fetch, headers: usual, checkAnswers = false }: ClientOptions,
): Promise<unknown> {
  const hasBody = described.body !== undefined
  const init: RequestInit = {
    method: described.method.toUpperCase(),
    headers: {
      ...usual,
      ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
      ...(request.version === undefined ? {} : { 'If-Match': `"${request.version}"` }),
      ...headers,
    },
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
    ...(signal ? { signal } : {}),
  }
  let response: Response
  try {
    response = await fetch(addressOf(described, request), init)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(0, 'offline', error instanceof Error ? error.message : 'offline')
  }
  if (!response.ok) throw await problemOf(response)
  if (described.answer.mediaType !== undefined) return response
  if (response.status === 204) return undefined
  const answer: unknown = await response.json()
  return checkAnswers && described.answer.schema ? described.answer.schema.parse(answer) : answer
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const { status, statusText } = response
  const read = problemSchema.safeParse(await response.json().catch(() => null))
  return read.success
    ? new ApiProblem(status, read.data.code, read.data.title, read.data)
    : new ApiProblem(status, 'unreadable', statusText || `HTTP ${status}`)
}
