import type { Structure } from '@tinhgon/engine'
import { markOf } from '@tinhgon/engine'
import type { Map as TerritoryMapView } from 'maplibre-gl'
import { drawNames, drawRings, placeNames } from '../canvas/draw-names.ts'
import type { CardFocus, VisibleUnit } from '../canvas/visible-unit.ts'
import type { TerritoryArea } from './territory-areas.ts'
import { boundsOf } from './territory-shapes.ts'

/** As near as every name is wanted that finds room. */
const nameEverything = 0.4

/** Where the name of a unit stands. */
export interface NameSpot {
  readonly unitId: string
  readonly middle: [east: number, north: number]
}

/** The middle of what each unit holds alone; goes over every corner of every outline, so once for all frames. */
export function nameSpots(areas: readonly TerritoryArea[]): readonly NameSpot[] {
  const held = Map.groupBy(
    areas.filter(({ unitIds }) => unitIds.length === 1),
    ({ unitIds }) => unitIds[0] ?? '',
  )
  return Array.from(held, ([unitId, own]) => {
    const [west, south, east, north] = boundsOf(own.map(({ shape }) => shape))
    return { unitId, middle: [(west + east) / 2, (south + north) / 2] }
  })
}

/** Names in the middle of what each unit holds, by the same rules as on the canvas: none touches another. */
export function drawTerritoryNames(
  context: CanvasRenderingContext2D,
  map: TerritoryMapView,
  spots: readonly NameSpot[],
  structure: Structure,
  focus: CardFocus,
): void {
  const { clientWidth, clientHeight } = map.getCanvas()
  const ratio = window.devicePixelRatio || 1
  const { canvas } = context
  if (canvas.width !== clientWidth * ratio || canvas.height !== clientHeight * ratio) {
    canvas.width = clientWidth * ratio
    canvas.height = clientHeight * ratio
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, clientWidth, clientHeight)
  const visible: VisibleUnit[] = []
  for (const { unitId, middle } of spots) {
    const unit = structure.unit(unitId)
    if (!unit) continue
    const at = map.project(middle)
    if (at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) continue
    const drawn = { unit, mark: markOf(structure, unit), norms: null, hidden: 0 }
    visible.push({ id: unitId, x: at.x, y: at.y - 10, size: 0, drawn })
  }
  drawNames(context, placeNames(context, visible, nameEverything, focus), focus)
  drawRings(context, visible, focus)
}
