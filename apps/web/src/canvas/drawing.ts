import type { Structure } from '@tinhgon/engine'
import { chartDefaults } from '@tinhgon/layout'
import type { Unit } from '@tinhgon/model'
import type { MultiDirectedGraph as Graph } from 'graphology'
import { MultiDirectedGraph } from 'graphology'
import { type NormMark, normMarkOf } from '../norms/norm-marks.ts'
import { type ChangeMark, fateOf, markOf } from '../session/change-marks.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import { colourOfSystem, faintLine, ghost, line, shapeOfSystem } from './palette.ts'
import { type SizeBy, sizesOf } from './unit-sizes.ts'

export interface DrawnUnit {
  readonly unit: Unit
  readonly mark: ChangeMark | null
  /** What the norms say of it that wants attention; null before the plan and where there is nothing. */
  readonly norms: NormMark | null
}

export interface DrawingNode {
  x: number
  y: number
  size: number
  color: string
  type: 'unit'
  shape: number
  zIndex: number
  drawn: DrawnUnit | null
}
export interface DrawingEdge {
  type: 'bus' | 'line'
  color: string
  size: number
  busX: number
  drop: number
}
export type Drawing = Graph<DrawingNode, DrawingEdge>

/** Where the slots stand. A network has no buses. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly busX?: number }>

export interface DrawingOptions {
  readonly pane: 'before' | 'after'
  readonly places: Places
  readonly layout: 'chart' | 'network'
  readonly systems: ReadonlySet<string>
  readonly sizeBy: SizeBy
}

/**
 * The graph that Sigma draws: the living units at the places of their slots, lines of subordination between
 * the slots. Where a superior has ended its slot stays as a bend in the line, so nothing else moves.
 */
export function drawStructure(folded: FoldedScenario, standing: Standing, options: DrawingOptions): Drawing {
  const { pane, places, systems } = options
  const structure: Structure = pane === 'before' ? folded.opening : standing.structure
  const graph: Drawing = new MultiDirectedGraph()
  const occupants = new Map<string, string>()
  const sizes = sizesOf(structure, options.sizeBy)
  const source = pane === 'before' ? folded.openingGraph : standing.graph
  for (const { attributes } of source.nodeEntries()) {
    const { unit } = attributes
    const slotId = folded.slotOf.get(unit.id)
    const place = slotId === undefined ? undefined : places.get(slotId)
    if (slotId === undefined || !place || !systems.has(unit.system)) continue
    const mark = pane === 'before' ? fateOf(standing.structure, unit) : markOf(structure, unit)
    const norms = pane === 'before' ? null : normMarkOf(standing.check, folded.edited.acceptances, unit.id)
    const fades = pane === 'before' && mark === 'ended'
    graph.addNode(unit.id, {
      x: place.x,
      y: -place.y,
      size: sizes(unit),
      color: fades ? ghost : colourOfSystem(unit.system),
      type: 'unit',
      shape: shapeOfSystem(unit.system) + (fades ? 8 : 0),
      zIndex: 1,
      drawn: { unit, mark, norms },
    })
    occupants.set(slotId, unit.id)
  }
  tieSlots(graph, folded, occupants, structure, options)
  return graph
}

function tieSlots(
  graph: Drawing,
  folded: FoldedScenario,
  occupants: Map<string, string>,
  structure: Structure,
  { places, layout }: DrawingOptions,
): void {
  const parentOf = new Map(folded.slots.map(({ id, parentId }) => [id, parentId]))
  const tied = new Set<string>()
  const drop = chartDefaults.cellHeight / 2
  for (const [slotId, unitId] of [...occupants]) {
    const superiorId = structure.unit(unitId)?.superiorId ?? null
    const superiorSlot = superiorId === null ? null : (folded.slotOf.get(superiorId) ?? null)
    if (superiorSlot === null || !occupants.has(superiorSlot)) continue
    const chain = layout === 'chart' ? slotChain(parentOf, slotId, superiorSlot) : null
    if (!chain) {
      const from = occupants.get(superiorSlot)
      // In a chart the line of a moved unit joins the lines of the place where it has always stood.
      const busX = places.get(slotId)?.busX ?? 0
      if (from)
        graph.addEdge(from, unitId, {
          type: layout === 'chart' ? 'bus' : 'line',
          color: layout === 'chart' ? line : faintLine,
          size: 1,
          busX,
          drop,
        })
      continue
    }
    for (const [index, lower] of chain.entries()) {
      const upper = chain[index + 1]
      if (upper === undefined || tied.has(lower)) continue
      tied.add(lower)
      const busX = places.get(lower)?.busX ?? 0
      graph.addEdge(nodeAt(graph, occupants, places, upper), nodeAt(graph, occupants, places, lower), {
        type: 'bus',
        color: line,
        size: 1,
        busX,
        drop,
      })
    }
  }
}

/** The slots from a unit up to its superior's; null where the superior's is not above it. */
function slotChain(
  parentOf: ReadonlyMap<string, string | null>,
  slotId: string,
  superiorSlot: string,
): string[] | null {
  const chain = [slotId]
  for (let id = parentOf.get(slotId) ?? null; id !== null; id = parentOf.get(id) ?? null) {
    chain.push(id)
    if (id === superiorSlot) return chain
  }
  return null
}

/** The unit in a slot, or a bend where nobody lives. */
function nodeAt(graph: Drawing, occupants: Map<string, string>, places: Places, slotId: string): string {
  const unitId = occupants.get(slotId)
  if (unitId !== undefined) return unitId
  const bend = `\tbend ${slotId}`
  const place = places.get(slotId)
  if (!graph.hasNode(bend))
    graph.addNode(bend, {
      x: place?.x ?? 0,
      y: -(place?.y ?? 0),
      size: 0,
      color: line,
      type: 'unit',
      shape: 0,
      zIndex: 0,
      drawn: null,
    })
  return bend
}
