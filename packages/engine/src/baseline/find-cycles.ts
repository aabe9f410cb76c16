import type { Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'

/** Every circle of superiors, each told once, from its first unit in map order. O(n), no recursion. */
export function findCycles(structure: Structure): Unit[][] {
  const hanging = hangingFromRoots(structure)
  if (hanging.size === structure.units.size) return []
  const settled = hanging
  const cycles: Unit[][] = []
  for (const start of structure.units.values()) {
    const position = new Map<string, number>()
    const walked: Unit[] = []
    let unit: Unit | undefined = start
    while (unit && !settled.has(unit.id)) {
      const seenAt = position.get(unit.id)
      if (seenAt !== undefined) {
        cycles.push(walked.slice(seenAt))
        break
      }
      position.set(unit.id, walked.length)
      walked.push(unit)
      unit = unit.superiorId === null ? undefined : structure.unit(unit.superiorId)
    }
    for (const { id } of walked) settled.add(id)
  }
  return cycles
}

/** Units on no circle: in a sound structure these are all. */
function hangingFromRoots(structure: Structure): Set<string> {
  const hanging = new Set(structure.rootIds)
  for (const id of hanging) for (const childId of structure.childIdsOf(id)) hanging.add(childId)
  return hanging
}
