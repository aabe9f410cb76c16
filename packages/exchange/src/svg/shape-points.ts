import type { Point, SceneShape } from '@tinhgon/charts'

/** Corners by shape, within a square of 1. */
const corners = {
  square: [
    [0.08, 0.08],
    [0.92, 0.08],
    [0.92, 0.92],
    [0.08, 0.92],
  ],
  diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  triangle: [
    [0.5, 0.04],
    [1, 0.92],
    [0, 0.92],
  ],
  hexagon: [
    [0.25, 0.07],
    [0.75, 0.07],
    [1, 0.5],
    [0.75, 0.93],
    [0.25, 0.93],
    [0, 0.5],
  ],
} as const satisfies Record<Exclude<SceneShape['shape'], 'circle'>, readonly (readonly [number, number])[]>

/** The corners of a shape on its page; a circle has none. */
export function shapePoints({ shape, x, y, size }: SceneShape): Point[] {
  return shape === 'circle'
    ? []
    : corners[shape].map(([left, top]) => ({ x: x + left * size, y: y + top * size }))
}
