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

/** What one act of a plan did, or why it could not. A refused act changes nothing; later ones go on. */
export type FoldStep =
  | { readonly act: Act; readonly ok: true; readonly diff: Diff }
  | { readonly act: Act; readonly ok: false; readonly refusals: readonly Refusal[] }

export type FoldOutcome =
  | { readonly ok: true; readonly structure: Structure; readonly steps: readonly FoldStep[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Acts in the order in which they take effect: by date of operation, then by position (E5). */
export function actsInOrder(plan: Plan): { readonly act: Act; readonly position: number }[] {
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
  const steps: FoldStep[] = []
  const seen = new Set<string>()
  for (const { act, position } of actsInOrder(plan)) {
    if (asOf !== undefined && act.operatesOn > asOf) break
    const path = `plan[${position}].act`
    // Accounts and pools are kept by the id of their act, so an id stands for one act only.
    const outcome = seen.has(act.id)
      ? { ok: false as const, refusals: [refusal('act-exists', `${path}.id`, [], { id: act.id })] }
      : applyAct(structure, act, path)
    seen.add(act.id)
    steps.push({ act, ...outcome })
  }
  return steps
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
