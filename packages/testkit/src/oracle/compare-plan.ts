import { applyAct, hashStructure, reverseDiff, type Structure } from '@tinhgon/engine'
import type { Act, Baseline, Profile } from '@tinhgon/model'
import { load } from '../load.ts'
import { viewOfEngine } from './engine-view.ts'
import { openState } from './oracle-state.ts'
import { type OracleStep, oracleStep } from './oracle-step.ts'
import { viewOfOracle } from './oracle-view.ts'
import { firstDifference } from './plain-view.ts'

/** What a plan came to: how many acts were accepted and refused, and which refusals there were. */
export interface Comparison {
  readonly accepted: number
  readonly refused: number
  readonly codes: readonly string[]
  readonly events: readonly string[]
  /** The first thing that engine and oracle do not say alike, readable; null where they agree throughout. */
  readonly difference: string | null
}

/**
 * Folds a plan of `count` acts twice, by the engine and by the oracle, and compares after every act: whether
 * and why it was refused, and everything of the structure. Taking the act back must give the bytes from before.
 */
export function comparePlan(
  baseline: Baseline,
  profile: Profile,
  count: number,
  draft: (structure: Structure, index: number) => Act,
): Comparison {
  const structure = load(baseline, profile)
  let step: OracleStep = { state: openState(baseline, profile), codes: [] }
  let bytes = hashStructure(structure)
  let accepted = 0
  const codes: string[] = []
  const events: string[] = []
  let difference = firstDifference(viewOfEngine(structure), viewOfOracle(step.state))
  for (let index = 1; index <= count && difference === null; index += 1) {
    const act = draft(structure, index)
    const outcome = applyAct(structure, act)
    const told = outcome.ok ? [] : [...new Set(outcome.refusals.map(({ code }) => code))].sort()
    if (outcome.ok) structure.applyDiff(reverseDiff(outcome.diff))
    if (hashStructure(structure) !== bytes)
      difference = outcome.ok
        ? 'taken back, the act leaves other bytes'
        : 'refused, the act leaves other bytes'
    // What is compared below is what the diff makes of the structure, applied once more.
    if (outcome.ok) {
      structure.applyDiff(outcome.diff)
      bytes = hashStructure(structure)
      accepted += 1
      events.push(...act.events.map(({ type }) => type))
    }
    codes.push(...told)
    step = oracleStep(step.state, act)
    difference ??= differenceOfStep(structure, told, step, outcome.ok)
    if (difference !== null) difference = `act ${index}, ${difference}\n${JSON.stringify(act)}`
  }
  return { accepted, refused: count - accepted, codes, events, difference }
}

function differenceOfStep(
  structure: Structure,
  codes: readonly string[],
  step: OracleStep,
  ok: boolean,
): string | null {
  if (ok !== (step.codes.length === 0) || codes.join() !== step.codes.join())
    return `engine ${codes.join(', ') || 'accepts'}, oracle ${step.codes.join(', ') || 'accepts'}`
  return firstDifference(viewOfEngine(structure), viewOfOracle(step.state))
}
