/** What a cell holds: text as it is read, or a number as a spreadsheet stores it. */
export type Cell = string | number

/** What else is to be known of a cell: its value was calculated, is missing, or is an error such as `#REF!`. */
export type CellMark = 'formula' | 'formula-without-value' | `#${string}`

export interface SheetRow {
  /** As a spreadsheet shows it: the first is 1. */
  readonly number: number
  /** Empty text where nothing is said. */
  readonly cells: readonly Cell[]
}

/** Rows and columns, both counted from 0 in the columns and from 1 in the rows. */
export interface MergedCells {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** One table of a file, before anybody has said what is in it. */
export interface Sheet {
  readonly name: string
  /** Those with anything in them. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly MergedCells[]
  /** By `row:column`. */
  readonly marks: ReadonlyMap<string, CellMark>
  /** Whether decimals are likely written with a comma, where the file itself says so. */
  readonly decimalComma: boolean
  /** Whether a formula in it would be one: comma-separated values have none. */
  readonly calculates: boolean
}

export const markKey = (row: number, column: number): string => `${row}:${column}`

/** More columns with something in them are refused: a list of units has some dozens. */
export const columnLimit = 400
/** More rows are refused; the whole country has 11,000 units. */
export const rowLimit = 300_000
export const cellLimit = 4_000_000

/** `A`, `B` … `AA`, as a spreadsheet calls the column of an index. */
export function columnLetters(index: number): string {
  let [letters, rest] = ['', index + 1]
  while (rest > 0) {
    rest -= 1
    letters = String.fromCharCode(65 + (rest % 26)) + letters
    rest = Math.floor(rest / 26)
  }
  return letters
}

/** The index of a column by its letters. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
