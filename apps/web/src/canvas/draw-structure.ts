import type { Structure } from '@tinhgon/engine'
import { fateMarkOf, markOf } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { MultiDirectedGraph } from 'graphology'
import { normMarkOf } from '../norms/norm-marks.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import type { CanvasLayout, Drawing, DrawingNode, DrawnUnit, Places } from './drawing.ts'
import { colourOfSystem, type Palette, shapeOfSystem } from './palette.ts'
import { keyOf, tieSlots } from './tie-slots.ts'
import { type SizeBy, sizesOf } from './unit-sizes.ts'

export interface DrawingOptions {
  readonly places: Places
  /** How many units are folded away below a slot. */
  readonly hidden: ReadonlyMap<string, number>
  readonly layout: CanvasLayout
  readonly systems: ReadonlySet<string>
  readonly sizeBy: SizeBy
  readonly palette: Palette
}

/** A unit at the place of its slot. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly slotId: string
  readonly node: DrawingNode
}

/**
 * The graph that Sigma draws: the living units at the places of their slots, lines of subordination between
 * the slots. Where a superior has ended its slot stays as a bend in the line, so nothing else moves.
 */
export function drawStructure(
  folded: FoldedScenario,
  standing: Standing,
  options: DrawingOptions & { readonly pane: 'before' | 'after' },
): Drawing {
  const graph: Drawing = new MultiDirectedGraph()
  const occupants = new Map<string, string>()
  for (const { unit, slotId, node } of placedUnits(folded, standing, options)) {
    graph.addNode(unit.id, node)
    occupants.set(slotId, unit.id)
  }
  const structure = options.pane === 'before' ? folded.opening : standing.structure
  for (const tie of tieSlots(folded, occupants, structure, options))
    graph.addEdgeWithKey(
      keyOf(tie),
      nodeAt(graph, occupants, options, tie.upper),
      nodeAt(graph, occupants, options, tie.lower),
      tie.edge,
    )
  return graph
}

/** The units of one side that are shown, each at its place. */
export function* placedUnits(
  folded: FoldedScenario,
  standing: Standing,
  options: DrawingOptions & { readonly pane: 'before' | 'after' },
): Generator<PlacedUnit> {
  const { pane, places, systems, palette } = options
  const structure: Structure = pane === 'before' ? folded.opening : standing.structure
  const sizes = sizesOf(structure, options.sizeBy)
  const source = pane === 'before' ? folded.openingGraph : standing.graph
  for (const { attributes } of source.nodeEntries()) {
    const { unit } = attributes
    const slotId = folded.slotOf.get(unit.id)
    const place = slotId === undefined ? undefined : places.get(slotId)
    if (slotId === undefined || !place || !systems.has(unit.system)) continue
    const mark = pane === 'before' ? fateMarkOf(standing.structure, unit) : markOf(structure, unit)
    const norms = pane === 'before' ? null : normMarkOf(standing.check, folded.edited.acceptances, unit.id)
    const fades = pane === 'before' && mark === 'ended'
    const drawn: DrawnUnit = { unit, mark, norms, hidden: options.hidden.get(slotId) ?? 0 }
    const size = sizes(unit)
    const [x, y] = [place.x, -place.y]
    yield {
      unit,
      slotId,
      node: {
        x,
        y,
        size,
        color: fades ? palette.ghost : colourOfSystem(palette, unit.system),
        type: 'unit',
        shape: shapeOfSystem(unit.system) + (fades ? 8 : 0),
        zIndex: 1,
        drawn,
        toX: x,
        toY: y,
        toSize: size,
        fade: 0,
      },
    }
  }
}

/** The unit in a slot, or a bend where nobody lives. */
export function nodeAt(
  graph: Drawing,
  occupants: ReadonlyMap<string, string>,
  { places, palette }: Pick<DrawingOptions, 'places' | 'palette'>,
  slotId: string,
): string {
  const unitId = occupants.get(slotId)
  if (unitId !== undefined) return unitId
  const bend = `\tbend ${slotId}`
  const place = places.get(slotId)
  const [x, y] = [place?.x ?? 0, -(place?.y ?? 0)]
  if (!graph.hasNode(bend))
    graph.addNode(bend, {
      x,
      y,
      size: 0,
      color: palette.line,
      type: 'unit',
      shape: 0,
      zIndex: 0,
      drawn: null,
      toX: x,
      toY: y,
      toSize: 0,
      fade: 0,
    })
  return bend
}
