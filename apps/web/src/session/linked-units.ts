import { originsOf, type Structure, successorsOf } from '@tinhgon/engine'

/** Origins and successors of units: what to point at in the other pane. */
export function linkedUnits(current: Structure, unitIds: Iterable<string>): ReadonlySet<string> {
  const linked = new Set<string>()
  for (const unitId of unitIds) {
    const living = current.unit(unitId)
    if (living) for (const { before } of originsOf(current, living)) linked.add(before.id)
    for (const { after } of successorsOf(current, unitId)) linked.add(after.id)
    linked.delete(unitId)
  }
  return linked
}
