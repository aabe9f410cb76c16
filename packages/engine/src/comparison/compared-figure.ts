/** What a row counts, in base units; `value` is null where some of it is not known. */
export interface ComparedFigure {
  readonly value: number | null
  /** How many of those that it is about are not known. */
  readonly unknown: number
  readonly of: number
}

/** Figures by the name of their row, in the order in which the rows are shown. */
export type ComparedFigures = ReadonlyMap<string, ComparedFigure>

export const known = (value: number): ComparedFigure => ({ value, unknown: 0, of: 0 })
