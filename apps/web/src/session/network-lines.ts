import type { StructureGraph } from '@tinhgon/engine'
import type { ForceInput } from '@tinhgon/layout'

/**
 * The lines of the structures before and after the whole plan, between slots: one network for every step.
 * Subordination draws more strongly than other relations.
 */
export const networkLines = (
  graphs: readonly StructureGraph[],
  slotOf: ReadonlyMap<string, string>,
): ForceInput['edges'] =>
  graphs.flatMap((graph) =>
    graph.mapEdges((_edge, { line }, fromId, toId) => ({
      from: slotOf.get(fromId) ?? fromId,
      to: slotOf.get(toId) ?? toId,
      weight: line === 'superior' ? 1 : 0.25,
    })),
  )
