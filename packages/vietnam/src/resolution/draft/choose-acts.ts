import { actsInOrder, applyAct, createStructure, type Structure } from '@tinhgon/engine'
import {
  type Act,
  type Baseline,
  type ChangeEvent,
  type Plan,
  type Refusal,
  refusal,
  type Unit,
} from '@tinhgon/model'
import { vietnamProfile } from '../../profile/vietnam-profile.ts'
import { isCommuneLevel, provinceOf } from './commune-level.ts'

/** Why there is no draft; every reason at once (E3). */
export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
}

/** The acts that one resolution says, and the structures around them. */
export interface ChosenActs {
  readonly acts: readonly Act[]
  readonly province: Unit
  /** What the acts' sources are looked up in (E5). */
  readonly before: Structure
  readonly after: Structure
}

/**
 * Those named, or all that merge, divide or rename units of the commune level. They must be of one day and one
 * province, since a resolution is.
 */
export function chooseActs(
  baseline: Baseline,
  plan: Plan,
  actIds: readonly string[],
): ({ readonly ok: true } & ChosenActs) | Refused {
  const acts = actsInOrder(plan).map(({ act }) => act)
  const unknown = actIds.filter((id) => acts.every((act) => act.id !== id))
  if (unknown.length > 0)
    return { ok: false, refusals: unknown.map((id) => refusal('unknown-act', 'actIds', [], { id })) }
  const told = foldUpTo(baseline, acts)
  if (!told.ok) return told
  const chosen = acts.filter(({ id }) =>
    actIds.length > 0 ? actIds.includes(id) : told.provinces.get(id)?.length,
  )
  const provinces = new Map(
    chosen.flatMap(({ id }) => told.provinces.get(id) ?? []).map((unit) => [unit.id, unit]),
  )
  const days = [...new Set(chosen.map(({ operatesOn }) => operatesOn))]
  const [province] = provinces.values()
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (!province || !first || !last) return { ok: false, refusals: [refusal('nothing-to-draft', 'actIds')] }
  if (provinces.size > 1 || days.length > 1) {
    const found = [...days, ...[...provinces.values()].map(({ name }) => name)].join('; ')
    const params = { found, acts: chosen.map(({ id }) => id).join(', ') }
    return { ok: false, refusals: [refusal('several-drafts', 'actIds', [...provinces.keys()], params)] }
  }
  const before = foldUpTo(baseline, acts.slice(0, acts.indexOf(first)))
  const after = foldUpTo(baseline, acts.slice(0, acts.indexOf(last) + 1))
  if (!before.ok) return before
  if (!after.ok) return after
  return { ok: true, acts: chosen, province, before: before.structure, after: after.structure }
}

type Folded = {
  readonly ok: true
  readonly structure: Structure
  /** Provinces that each act arranges, by its id, as they are after it. */
  readonly provinces: ReadonlyMap<string, readonly Unit[]>
}

function foldUpTo(baseline: Baseline, acts: readonly Act[]): Folded | Refused {
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) return loaded
  const { structure } = loaded
  const provinces = new Map<string, readonly Unit[]>()
  const refusals = acts.flatMap((act, index) => {
    const applied = applyAct(structure, act, `acts[${index}]`)
    if (!applied.ok) return applied.refusals
    const arranged = act.events
      .flatMap((event) => arrangedIds(event))
      .map((id) => provinceIfArranged(structure, id))
    provinces.set(act.id, arranged.flat())
    return []
  })
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, structure, provinces }
}

/** Units that an event makes, or gives another name or kind. */
function arrangedIds(event: ChangeEvent): readonly string[] {
  if (event.type === 'units-merged') return [event.result.id]
  if (event.type === 'unit-split') return event.results.map(({ unit }) => unit.id)
  if (event.type !== 'unit-changed') return []
  return event.changes.name === undefined && event.changes.kind === undefined ? [] : [event.unitId]
}

function provinceIfArranged(structure: Structure, unitId: string): readonly Unit[] {
  const unit = structure.unit(unitId)
  const province = unit && isCommuneLevel(unit) ? provinceOf(structure, unitId) : undefined
  return province ? [province] : []
}
