import type { Baseline, Plan, Profile } from '@tinhgon/model'
import { applyPlan } from '../fold/fold-plan.ts'
import { BaselineIndex } from './baseline-index.ts'
import { Births } from './births.ts'
import type { Decisions } from './conflict.ts'
import { freshStructures } from './fresh-structures.ts'
import { ownDiffs } from './own-diffs.ts'
import { reconcile } from './reconcile.ts'
import { Reconciler } from './reconciler.ts'
import type { ReconciliationOrRefusals } from './reconciliation.ts'
import { sharedPairs } from './two-plans/find-shared-acts.ts'
import { inMergedOrder } from './two-plans/merge-order.ts'
import { sweepTwoPlans } from './two-plans/sweep.ts'
import { Yields } from './two-plans/yields.ts'
import { workingActs } from './working-act.ts'

/**
 * Combines two plans drafted on one baseline. Pure; run it again with every decision made so far. Ours stands
 * where the two differ until that is decided; the act of theirs is switched off meanwhile. Costs three folds
 * (each plan by itself, and both together) and one more try of an act for each round of decisions about it;
 * one more fold of both where such a decision may settle another conflict or leaves out what was taken once, and
 * where acts of one day had to change places.
 */
export function mergePlans(input: {
  readonly baseline: Baseline
  readonly profile: Profile
  readonly ours: Plan
  readonly theirs: Plan
  readonly decisions: Decisions
}): ReconciliationOrRefusals {
  const { baseline, profile, decisions } = input
  const structures = freshStructures(baseline, profile)
  if (!structures.ok) return structures
  const { fresh } = structures
  const [ours, theirs] = [workingActs(input.ours, 'ours'), workingActs(input.theirs, 'theirs')]
  const diffs = new Map([
    ...ownDiffs(input.ours, applyPlan(fresh(), input.ours), ours),
    ...ownDiffs(input.theirs, applyPlan(fresh(), input.theirs), theirs),
  ])
  const pairs = sharedPairs(ours, theirs)
  const order = inMergedOrder(ours, theirs, pairs)
  const index = new BaselineIndex(baseline)
  const births = new Births(order)
  const keptTwice = new Set<string>()
  for (;;) {
    const reconciler = new Reconciler(order, decisions)
    const world = { reconciler, from: index, to: index, ownDiffs: diffs, births, profile }
    const yields = new Yields(keptTwice)
    const outcome = reconcile(world, () => sweepTwoPlans(world, pairs, yields), fresh)
    const lost = yields.lost(reconciler)
    if (lost.length === 0) return outcome
    for (const place of lost) keptTwice.add(place)
  }
}
