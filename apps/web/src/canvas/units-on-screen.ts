import type Sigma from 'sigma'
import { clockOf } from './change-clock.ts'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'
import type { VisibleUnit } from './visible-unit.ts'

/** The units whose middle is on the screen or within a margin around it, where they stand at this moment. */
export function unitsOnScreen(sigma: Sigma<DrawingNode, DrawingEdge>, margin: number): VisibleUnit[] {
  const { width, height } = sigma.getDimensions()
  const spot = { left: -margin, top: -margin, right: width + margin, bottom: height + margin }
  return unitsWithin(sigma, spot)
}

/** The units whose middle is within a box of screen pixels. */
export function unitsWithin(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): VisibleUnit[] {
  const visible: VisibleUnit[] = []
  const scale = pixelsPerUnit(sigma)
  const { share, travels } = clockOf(sigma)
  const way = travels ? share : 0
  // Without rotation a place on the screen is a scale and a shift away: ten thousand of them cost nothing.
  const origin = sigma.graphToViewport({ x: 0, y: 0 })
  sigma.getGraph().forEachNode((id, { x, y, toX, toY, size, drawn, fade }) => {
    if (!drawn) return
    // While the structure changes what comes is not there yet, and what goes is there no more.
    if (fade === 1 ? share > 0.6 : fade === 2 && share < 0.6) return
    const atX = origin.x + (x + (toX - x) * way) * scale
    const atY = origin.y - (y + (toY - y) * way) * scale
    if (atX < box.left || atY < box.top || atX > box.right || atY > box.bottom) return
    visible.push({ id, x: atX, y: atY, size: size * scale, drawn })
  })
  return visible
}
