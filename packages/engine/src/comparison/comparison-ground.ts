import type { CalendarDate } from '@tinhgon/model'

/** On which figures a scenario stands. */
export interface ComparisonGround {
  readonly baselineId: string
  readonly baselineHash: string
  readonly baselineDate: CalendarDate
}

/** Why a scenario cannot stand beside another. */
export type GroundMismatch = 'other-baseline' | 'other-date' | 'other-edition'

/**
 * What keeps a scenario from being compared with another: figures of another place, of another day, or
 * another edition of the same (CPR-1). Null where both stand on the same.
 */
export function groundMismatch(first: ComparisonGround, other: ComparisonGround): GroundMismatch | null {
  if (first.baselineHash === other.baselineHash) return null
  if (first.baselineId !== other.baselineId) return 'other-baseline'
  return first.baselineDate === other.baselineDate ? 'other-edition' : 'other-date'
}
