import type Sigma from 'sigma'
import type { DrawingEdge, DrawingNode } from './drawing.ts'

/** Screen pixels of one drawing unit. */
export function pixelsPerUnit(sigma: Sigma<DrawingNode, DrawingEdge>): number {
  const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1000, y: 0 })]
  return Math.hypot(b.x - a.x, b.y - a.y) / 1000
}
