import type { Ending, Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

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

/** Gives every unit of a folded plan its place. O(units + ended units). */
export function slotForest(structure: Structure): SlotForest {
  const endings = [...structure.table('endings').values()]
  const slotOf = new Map<string, string>([...structure.baselineUnits.keys()].map((id) => [id, id]))
  const heirs = heirOfSlot(endings)
  const sources = Map.groupBy(
    endings.flatMap((ending) => ending.successorIds.map((successorId) => ({ ending, successorId }))),
    ({ successorId }) => successorId,
  )
  const slots: Slot[] = [...structure.baselineUnits.values()].map((unit) => ({
    id: unit.id,
    parentId: unit.superiorId,
    system: unit.system,
    tier: unit.tier,
    order: `${orderOfGroup(structure, unit, endings.length > 0)}\t${unit.code ?? unit.id}`,
  }))
  for (const unit of bornUnits(structure, endings)) {
    const taken = sources
      .get(unit.id)
      ?.map(({ ending }) => ending)
      .filter(({ unitId }) => heirs.get(unitId) === unit.id)
    const inherited = taken && preferred(taken, unit)
    const slotId = (inherited && slotOf.get(inherited.unitId)) ?? unit.id
    slotOf.set(unit.id, slotId)
    if (slotId === unit.id)
      slots.push({
        id: unit.id,
        parentId: unit.superiorId === null ? null : (slotOf.get(unit.superiorId) ?? null),
        system: unit.system,
        tier: unit.tier,
        order: `${unit.code ?? unit.id}\t${unit.id}`,
      })
  }
  return { slots, slotOf }
}

/** Which successor takes over an ended unit's place: its first, or one that has no place yet. */
function heirOfSlot(endings: readonly Ending[]): Map<string, string> {
  const heirs = new Map<string, string>()
  const placed = new Set<string>()
  for (const { unitId, successorIds } of endings) {
    const heir = successorIds.find((id) => !placed.has(id)) ?? successorIds[0]
    if (heir === undefined) continue
    heirs.set(unitId, heir)
    placed.add(heir)
  }
  return heirs
}

/** Of the places that a unit could take over: that of the unit whose code it bears, else the middle one. */
function preferred(endings: readonly Ending[], unit: Unit): Ending | undefined {
  return endings.find((ending) => ending.unit.code === unit.code) ?? endings[Math.floor(endings.length / 2)]
}

/** Units that are not of the baseline, superiors and sources before those that come from them. */
function bornUnits(structure: Structure, endings: readonly Ending[]): Unit[] {
  const ended = endings.map(({ unit }) => unit)
  const born = [...ended, ...structure.units.values()].filter(({ id }) => !structure.baselineUnits.has(id))
  const byId = new Map(born.map((unit) => [unit.id, unit]))
  const sourcesOf = Map.groupBy(
    endings.flatMap(({ unitId, successorIds }) =>
      successorIds.map((successorId) => ({ unitId, successorId })),
    ),
    ({ successorId }) => successorId,
  )
  const ordered = new Set<Unit>()
  for (const unit of born) {
    const open = [unit]
    const visiting = new Set<string>()
    for (let next = open.at(-1); next; next = open.at(-1)) {
      const needed: string[] = (sourcesOf.get(next.id) ?? []).map(({ unitId }) => unitId)
      if (next.superiorId !== null) needed.push(next.superiorId)
      visiting.add(next.id)
      const missing = needed
        .flatMap((id) => byId.get(id) ?? [])
        .find((candidate) => !ordered.has(candidate) && !visiting.has(candidate.id))
      if (missing) open.push(missing)
      else {
        ordered.add(next)
        open.pop()
      }
    }
  }
  return [...ordered]
}

/** The code of what a unit finally becomes: units of one group sort together. */
function orderOfGroup(structure: Structure, unit: Unit, planned: boolean): string {
  if (!planned) return unit.code ?? unit.id
  let current = unit
  for (let steps = 0; steps < 64; steps += 1) {
    const successorId = structure.table('endings').get(current.id)?.successorIds[0]
    const successor =
      successorId === undefined
        ? undefined
        : (structure.unit(successorId) ?? structure.table('endings').get(successorId)?.unit)
    if (!successor) break
    current = successor
  }
  return current.code ?? current.id
}
