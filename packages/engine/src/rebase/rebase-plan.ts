import type { Baseline, Plan, Profile } from '@tinhgon/model'
import { foldPlan } from '../fold/fold-plan.ts'
import { BaselineIndex } from './baseline-index.ts'
import { Births } from './births.ts'
import type { Decisions } from './conflict.ts'
import { freshStructures } from './fresh-structures.ts'
import { sweepNewerBaseline } from './newer-baseline/sweep.ts'
import { ownDiffs } from './own-diffs.ts'
import { reconcile } from './reconcile.ts'
import { Reconciler } from './reconciler.ts'
import type { ReconciliationOrRefusals } from './reconciliation.ts'
import { workingActs } from './working-act.ts'

/**
 * Carries a plan over from the baseline that it was drafted on to a newer one. Pure; run it again with every
 * decision made so far. What fits is carried as it is; what does not is a conflict of its own, and its act is
 * switched off until it is decided. Costs two folds of the plan (where it was drafted, and where it goes), two
 * indexes of the baselines, and one more try of an act for each round of decisions about it; only where such a
 * decision may settle another conflict, one more fold.
 */
export function rebasePlan(input: {
  readonly plan: Plan
  readonly from: Baseline
  readonly to: Baseline
  readonly profile: Profile
  readonly decisions: Decisions
}): ReconciliationOrRefusals {
  const { plan, from, to, profile, decisions } = input
  const drafted = foldPlan(from, plan, profile)
  if (!drafted.ok) return drafted
  const structures = freshStructures(to, profile)
  if (!structures.ok) return structures
  const acts = workingActs(plan, 'ours')
  const world = {
    reconciler: new Reconciler(acts, decisions),
    from: new BaselineIndex(from),
    to: new BaselineIndex(to),
    ownDiffs: ownDiffs(plan, drafted.steps, acts),
    births: new Births(acts),
    profile,
  }
  return reconcile(world, () => sweepNewerBaseline(world), structures.fresh)
}
