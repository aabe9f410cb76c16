import type { NormReport, Structure } from '@tinhgon/engine'
import type { Acceptance, Language, Norm } from '@tinhgon/model'
import type { Table } from '../tables/table.ts'

/** What the tables of the norms are made from. */
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

export type MakeNormTable = (ground: NormTableGround, language: Language) => Table
