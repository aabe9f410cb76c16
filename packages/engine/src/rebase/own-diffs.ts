import type { Plan } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { actsInOrder, type FoldStep } from '../fold/fold-plan.ts'
import type { WorkingAct } from './working-act.ts'

/** What each act did where its plan was drafted, by key; acts that were off or refused there are not in it. */
export function ownDiffs(
  plan: Plan,
  steps: readonly FoldStep[],
  acts: readonly WorkingAct[],
): Map<string, Diff> {
  const diffs = new Map<string, Diff>()
  for (const [place, { position }] of actsInOrder(plan).entries()) {
    const [step, working] = [steps[place], acts[position]]
    if (step?.ok && working) diffs.set(working.key, step.diff)
  }
  return diffs
}
