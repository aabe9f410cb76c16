import { isCalendarDate } from '@tinhgon/model'
import type { z } from 'zod'
import { isImpossibleDate, isTwoSuperiors, valueAt } from './describe-issue.ts'

/**
 * Mends a fault in place where it leaves no doubt about the rest of the document, so that whoever corrects
 * the file is told of its other faults in the same round (E3). What is mended is never used as a document.
 */
export function mendIssue(issue: z.core.$ZodIssue, document: unknown): void {
  const holder = valueAt(document, issue.path.slice(0, -1))
  const key = issue.path.at(-1)
  const given = valueAt(document, issue.path)
  if (issue.code === 'unrecognized_keys') {
    if (typeof given !== 'object' || given === null) return
    for (const unknown of issue.keys) Reflect.deleteProperty(given, unknown)
    return
  }
  if (typeof holder !== 'object' || holder === null || key === undefined) return
  if (isTwoSuperiors(issue, given)) Reflect.set(holder, key, given[0])
  else if (isImpossibleDate(issue, given)) Reflect.set(holder, key, nearestDate(given))
}

/** 2025-02-30 becomes 2025-02-28: acts keep their order. A text that is no date at all stays as it is. */
function nearestDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return text
  const month = String(Math.min(12, Math.max(1, Number(match[2])))).padStart(2, '0')
  for (let day = Math.min(31, Number(match[3])); day > 1; day -= 1) {
    const date = `${match[1]}-${month}-${String(day).padStart(2, '0')}`
    if (isCalendarDate(date)) return date
  }
  return `${match[1]}-${month}-01`
}
