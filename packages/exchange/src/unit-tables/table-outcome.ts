import type { Refusal } from '@tinhgon/model'

/** What a table holds, with its faults; where there are some, it serves to look for more and for nothing else. */
export interface TableOutcome<T> {
  /** Null where the faults leave doubt about the rest. */
  readonly content: T | null
  /** Their paths begin with the row: `row 13, name`. */
  readonly faults: readonly Refusal[]
  /** Row of the file by index of what was read. Rows count as a spreadsheet shows them: the header is 1. */
  readonly rowNumbers: readonly number[]
}

export const placeInTable = (row: number, column: string): string => `row ${row}, ${column}`
