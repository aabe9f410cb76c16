import { successorsOf } from '@tinhgon/engine'
import { MultiDirectedGraph } from 'graphology'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import { type DrawingOptions, nodeAt, type PlacedUnit, placedUnits } from './draw-structure.ts'
import type { Drawing, DrawingNode } from './drawing.ts'
import { keyOf, tieSlots } from './tie-slots.ts'

/** How small a unit gets as it arrives in its successor. */
const arrivedShare = 0.4
const nobody: ReadonlyMap<string, string> = new Map()

/**
 * Both structures in one drawing, for the change from one into the other: what is old goes to its successors,
 * one node for each, and what is new grows where it stands. The nodes of units bear their ids.
 */
export function drawChange(folded: FoldedScenario, standing: Standing, options: DrawingOptions): Drawing {
  const graph: Drawing = new MultiDirectedGraph()
  const { before, after } = bothSides(folded, standing, options)
  for (const { unit, node } of after.values())
    graph.addNode(unit.id, folded.opening.unit(unit.id) ? node : { ...node, size: 0, fade: 2 })
  for (const { unit, node } of before.values()) {
    if (graph.hasNode(unit.id)) continue
    const [first, ...others] = successorsOf(standing.structure, unit.id).flatMap(
      ({ after: heir }) => after.get(heir.id) ?? [],
    )
    graph.addNode(unit.id, first ? towards(node, first.node) : { ...node, fade: 1 })
    for (const [part, heir] of others.entries())
      graph.addNode(`${unit.id}\t${part}`, { ...towards(node, heir.node), drawn: null })
  }
  const [old, now] = [slotsTaken(before), slotsTaken(after)]
  const ties = new Map(
    tieSlots(folded, old, folded.opening, options).map((tie) => [keyOf(tie), { tie, fade: 1 as 0 | 1 | 2 }]),
  )
  for (const tie of tieSlots(folded, now, standing.structure, options)) {
    const key = keyOf(tie)
    ties.set(key, { tie, fade: ties.has(key) ? 0 : 2 })
  }
  // Lines hold on to places, since the units on them come and go.
  for (const [key, { tie, fade }] of ties)
    graph.addEdgeWithKey(
      key,
      nodeAt(graph, nobody, options, tie.upper),
      nodeAt(graph, nobody, options, tie.lower),
      { ...tie.edge, fade },
    )
  return graph
}

/** What is new in full, ghosts of what has ended where it stood, and lines to what it became. */
export function drawOverlay(folded: FoldedScenario, standing: Standing, options: DrawingOptions): Drawing {
  const graph: Drawing = new MultiDirectedGraph()
  const { before, after } = bothSides(folded, standing, options)
  const occupants = slotsTaken(after)
  for (const { unit, node } of after.values()) graph.addNode(unit.id, node)
  for (const tie of tieSlots(folded, occupants, standing.structure, options))
    graph.addEdgeWithKey(
      keyOf(tie),
      nodeAt(graph, occupants, options, tie.upper),
      nodeAt(graph, occupants, options, tie.lower),
      tie.edge,
    )
  for (const { unit, slotId, node } of before.values()) {
    // Whoever stands on its place shows that the place goes on.
    if (graph.hasNode(unit.id) || occupants.has(slotId)) continue
    graph.addNode(unit.id, { ...node, color: options.palette.ghost, shape: (node.shape % 8) + 8, zIndex: 0 })
    for (const { after: heir } of successorsOf(standing.structure, unit.id))
      if (after.has(heir.id))
        graph.addEdge(unit.id, heir.id, {
          type: 'line',
          color: options.palette.flow,
          size: 1,
          straight: true,
          busX: 0,
          drop: 0,
          fade: 0,
        })
  }
  return graph
}

function bothSides(folded: FoldedScenario, standing: Standing, options: DrawingOptions) {
  const side = (pane: 'before' | 'after'): ReadonlyMap<string, PlacedUnit> =>
    new Map(
      [...placedUnits(folded, standing, { ...options, pane })].map((placed) => [placed.unit.id, placed]),
    )
  return { before: side('before'), after: side('after') }
}

const slotsTaken = (side: ReadonlyMap<string, PlacedUnit>): Map<string, string> =>
  new Map([...side.values()].map(({ slotId, unit }) => [slotId, unit.id]))

const towards = (node: DrawingNode, heir: DrawingNode): DrawingNode => ({
  ...node,
  toX: heir.x,
  toY: heir.y,
  toSize: node.size * arrivedShare,
  fade: 1,
})
