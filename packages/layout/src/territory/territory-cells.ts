import { Delaunay } from 'd3-delaunay'
import { forceLayout } from '../force/force-layout.ts'

/** A closed ring around a territory, in units of its own; the first point comes again as the last. */
export type Cell = readonly (readonly [x: number, y: number])[]

/** Points that stand around all others, so that the cells at the rim end there. */
const rim = 48
const rounds = 600

/**
 * Cells for territories whose outlines nobody has: places follow from the borders, so that neighbours lie beside
 * each other, and each gets what is nearest to it. The same borders give the same cells. Costs O(n log n) a
 * round; a few hundred take a blink, ten thousand some seconds.
 * @returns no cell for a territory without any border
 */
export function territoryCells(
  unitIds: readonly string[],
  borders: readonly (readonly [string, string])[],
): Map<string, Cell> {
  const known = new Set(unitIds)
  const edges = borders
    .filter(([a, b]) => known.has(a) && known.has(b))
    .map(([from, to]) => ({ from, to, weight: 1 }))
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const ids = unitIds.filter((id) => tied.has(id))
  if (ids.length < 2) return new Map()
  const places = forceLayout({ nodes: startOf(ids, edges), edges }, rounds)
  const points = ids.map((id) => places.get(id) ?? { x: 0, y: 0 })
  const centre = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
  const radius = Math.max(...points.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))
  const gap = radius / Math.sqrt(points.length)
  const around = Array.from({ length: rim }, (_, index) => {
    const angle = (index / rim) * 2 * Math.PI
    const reach = reachTowards(points, centre, angle) + 1.6 * gap
    return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) }
  })
  const bounds = radius * 4
  const voronoi = Delaunay.from(
    [...points, ...around],
    ({ x }) => x,
    ({ y }) => y,
  ).voronoi([centre.x - bounds, centre.y - bounds, centre.x + bounds, centre.y + bounds])
  return new Map(
    ids.flatMap((id, index) => {
      const ring = voronoi.cellPolygon(index)
      return ring ? [[id, ring.map(([x, y]) => [x, y] as const)] as const] : []
    }),
  )
}

/** How far the points reach in about a direction. */
function reachTowards(
  points: readonly { readonly x: number; readonly y: number }[],
  centre: { readonly x: number; readonly y: number },
  angle: number,
): number {
  let reach = 0
  for (const { x, y } of points) {
    const [dx, dy] = [x - centre.x, y - centre.y]
    const along = dx * Math.cos(angle) + dy * Math.sin(angle)
    const beside = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle))
    if (along > beside) reach = Math.max(reach, along)
  }
  return reach
}

/** Begins on a spiral in the order in which borders lead from one to the next: neighbours begin together. */
function startOf(
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): { id: string; x: number; y: number }[] {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  const ordered = new Set<string>()
  for (const first of ids) {
    const open = ordered.has(first) ? [] : [first]
    for (let id = open.shift(); id !== undefined; id = open.shift()) {
      if (ordered.has(id)) continue
      ordered.add(id)
      open.push(...(neighbours.get(id) ?? []))
    }
  }
  return [...ordered].map((id, index) => {
    const [angle, reach] = [index * 2.399963, 800 * Math.sqrt(index)]
    return { id, x: reach * Math.cos(angle), y: reach * Math.sin(angle) }
  })
}
