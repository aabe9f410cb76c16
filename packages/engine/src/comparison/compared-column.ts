import type { Acceptance, Baseline, CalendarDate } from '@tinhgon/model'
import type { NormCheck } from '../findings/norms/norm-check.ts'
import type { FoldStep } from '../fold/fold-plan.ts'
import type { Structure } from '../structure/structure.ts'

/** A structure that is put beside others: one scenario at the end of a day, or the baseline itself. */
export interface ComparedColumn {
  readonly baseline: Pick<Baseline, 'posts'>
  readonly structure: Structure
  /** The day at whose end the structure stands. */
  readonly asOf: CalendarDate
  /** All steps of the plan: those after the day take surplus seats away. */
  readonly steps: readonly FoldStep[]
  /** Standing with the structure, on the same day's rules in every column; null where no norms are asked for. */
  readonly check: NormCheck | null
  readonly acceptances: ReadonlyMap<string, Acceptance>
}
