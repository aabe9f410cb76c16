import type { CompleteText, Language } from '@tinhgon/model'

/** A figure that nobody knows; where it is a sum, of how many units some part is missing (L2). */
export interface Unknown {
  readonly unknown: number
  /** How many units the figure is about. */
  readonly of: number
}

/** Null is what there is none of, or does not apply: an empty cell. What is not known is never 0 (L2). */
export type Cell = string | number | Unknown | null

/**
 * What the cells of a column hold: words, whole numbers, numbers that may have decimals, or days as
 * `YYYY-MM-DD`. A cell of a column of numbers may be a word where no number says it, such as “all”.
 */
export type ColumnType = 'text' | 'whole' | 'number' | 'day'

export interface Column {
  /** Unique within its table. */
  readonly id: string
  readonly type: ColumnType
  readonly title: CompleteText
  /** Of its figures; none where they are counted, or where another column names it row by row. */
  readonly unit?: CompleteText
  /** Decimals that stand also where they are noughts. */
  readonly leastDecimals?: number
}

/** Rows for an annex, before anybody has chosen a format. */
export interface Table {
  readonly columns: readonly Column[]
  /** Each with a cell for every column; texts are in the language that was asked for. */
  readonly rows: readonly (readonly Cell[])[]
}

export const isUnknown = (cell: Cell): cell is Unknown => typeof cell === 'object' && cell !== null

/** What stands above a column, with the unit of its figures. */
export const headingOf = ({ title, unit }: Column, language: Language): string =>
  unit ? `${title[language]} (${unit[language]})` : title[language]

/** A cell of which the figure may be missing. */
export const known = (value: number | null, { unknown, of }: Unknown = { unknown: 1, of: 1 }): Cell =>
  value ?? { unknown, of }
