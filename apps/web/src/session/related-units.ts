import type { Structure, StructureGraph } from '@tinhgon/engine'
import { linkedUnits } from './linked-units.ts'

/** What stays clear when a unit is hovered: its superior, subordinates, relations, origins and successors. */
export function relatedUnits(
  graphs: readonly StructureGraph[],
  current: Structure,
  unitId: string,
): ReadonlySet<string> {
  const related = new Set([unitId])
  for (const graph of graphs)
    if (graph.hasNode(unitId)) for (const neighbour of graph.neighbors(unitId)) related.add(neighbour)
  return related.union(linkedUnits(current, [unitId]))
}
