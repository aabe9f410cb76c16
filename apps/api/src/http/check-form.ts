import { type Refusal, refusal } from '@tinhgon/model'
import type { z } from 'zod'
import { Problem } from './problem.ts'

const mostFaults = 100

/** `edits[2].act.title`, the way refusals name a place. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const toRefusal = (issue: z.core.$ZodIssue): Refusal =>
  refusal('malformed', pathOf(issue.path), [], { detail: issue.message })

/** A value of the schema's form. @throws Problem with every fault that it has */
export function checkForm<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const refusals = parsed.error.issues.slice(0, mostFaults).map(toRefusal)
  throw new Problem('malformed', `The ${what} does not have the required form.`, { refusals })
}
