import type { Structure } from '@tinhgon/engine'
import { linkedUnits } from './linked-units.ts'

/** What stays clear when a unit is hovered: its superior, subordinates, relations, origins and successors. */
export function relatedUnits(opening: Structure, current: Structure, unitId: string): ReadonlySet<string> {
  const related = new Set([unitId])
  for (const structure of [opening, current]) {
    const unit = structure.unit(unitId)
    if (!unit) continue
    if (unit.superiorId !== null) related.add(unit.superiorId)
    for (const childId of structure.childIdsOf(unitId)) related.add(childId)
    for (const { fromId, toId } of structure.relationsOf(unitId)) related.add(fromId).add(toId)
  }
  return related.union(linkedUnits(current, [unitId]))
}
