import type Sigma from 'sigma'
import { cardHeight, cardScale, cardWidth } from './card-sizes.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'
import { unitsWithin } from './units-on-screen.ts'
import type { VisibleUnit } from './visible-unit.ts'

type Renderer = Sigma<DrawingNode, DrawingEdge>
interface Spot {
  readonly x: number
  readonly y: number
}

/** Pixels around the middle of a dot, however small it is, in which it is meant. */
const leastReach = 4

/** The unit that is drawn at a spot of the screen: its card where cards are drawn, else its dot. */
export function unitAt(sigma: Renderer, spot: Spot): VisibleUnit | null {
  const scale = pixelsPerUnit(sigma)
  if (scale >= cardScale) return unitWithRoomAt(sigma, spot)
  const largest = cardHeight * scale
  const near = unitsWithin(sigma, {
    left: spot.x - largest,
    top: spot.y - largest,
    right: spot.x + largest,
    bottom: spot.y + largest,
  })
  return nearest(
    spot,
    near.filter((unit) => distance(spot, unit) <= Math.max(unit.size, leastReach)),
  )
}

/** The unit whose card, or the room of it, is under a spot of the screen. */
export function unitWithRoomAt(sigma: Renderer, { x, y }: Spot, except?: string): VisibleUnit | null {
  const scale = pixelsPerUnit(sigma)
  const [width, height] = [(cardWidth / 2) * scale, (cardHeight / 2) * scale]
  const box = { left: x - width, top: y - height, right: x + width, bottom: y + height }
  return nearest(
    { x, y },
    unitsWithin(sigma, box).filter(({ id }) => id !== except),
  )
}

function nearest(spot: Spot, units: readonly VisibleUnit[]): VisibleUnit | null {
  let found: VisibleUnit | null = null
  for (const unit of units) if (!found || distance(spot, unit) < distance(spot, found)) found = unit
  return found
}

const distance = (spot: Spot, unit: VisibleUnit): number => Math.hypot(unit.x - spot.x, unit.y - spot.y)

/**
 * Says which unit is pointed at without asking the renderer. Sigma draws every unit once more in each frame, in
 * a colour that is its number, and reads a pixel of that back for every movement of the mouse, waiting until all
 * is drawn. Its method is private, but everything it tells of units goes through it.
 */
export const pointByPlaces = (sigma: Renderer): void =>
  void Object.assign(sigma, { getNodeAtPosition: (spot: Spot) => unitAt(sigma, spot)?.id ?? null })
