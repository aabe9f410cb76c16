import {
  type Act,
  type Baseline,
  type CalendarDate,
  type Plan,
  type Profile,
  type Refusal,
  refusal,
} from '@tinhgon/model'
import { createStructure } from '../baseline/create-structure.ts'
import type { Diff } from '../diff/diff.ts'
import type { Structure } from '../structure/structure.ts'
import { applyAct } from './apply-act.ts'

/**
 * What one act of a plan did, or why it could not; `position` is its place in the list. A refused act changes
 * nothing; later ones go on.
 */
export type FoldStep = PlannedPosition &
  ({ readonly ok: true; readonly diff: Diff } | { readonly ok: false; readonly refusals: readonly Refusal[] })

/** An act that counts, with its place in the list of the plan. */
export interface PlannedPosition {
  readonly act: Act
  readonly position: number
}

export type FoldOutcome =
  | { readonly ok: true; readonly structure: Structure; readonly steps: readonly FoldStep[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Acts in the order in which they take effect: by date of operation, then by position (E5). */
export function actsInOrder(plan: Plan): PlannedPosition[] {
  return plan
    .flatMap(({ act, on }, position) => (on ? [{ act, position }] : []))
    .sort((a, b) =>
      a.act.operatesOn === b.act.operatesOn
        ? a.position - b.position
        : a.act.operatesOn < b.act.operatesOn
          ? -1
          : 1,
    )
}

/** Applies a plan to a loaded structure, up to and including a date. */
export function applyPlan(structure: Structure, plan: Plan, asOf?: CalendarDate): FoldStep[] {
  const taken = new Set<string>()
  return actsUntil(plan, asOf).map((planned) => applyPlanned(structure, planned, taken))
}

/** Acts in order, up to and including a date; without one, all. */
export const actsUntil = (plan: Plan, asOf: CalendarDate | undefined): PlannedPosition[] =>
  actsInOrder(plan).filter(({ act }) => asOf === undefined || act.operatesOn <= asOf)

/** Applies the next act of a plan; `taken` holds the ids of those before it, and gets its own. */
export function applyPlanned(structure: Structure, planned: PlannedPosition, taken: Set<string>): FoldStep {
  const { act, position } = planned
  const path = `plan[${position}].act`
  // Accounts and pools are kept by the id of their act, so an id stands for one act only.
  if (taken.has(act.id))
    return { ...planned, ok: false, refusals: [refusal('act-exists', `${path}.id`, [], { id: act.id })] }
  taken.add(act.id)
  return { ...planned, ...applyAct(structure, act, path) }
}

/**
 * structure = fold(baseline, plan). Pure: same input, same output, same hash (E1).
 * @param options.asOf inclusive; without it the whole plan is folded
 */
export function foldPlan(
  baseline: Baseline,
  plan: Plan,
  profile: Profile,
  options: { readonly asOf?: CalendarDate } = {},
): FoldOutcome {
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) return loaded
  const steps = applyPlan(loaded.structure, plan, options.asOf)
  return { ok: true, structure: loaded.structure, steps }
}

/** Every refusal of a fold, in order. */
export const refusalsOf = (steps: readonly FoldStep[]): Refusal[] =>
  steps.flatMap((step) => (step.ok ? [] : step.refusals))
