import type { Unit } from '@tinhgon/model'
import { successorsOf } from '../../lineage/lineage-pairs.ts'
import type { Structure } from '../../structure/structure.ts'
import type { Adjacency } from '../norms/checking.ts'

/** Living units of the same tier that share a border with a unit, as far as borders of the baseline tell. */
export function neighboursOf(structure: Structure, unit: Unit, borders: Adjacency): Unit[] {
  const found = new Map<string, Unit>()
  for (const { unitId } of structure.lineageOf(unit.id).origins)
    for (const neighbour of borders.get(unitId) ?? [])
      for (const { after } of successorsOf(structure, neighbour))
        if (after.id !== unit.id && after.system === unit.system && after.tier === unit.tier)
          found.set(after.id, after)
  return [...found.values()]
}

/** Units of the same kind under the same superior. */
export function siblingsOf(structure: Structure, { id, kind, superiorId }: Unit): Unit[] {
  if (superiorId === null) return []
  return Array.from(structure.childIdsOf(superiorId)).flatMap((siblingId) => {
    const sibling = structure.unit(siblingId)
    return sibling && siblingId !== id && sibling.kind === kind ? [sibling] : []
  })
}
