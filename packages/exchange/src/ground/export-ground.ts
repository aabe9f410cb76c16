import {
  createStructure,
  type FoldStep,
  foldPlan,
  hashContent,
  refusalsOf,
  type Structure,
} from '@tinhgon/engine'
import type { Baseline, CalendarDate, LocalizedText, Plan, Profile, Refusal } from '@tinhgon/model'

/** What every file that leaves the house is made from: computed once, so that a figure is the same everywhere. */
export interface ExportGround {
  readonly baseline: Baseline
  /** Empty where a baseline alone is exported. */
  readonly plan: Plan
  readonly title: LocalizedText
  readonly profile: Profile
  /** As the baseline is. */
  readonly opening: Structure
  /** As it is at the end of `day`. */
  readonly structure: Structure
  readonly steps: readonly FoldStep[]
  readonly day: CalendarDate
  /** Of the baseline and all acts that count (A1). */
  readonly hash: string
  /** Whether a plan is shown that nobody has approved. */
  readonly isDraft: boolean
}

export type GroundOrRefusals =
  | { readonly ok: true; readonly ground: ExportGround }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Folds what is to be exported; a plan with a refused act is told, not exported in part. */
export function exportGround(
  baseline: Baseline,
  scenario: { readonly title: LocalizedText; readonly plan: Plan } | null,
  profile: Profile,
  { asOf, isApproved }: { readonly asOf?: CalendarDate | undefined; readonly isApproved: boolean },
): GroundOrRefusals {
  const plan = scenario?.plan ?? []
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) return loaded
  const folded = foldPlan(baseline, plan, profile, asOf === undefined ? {} : { asOf })
  if (!folded.ok) return folded
  const refusals = refusalsOf(folded.steps)
  if (refusals.length > 0) return { ok: false, refusals }
  return {
    ok: true,
    ground: {
      baseline,
      plan,
      title: scenario?.title ?? baseline.title,
      profile,
      opening: loaded.structure,
      structure: folded.structure,
      steps: folded.steps,
      day: asOf ?? folded.steps.at(-1)?.act.operatesOn ?? baseline.date,
      hash: hashContent(baseline, plan),
      isDraft: scenario !== null && !isApproved,
    },
  }
}
