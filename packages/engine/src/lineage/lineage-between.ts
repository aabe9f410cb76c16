import type { Baseline, CalendarDate, Plan, Profile, Refusal } from '@tinhgon/model'
import { createStructure } from '../baseline/create-structure.ts'
import { refusalsOf } from '../fold/fold-plan.ts'
import type { Structure } from '../structure/structure.ts'
import { Timeline } from '../timeline/timeline.ts'
import { type LineagePair, lineagePairs } from './lineage-pairs.ts'

export type LineageOrRefusals =
  | {
      readonly ok: true
      readonly pairs: readonly LineagePair[]
      /** As it is on the later date; its origins and successors are told from the earlier one. */
      readonly structure: Structure
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * What the units of one day became by another, both at the end of the day (E5-2): `before` is a unit as it
 * was on the earlier of them, whichever is given first. Costs one fold up to the later date.
 */
export function lineageBetween(
  {
    baseline,
    plan,
    profile,
  }: { readonly baseline: Baseline; readonly plan: Plan; readonly profile: Profile },
  ...dates: readonly [CalendarDate, CalendarDate]
): LineageOrRefusals {
  const [earlier, later] = dates[0] <= dates[1] ? dates : [dates[1], dates[0]]
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) return loaded
  const { structure } = loaded
  const timeline = new Timeline(structure)
  timeline.follow(plan, earlier)
  structure.beginLineage()
  timeline.follow(plan, later)
  const refusals = refusalsOf(timeline.steps)
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, pairs: lineagePairs(structure), structure }
}
