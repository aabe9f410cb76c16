import { type Refusal, refusal } from '@tinhgon/model'
import type { Context } from 'hono'
import type { z } from 'zod'
import { problem } from './problem.ts'

const mostFaults = 100

export type BodyOrProblem<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly response: Response }

/** `edits[2].act.title`, the way refusals name a place. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const toRefusal = (issue: z.core.$ZodIssue): Refusal =>
  refusal('malformed', pathOf(issue.path), [], { detail: issue.message })

/** Reads a JSON body of the schema's form, or answers with every fault that it has. */
export async function readBody<Value>(
  context: Context,
  schema: z.ZodType<Value>,
): Promise<BodyOrProblem<Value>> {
  // A form or plain text is what a foreign page may send without asking; JSON is not.
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
    return {
      ok: false,
      response: problem(context, 'not-json', 'Send JSON with Content-Type: application/json.'),
    }
  }
  let body: unknown
  try {
    body = JSON.parse(await context.req.text())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, response: problem(context, 'malformed', 'The body is not JSON.') }
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  const refusals = parsed.error.issues.slice(0, mostFaults).map(toRefusal)
  return {
    ok: false,
    response: problem(context, 'malformed', 'The body does not have the required form.', { refusals }),
  }
}
