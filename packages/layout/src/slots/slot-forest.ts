import type { Ending, FoldStep, Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { type Birth, birthsOf } from './births.ts'

/**
 * A place in the drawing. Every unit of the baseline has its own; a unit that comes out of others takes over
 * the place of one of them, so that units keep their places between before and after.
 */
export interface Slot {
  readonly id: string
  readonly parentId: string | null
  readonly system: string
  readonly tier: string
  /** Siblings are drawn in this order: those that merge stand side by side. */
  readonly order: string
}

export interface SlotForest {
  readonly slots: readonly Slot[]
  /** The slot of every unit that lives at any time of the plan. */
  readonly slotOf: ReadonlyMap<string, string>
}

/**
 * Gives every unit of a folded plan its place; at no time do two living units share one.
 * @param structure as it stands after the last of the steps. O(units + ended units)
 */
export function slotForest(structure: Structure, steps: readonly FoldStep[]): SlotForest {
  const endings = structure.table('endings')
  const births = birthsOf(steps)
  const slotOf = new Map<string, string>([...structure.baselineUnits.keys()].map((id) => [id, id]))
  const leftTo = placesLeftTo([...endings.values()], births)
  // In the order of births, so that a source has its place before what comes out of it.
  for (const [unitId, { unit }] of births) {
    const inherited = preferred(leftTo.get(unitId) ?? [], unit)
    slotOf.set(unitId, (inherited && slotOf.get(inherited.unitId)) ?? unitId)
  }
  const slots: Slot[] = [...structure.baselineUnits.values()].map((unit) => ({
    id: unit.id,
    parentId: unit.superiorId,
    system: unit.system,
    tier: unit.tier,
    order: `${finalCode(structure, unit)}\t${unit.code ?? unit.id}\t${unit.id}`,
  }))
  for (const [unitId, { unit }] of births)
    if (slotOf.get(unitId) === unitId)
      slots.push({
        id: unitId,
        // The superior at its birth: later ones may stand on places that hang from this very one.
        parentId: unit.superiorId === null ? null : (slotOf.get(unit.superiorId) ?? null),
        system: unit.system,
        tier: unit.tier,
        order: `${unit.code ?? unitId}\t${unitId}`,
      })
  return { slots, slotOf }
}

/**
 * Which endings leave their place to which unit. Only to one that the same act brings forth: a unit that
 * lived before stands somewhere already. Of several it is the first that has been left no place yet.
 */
function placesLeftTo(endings: readonly Ending[], births: ReadonlyMap<string, Birth>): Map<string, Ending[]> {
  const left = new Map<string, Ending[]>()
  for (const ending of endings) {
    const newborn = ending.successorIds.filter((id) => births.get(id)?.actId === ending.actId)
    const heir = newborn.find((id) => !left.has(id)) ?? newborn[0]
    if (heir === undefined) continue
    const places = left.get(heir)
    if (places) places.push(ending)
    else left.set(heir, [ending])
  }
  return left
}

/** Of the places that a unit could take over: that of the unit whose code it bears, else the middle one. */
const preferred = (endings: readonly Ending[], unit: Unit): Ending | undefined =>
  endings.find((ending) => unit.code !== null && ending.unit.code === unit.code) ??
  endings[Math.floor(endings.length / 2)]

/** Later successors than this change nothing that anyone would see. */
const mostSuccessors = 64

/** The code of what a unit finally becomes: units of one group sort together. */
function finalCode(structure: Structure, unit: Unit): string {
  const endings = structure.table('endings')
  let current = unit
  for (let count = 0; count < mostSuccessors; count += 1) {
    const successorId = endings.get(current.id)?.successorIds[0]
    if (successorId === undefined) break
    const successor = structure.unit(successorId) ?? endings.get(successorId)?.unit
    if (!successor) break
    current = successor
  }
  return current.code ?? current.id
}
