import { chartDefaults } from '@tinhgon/layout'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { type ChangeClock, followClock } from './change-clock.ts'
import type { Drawing, DrawingEdge, DrawingNode, Places } from './drawing.ts'
import { LowestLineProgram, SubordinationLineProgram } from './programs/subordination-line-program.ts'
import { UnitShapeProgram } from './programs/unit-shape-program.ts'
import { pointByPlaces } from './unit-at.ts'

/** A Sigma renderer with our two programs; names and cards are drawn on a layer of their own. */
export function createRenderer(
  container: HTMLElement,
  drawing: Drawing,
  places: Places,
  clock: ChangeClock,
): Sigma<DrawingNode, DrawingEdge> {
  const sigma = new Sigma<DrawingNode, DrawingEdge>(new MultiDirectedGraph(), container, {
    nodeProgramClasses: { unit: UnitShapeProgram },
    edgeProgramClasses: { line: SubordinationLineProgram, 'lowest-line': LowestLineProgram },
    defaultNodeType: 'unit',
    defaultEdgeType: 'line',
    renderLabels: false,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 2,
    enableCameraRotation: false,
    stagePadding: 40,
    allowInvalidContainer: true,
    // Sigma's own hover card would cover ours.
    defaultDrawNodeHover: () => {},
  })
  hideIdleLayers(sigma)
  pointByPlaces(sigma)
  followClock(sigma, clock)
  sigma.setCustomBBox(frameOfPlaces(places))
  // Only now, since Sigma would place the units in a frame of its own first.
  sigma.setGraph(drawing)
  return sigma
}

/**
 * Sigma stacks a canvas for each thing it can draw. Where there is no graphics card every one of them costs
 * 10 ms a frame, empty or not: those never drawn on are taken out, and the one that hears the mouse is unseen.
 */
function hideIdleLayers(sigma: Sigma<DrawingNode, DrawingEdge>): void {
  const layers = sigma.getCanvases()
  for (const name of ['edges', 'edgeLabels', 'labels', 'hovers', 'hoverNodes']) {
    const layer = layers[name]
    if (layer) layer.style.display = 'none'
  }
  if (layers.mouse) layers.mouse.style.opacity = '0'
}

/** The frame of all places, whatever part of them is drawn, so that every pane shows the same spot. */
export function frameOfPlaces(places: Places): { x: [number, number]; y: [number, number] } {
  const margin = chartDefaults.cellWidth / 2
  const box: { x: [number, number]; y: [number, number] } = {
    x: [Infinity, -Infinity],
    y: [Infinity, -Infinity],
  }
  for (const { x, y } of places.values()) {
    box.x = [Math.min(box.x[0], x - margin), Math.max(box.x[1], x + margin)]
    box.y = [Math.min(box.y[0], -y - margin), Math.max(box.y[1], -y + margin)]
  }
  if (!Number.isFinite(box.x[0])) return { x: [0, 1], y: [0, 1] }
  // A few units do not fill the screen: their cards would be larger than they are ever drawn.
  return { x: widened(box.x, 8 * chartDefaults.cellWidth), y: widened(box.y, 6 * chartDefaults.cellHeight) }
}

function widened([from, to]: [number, number], least: number): [number, number] {
  const missing = Math.max(0, least - (to - from)) / 2
  return [from - missing, to + missing]
}
