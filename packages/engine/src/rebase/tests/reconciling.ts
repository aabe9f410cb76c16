import {
  type ConflictType,
  type Decision,
  type Decisions,
  foldPlan,
  mergePlans,
  type Reconciliation,
  rebasePlan,
  refusalsOf,
  type Structure,
} from '@tinhgon/engine'
import type { Act, Baseline, Plan } from '@tinhgon/model'
import { plainProfile } from '@tinhgon/testkit'
import { expect } from 'vitest'

const profile = plainProfile

/** A plan of acts that all count. */
export const planOf = (...acts: readonly Act[]): Plan =>
  acts.map((act) => ({ act, on: true, annotation: null }))

/** A rebase or a merge that is decided bit by bit, and what comes out of it. */
export interface Reconciling {
  readonly outcome: Reconciliation
  /** The structure that the new plan folds to. */
  readonly structure: Structure
  readonly types: readonly string[]
  /** With one more conflict decided: the first one of a type. */
  readonly decide: (type: ConflictType, decision: Decision) => Reconciling
  readonly choicesOf: (type: ConflictType) => readonly string[]
}

function reconciling(
  target: Baseline,
  run: (decisions: Decisions) => ReturnType<typeof rebasePlan>,
  decisions: Decisions = {},
): Reconciling {
  const outcome = run(decisions)
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  const folded = foldPlan(target, outcome.plan, profile)
  if (!folded.ok) throw new Error('the baseline does not load')
  expect(refusalsOf(folded.steps)).toEqual([])
  const find = (type: ConflictType) => {
    const conflict = outcome.conflicts.find((candidate) => candidate.type === type)
    if (!conflict) throw new Error(`no ${type} among: ${outcome.conflicts.map(({ id }) => id).join('; ')}`)
    return conflict
  }
  return {
    outcome,
    structure: folded.structure,
    types: outcome.conflicts.map(({ type }) => type),
    decide: (type, decision) => reconciling(target, run, { ...decisions, [find(type).id]: decision }),
    choicesOf: (type) => find(type).choices.map(({ choice }) => choice),
  }
}

export const rebasing = (from: Baseline, to: Baseline, plan: Plan, decisions?: Decisions): Reconciling =>
  reconciling(to, (all) => rebasePlan({ plan, from, to, profile, decisions: all }), decisions)

export const merging = (baseline: Baseline, ours: Plan, theirs: Plan, decisions?: Decisions): Reconciling =>
  reconciling(baseline, (all) => mergePlans({ baseline, profile, ours, theirs, decisions: all }), decisions)
