import { isCalendarDate, type Refusal, refusal } from '@tinhgon/model'
import type { z } from 'zod'

/** What is wrong at one place of a document, in the words of the house. */
export function describeIssue(issue: z.core.$ZodIssue, document: unknown): Refusal {
  const path = pathText(issue.path)
  const given = valueAt(document, issue.path)
  const unit = unitAt(document, issue.path)
  if (isTwoSuperiors(issue, given)) {
    const [first, second] = given
    return refusal('two-superiors', path, unit.ids, {
      name: unit.name ?? path,
      first: first ?? '–',
      second: second ?? '–',
    })
  }
  return refusal('malformed', path, unit.ids, { detail: detailOf(issue, given) })
}

function detailOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (typeof given !== 'string') return issue.message
  const told = given.length > 60 ? `${given.slice(0, 60)}…` : given
  if (isImpossibleDate(issue, given)) return `“${told}” không phải một ngày có thật, viết theo mẫu YYYY-MM-DD`
  // An event of a type that this program does not know is refused, never skipped (E4).
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type')
    return `phiên bản này không biết loại “${told}”`
  return issue.message
}

export const isTwoSuperiors = (issue: z.core.$ZodIssue, given: unknown): given is string[] =>
  issue.path.at(-1) === 'superiorId' &&
  Array.isArray(given) &&
  given.length > 0 &&
  given.every((item) => typeof item === 'string')

const datePaths: readonly PropertyKey[] = ['date', 'operatesOn', 'decidedOn', 'inForceOn']

export const isImpossibleDate = (issue: z.core.$ZodIssue, given: unknown): given is string =>
  datePaths.includes(issue.path.at(-1) ?? '') && typeof given === 'string' && !isCalendarDate(given)

export const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    document,
  )

/** The unit whose record a place is in: planners know units, not places in a file. */
function unitAt(document: unknown, path: readonly PropertyKey[]): { ids: string[]; name: string | null } {
  if (path[0] !== 'units' || path.length < 2) return { ids: [], name: null }
  const id = valueAt(document, [...path.slice(0, 2), 'id'])
  const name = valueAt(document, [...path.slice(0, 2), 'name'])
  return { ids: typeof id === 'string' ? [id] : [], name: typeof name === 'string' ? name : null }
}

/** `units[3].superiorId` */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('')
