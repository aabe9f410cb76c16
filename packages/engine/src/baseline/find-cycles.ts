import type { Unit } from '@tinhgon/model'

/** Every circle of superiors, each told once, from its first unit in map order. O(n), no recursion. */
export function findCycles(units: ReadonlyMap<string, Unit>): Unit[][] {
  const settled = new Set<string>()
  const cycles: Unit[][] = []
  for (const start of units.values()) {
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
      unit = unit.superiorId === null ? undefined : units.get(unit.superiorId)
    }
    for (const { id } of walked) settled.add(id)
  }
  return cycles
}
