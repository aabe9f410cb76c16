import type { Attributes } from 'graphology-types'
import type Sigma from 'sigma'

export interface Frame {
  x(value: number): number
  y(value: number): number
  length(value: number): number
}

/** Brings graph coordinates into the frame in which Sigma hands its own over: 0 to 1 across the longer side. */
export function frameOf<N extends Attributes, E extends Attributes, G extends Attributes>(
  renderer: Sigma<N, E, G>,
): Frame {
  const { x, y } = renderer.getCustomBBox() ?? renderer.getBBox()
  const side = Math.max(x[1] - x[0], y[1] - y[0]) || 1
  return {
    x: (value: number): number => 0.5 + (value - (x[0] + x[1]) / 2) / side,
    y: (value: number): number => 0.5 + (value - (y[0] + y[1]) / 2) / side,
    length: (value: number): number => value / side,
  }
}
