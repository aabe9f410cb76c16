import { type Refusal, refusal } from '@tinhgon/model'
import type { z } from 'zod'
import { placeInTable } from './table-outcome.ts'

/** What is wrong with the fields of a row, one sentence each. */
export function cellFaults(
  row: number,
  error: z.ZodError | undefined,
  columnOf: Readonly<Record<string, string>> = {},
): Refusal[] {
  const details = new Map<string, string>()
  for (const { path, message } of error?.issues ?? []) {
    const field = String(path[0])
    if (!details.has(field)) details.set(field, message)
  }
  return Array.from(details, ([field, detail]) =>
    refusal('malformed', placeInTable(row, columnOf[field] ?? field), [], { detail }),
  )
}
