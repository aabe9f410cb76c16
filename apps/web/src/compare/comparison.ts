import type { ScenarioSummary } from '@tinhgon/contract'
import type { ComparedColumn, ComparedFigures, GroundMismatch, LedgerRow, Structure } from '@tinhgon/engine'
import type { SlotForest } from '@tinhgon/layout'
import type { Baseline, CalendarDate, Profile } from '@tinhgon/model'

/** A scenario folded and measured, beside the others. */
export interface ComparedScenario {
  /** A, B, C…: what stands for it wherever its title has no room. */
  readonly letter: string
  readonly document: ScenarioSummary
  /** Null for the scenario as it is now. */
  readonly version: number | null
  /** Null for whoever gets the acts without names: of these the hash is another. */
  readonly contentHash: string | null
  readonly approved: boolean
  readonly column: ComparedColumn
  readonly figures: ComparedFigures
  readonly ledger: readonly LedgerRow[]
  readonly places: SlotForest
  /** Acts that cannot be applied; what they would have done is missing from the figures. */
  readonly refusedActs: number
}

/** A scenario that cannot stand beside the first. */
export interface LeftOut {
  readonly document: ScenarioSummary
  readonly mismatch: GroundMismatch
  readonly baseline: Pick<Baseline, 'title' | 'date'>
}

export interface Comparison {
  readonly baseline: Baseline
  readonly profile: Profile
  readonly opening: Structure
  /** The baseline itself, judged by the same rules. */
  readonly before: ComparedFigures
  readonly scenarios: readonly ComparedScenario[]
  readonly leftOut: readonly LeftOut[]
  /** The day whose rules judge all. */
  readonly rulesOn: CalendarDate
  /** Whether the workspaces of the scenarios have set parameters of norms differently: those of the first count. */
  readonly otherParameters: boolean
}
