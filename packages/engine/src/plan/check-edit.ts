import { type Baseline, type Edit, type Profile, type Refusal, refusal } from '@tinhgon/model'
import { createStructure } from '../baseline/create-structure.ts'
import type { FoldStep } from '../fold/fold-plan.ts'
import { Timeline } from '../timeline/timeline.ts'
import { type EditFold, foldEdits } from './fold-edits.ts'

/**
 * Whether an edit fits a scenario: refused are an edit that names what is not there, an act that cannot be
 * applied, and a change after which a later act, that did apply, no longer does. Such an act is named by a
 * refusal of its own, ahead of its reasons.
 */
export function checkEdit(input: {
  readonly baseline: Baseline
  readonly profile: Profile
  readonly edits: readonly Edit[]
  readonly edit: Edit
}): Refusal[] {
  const { baseline, profile, edits, edit } = input
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) throw new Error(`the baseline ${baseline.id} does not load`)
  return checkEditOn(new Timeline(loaded.structure), foldEdits(edits), edit)
}

/**
 * The same on a timeline that is at hand: costs what the edit changes if the timeline stands for the edits,
 * and leaves it standing for them. It is not moved where the plan stays the same.
 */
export function checkEditOn(timeline: Timeline, before: EditFold, edit: Edit): Refusal[] {
  const after = before.and(edit)
  const known = new Set(before.refusals.map(({ path, code }) => `${path} ${code}`))
  const fresh = after.refusals.filter(({ path, code }) => !known.has(`${path} ${code}`))
  if (fresh.length > 0) return fresh
  // Acceptances are made beside the plan: no act fares otherwise for them.
  if (after.plan === before.plan) return []
  timeline.follow(before.plan)
  const failing = new Set(timeline.steps.flatMap(({ ok, act }) => (ok ? [] : [act.id])))
  timeline.follow(after.plan)
  const refusals = timeline.steps.flatMap((step) => {
    if (step.ok) return []
    if (isOwnAct(edit, step.act.id)) return step.refusals
    return failing.has(step.act.id) ? [] : [nameLaterAct(step), ...step.refusals]
  })
  timeline.follow(before.plan)
  return refusals
}

function nameLaterAct({ act, refusals, position }: Extract<FoldStep, { ok: false }>): Refusal {
  const unitIds = [...new Set(refusals.flatMap((refused) => refused.unitIds))]
  return refusal('later-act-fails', `plan[${position}].act`, unitIds, {
    act: act.title,
    date: act.operatesOn,
    count: refusals.length,
  })
}

const isOwnAct = (edit: Edit, actId: string): boolean =>
  (edit.type === 'act-added' || edit.type === 'act-changed') && edit.act.id === actId
