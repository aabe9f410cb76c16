import type { Comparison, Grade } from '@tinhgon/model'
import type { Truth } from './truth.ts'

/** Where a figure was taken from. */
export interface Evidence {
  readonly source: string
  readonly date: string
  readonly grade: Grade
}

/** What is known of a quantity: its value, or the bounds between which it lies; `max` is null where nothing bounds it. */
export interface Amount {
  readonly value: number | null
  readonly min: number
  readonly max: number | null
  /** Null for what is counted, and where several sources were added up. */
  readonly evidence: Evidence | null
}

export const exactly = (value: number, evidence: Evidence | null = null): Amount => ({
  value,
  min: value,
  max: value,
  evidence,
})

export const unknownAmount: Amount = { value: null, min: 0, max: null, evidence: null }

/** Whether an amount keeps to a limit; bounds decide where they can. */
export function keepsTo({ min, max }: Amount, comparison: Comparison, limit: number): Truth {
  if (comparison === 'at-least') return min >= limit ? true : max !== null && max < limit ? false : null
  return max !== null && max <= limit ? true : min > limit ? false : null
}
