import { territoryCells } from '@tinhgon/layout'
import type { Baseline, Outline, Outlines } from '@tinhgon/model'

/** A territory of the baseline and where it lies. */
export interface TerritoryShape {
  readonly unitId: string
  readonly geometry: Outline['geometry']
}

export interface TerritoryShapes {
  readonly shapes: readonly TerritoryShape[]
  /** Whether they lie where they lie in the world, or are cells that only show who borders on whom. */
  readonly real: boolean
}

/** Half the width of the country of cells, in degrees: small enough that the map does not bend them. */
const cellsReach = 0.5

/** Outlines where they were brought in, else cells from the borders; empty where there is neither. */
export function territoryShapes(baseline: Baseline, outlines: Outlines | null): TerritoryShapes {
  const superiors = new Set(baseline.units.map(({ superiorId }) => superiorId))
  const lowest = baseline.units.filter(({ id, system }) => system === 'territory' && !superiors.has(id))
  const byCode = new Map(outlines?.features.map(({ properties, geometry }) => [properties.code, geometry]))
  const drawn = lowest.flatMap(({ id, code }): TerritoryShape[] => {
    const geometry = code === null ? undefined : byCode.get(code)
    return geometry ? [{ unitId: id, geometry }] : []
  })
  if (drawn.length > 0) return { shapes: drawn, real: true }
  const cells = territoryCells(
    lowest.map(({ id }) => id),
    (baseline.borders ?? []).map(({ unitIds }) => unitIds),
  )
  const points = [...cells.values()].flat()
  const span = (at: 0 | 1) =>
    [Math.min(...points.map((p) => p[at])), Math.max(...points.map((p) => p[at]))] as const
  const [[left, right], [top, bottom]] = [span(0), span(1)]
  const scale = (2 * cellsReach) / Math.max(right - left, bottom - top)
  const shapes = [...cells].map(
    ([unitId, ring]): TerritoryShape => ({
      unitId,
      geometry: {
        type: 'Polygon',
        coordinates: [
          ring.map(([x, y]) => [(x - (left + right) / 2) * scale, ((top + bottom) / 2 - y) * scale]),
        ],
      },
    }),
  )
  return { shapes, real: false }
}

/** The box around shapes: west, south, east, north. */
export function boundsOf(shapes: readonly TerritoryShape[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of shapes)
    for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      for (const [east = 0, north = 0] of polygon[0] ?? []) {
        box[0] = Math.min(box[0], east)
        box[1] = Math.min(box[1], north)
        box[2] = Math.max(box[2], east)
        box[3] = Math.max(box[3], north)
      }
  return box
}
