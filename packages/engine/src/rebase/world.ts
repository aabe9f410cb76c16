import type { Profile, Refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import type { Structure } from '../structure/structure.ts'
import type { BaselineIndex } from './baseline-index.ts'
import type { Births } from './births.ts'
import type { HeldActs } from './held-acts.ts'
import type { PassedActs } from './passed-acts.ts'
import type { Reconciler } from './reconciler.ts'
import type { WorkingAct } from './working-act.ts'

/** What the acts are carried onto, and from where. */
export interface World {
  readonly reconciler: Reconciler
  readonly from: BaselineIndex
  readonly to: BaselineIndex
  /** What each act did where it was drafted. */
  readonly ownDiffs: ReadonlyMap<string, Diff>
  readonly births: Births
  readonly profile: Profile
}

/** An act that does not apply, with all that can be asked about it. */
export interface Failure {
  readonly world: World
  readonly structure: Structure
  readonly working: WorkingAct
  readonly refusals: readonly Refusal[]
  readonly passed: PassedActs
  readonly held: HeldActs
}
