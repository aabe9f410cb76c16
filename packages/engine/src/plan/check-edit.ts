import { type Baseline, type Edit, type Profile, type Refusal, refusal } from '@tinhgon/model'
import { type FoldStep, foldPlan } from '../fold/fold-plan.ts'
import { foldEdits } from './fold-edits.ts'

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
  const before = foldEdits(edits)
  const after = foldEdits([...edits, edit])
  const known = new Set(before.refusals.map(({ path, code }) => `${path} ${code}`))
  const fresh = after.refusals.filter(({ path, code }) => !known.has(`${path} ${code}`))
  if (fresh.length > 0) return fresh
  const failing = new Set(failingSteps(baseline, before.plan, profile).map(({ act }) => act.id))
  return failingSteps(baseline, after.plan, profile)
    .filter(({ act }) => !failing.has(act.id) || isOwnAct(edit, act.id))
    .flatMap((step) => (isOwnAct(edit, step.act.id) ? step.refusals : [nameLaterAct(step), ...step.refusals]))
}

function nameLaterAct({ act, refusals }: FailingStep): Refusal {
  const unitIds = [...new Set(refusals.flatMap((refused) => refused.unitIds))]
  const path = refusals[0]?.path.replace(/^(plan\[\d+\]\.act).*$/, '$1') ?? ''
  return refusal('later-act-fails', path, unitIds, {
    act: act.title,
    date: act.operatesOn,
    count: refusals.length,
  })
}

type FailingStep = Extract<FoldStep, { ok: false }>

const isOwnAct = (edit: Edit, actId: string): boolean =>
  (edit.type === 'act-added' || edit.type === 'act-changed') && edit.act.id === actId

function failingSteps(
  baseline: Baseline,
  plan: Parameters<typeof foldPlan>[1],
  profile: Profile,
): FailingStep[] {
  const folded = foldPlan(baseline, plan, profile)
  if (!folded.ok) throw new Error(`the baseline ${baseline.id} does not load`)
  return folded.steps.filter((step) => !step.ok)
}
