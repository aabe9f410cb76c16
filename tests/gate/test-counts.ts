import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Counts of a report that vitest wrote; null when it did not come to that. */
export async function readCounts(report: string): Promise<TestCounts | null> {
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return null
  const counts = reportSchema.parse(JSON.parse(text))
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  }
}

/**
 * The last line of a run: `12 passed, 0 failed`, and what was skipped. A check that is no test and failed
 * counts as one failure, so that a red run never ends on "0 failed".
 */
export function countsLine(counts: readonly TestCounts[], failedChecks: number): string {
  const sum = (of: (one: TestCounts) => number): number => counts.reduce((total, one) => total + of(one), 0)
  const failed = Math.max(
    sum((one) => one.failed),
    failedChecks,
  )
  const skipped = sum((one) => one.skipped)
  return `${sum((one) => one.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
