import type { Baseline, Profile, Refusal } from '@tinhgon/model'
import { createStructure } from '../baseline/create-structure.ts'
import type { Structure } from '../structure/structure.ts'

export type FreshStructuresOrRefusals =
  | { readonly ok: true; readonly fresh: () => Structure }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** A new structure of a baseline for every fold of it; refused once and for all where it does not load. */
export function freshStructures(baseline: Baseline, profile: Profile): FreshStructuresOrRefusals {
  const first = createStructure(baseline, profile)
  if (!first.ok) return first
  const loaded = [first.structure]
  const fresh = (): Structure => {
    const structure = loaded.pop()
    if (structure) return structure
    const again = createStructure(baseline, profile)
    if (!again.ok) throw new Error(`the baseline ${baseline.id} loaded before`)
    return again.structure
  }
  return { ok: true, fresh }
}
