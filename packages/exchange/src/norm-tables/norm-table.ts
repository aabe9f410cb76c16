import type { NormReport, Structure } from '@tinhgon/engine'
import type { Acceptance, CompleteText, Language, Norm } from '@tinhgon/model'

/** Null is what is not known, or what there is none of: an empty cell, never 0 (L2). */
export type Cell = string | number | null

export interface Column {
  /** Unique within its table. */
  readonly id: string
  readonly title: CompleteText
  /** Of its figures; none where they are counted, or where another column names it row by row. */
  readonly unit?: CompleteText
}

/** What the norms say, as rows for an annex. */
export interface NormTable {
  readonly columns: readonly Column[]
  /** Each with a cell for every column; texts are in the language that was asked for. */
  readonly rows: readonly (readonly Cell[])[]
}

/** What the tables are made from. */
export interface NormTableGround {
  readonly report: NormReport
  /** Standing where the report was made. */
  readonly structure: Structure
  /** The structure of the baseline, which names what is no more. */
  readonly opening: Structure
  /** With the workspace's parameters in them. */
  readonly norms: readonly Norm[]
  readonly acceptances: ReadonlyMap<string, Acceptance>
  /** Whether the names of holders may be told to whoever reads. */
  readonly knowsPeople: boolean
}

export type MakeNormTable = (ground: NormTableGround, language: Language) => NormTable
