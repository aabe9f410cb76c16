import { chartDefaults } from '@tinhgon/layout'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import type { DrawingEdge, DrawingNode } from './drawing.ts'
import { pixelsPerUnit } from './pixels-per-unit.ts'

/** The camera state that shows some places, with room around them. */
export function cameraOn(
  sigma: Sigma<DrawingNode, DrawingEdge>,
  points: readonly { readonly x: number; readonly y: number }[],
): Partial<CameraState> {
  const [first] = points
  if (!first) return { x: 0.5, y: 0.5, ratio: 1 }
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const { width, height } = sigma.getDimensions()
  const scale = pixelsPerUnit(sigma)
  const { cellWidth, cellHeight } = chartDefaults
  const needed = Math.max(
    (right - left + cellWidth) / width,
    (bottom - top + 2 * cellHeight) / height,
    1 / 0.95,
  )
  const ratio = sigma.getCamera().getState().ratio * scale * needed
  const centre = sigma.viewportToFramedGraph(
    sigma.graphToViewport({ x: (left + right) / 2, y: -(top + bottom) / 2 }),
  )
  return { x: centre.x, y: centre.y, ratio: Math.min(1, ratio) }
}
