import TinyQueue from 'tinyqueue'
import type { Point, Rectangle } from './sheet.ts'

/** What a bend costs beside the way itself, in millimetres. */
const bendCost = 8

interface Step {
  readonly node: number
  readonly cost: number
}

/**
 * Ways along gaps, of horizontal and vertical parts, that cross no rectangle: from the middle of a side to the
 * middle of a side, the shortest with the fewest bends. Dijkstra over the lines that run beside and through the
 * middle of rectangles; O(n² log n) a pair for n rectangles.
 */
export class RouteAround {
  readonly #xs: number[]
  readonly #ys: number[]
  readonly #blockedAcross: Uint8Array
  readonly #blockedDown: Uint8Array
  readonly #margin: number

  constructor(rectangles: readonly Rectangle[], margin: number) {
    this.#margin = margin
    this.#xs = linesOf(
      rectangles.map(({ x, width }) => [x, width]),
      margin,
    )
    this.#ys = linesOf(
      rectangles.map(({ y, height }) => [y, height]),
      margin,
    )
    const count = this.#xs.length * this.#ys.length
    this.#blockedAcross = new Uint8Array(count)
    this.#blockedDown = new Uint8Array(count)
    for (const { x, y, width, height } of rectangles) this.#block(x, y, x + width, y + height)
  }

  /** Null where there is no way. */
  find(from: Rectangle, to: Rectangle): Point[] | null {
    const columns = this.#xs.length
    // A state is a place and whether one came to it across or down.
    const best = new Float64Array(columns * this.#ys.length * 2).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(best.length).fill(-1)
    const queue = new TinyQueue<Step>([], (a, b) => a.cost - b.cost)
    const goals = new Map(this.#doors(to).map((door) => [door.state, door.side]))
    const starts = new Map<number, Point>()
    for (const { state, side } of this.#doors(from)) {
      starts.set(state, side)
      best[state] = 0
      queue.push({ node: state, cost: 0 })
    }
    for (let step = queue.pop(); step; step = queue.pop()) {
      const { node, cost } = step
      if (cost > (best[node] ?? 0)) continue
      const end = goals.get(node)
      if (end) return this.#pathTo(node, cameFrom, starts, end)
      for (const next of this.#neighbours(node)) {
        const reached = cost + next.cost
        if (reached >= (best[next.node] ?? 0)) continue
        best[next.node] = reached
        cameFrom[next.node] = node
        queue.push({ node: next.node, cost: reached })
      }
    }
    return null
  }

  *#neighbours(node: number): Generator<Step> {
    const columns = this.#xs.length
    const place = node >> 1
    const isDown = (node & 1) === 1
    const [column, row] = [place % columns, Math.floor(place / columns)]
    const at = (c: number, r: number, down: boolean): number => ((r * columns + c) << 1) | (down ? 1 : 0)
    const bend = (down: boolean): number => (down === isDown ? 0 : bendCost)
    const x = (c: number): number => this.#xs[c] ?? 0
    const y = (r: number): number => this.#ys[r] ?? 0
    if (column + 1 < columns && !this.#blockedAcross[place])
      yield { node: at(column + 1, row, false), cost: x(column + 1) - x(column) + bend(false) }
    if (column > 0 && !this.#blockedAcross[place - 1])
      yield { node: at(column - 1, row, false), cost: x(column) - x(column - 1) + bend(false) }
    if (row + 1 < this.#ys.length && !this.#blockedDown[place])
      yield { node: at(column, row + 1, true), cost: y(row + 1) - y(row) + bend(true) }
    if (row > 0 && !this.#blockedDown[place - columns])
      yield { node: at(column, row - 1, true), cost: y(row) - y(row - 1) + bend(true) }
  }

  /** Where ways leave a rectangle, straight away from the middle of each side. */
  #doors({ x, y, width, height }: Rectangle): { state: number; side: Point }[] {
    const columns = this.#xs.length
    const m = this.#margin
    const door = (px: number, py: number, side: Point, down: boolean) => ({
      state: ((nearest(this.#ys, py) * columns + nearest(this.#xs, px)) << 1) | (down ? 1 : 0),
      side,
    })
    const [cx, cy] = [x + width / 2, y + height / 2]
    return [
      door(cx, y - m, { x: cx, y }, true),
      door(cx, y + height + m, { x: cx, y: y + height }, true),
      door(x - m, cy, { x, y: cy }, false),
      door(x + width + m, cy, { x: x + width, y: cy }, false),
    ]
  }

  #pathTo(end: number, cameFrom: Int32Array, starts: ReadonlyMap<number, Point>, last: Point): Point[] {
    const points: Point[] = [last]
    let node = end
    for (; ; node = cameFrom[node] ?? -1) {
      const place = node >> 1
      points.push({
        x: this.#xs[place % this.#xs.length] ?? 0,
        y: this.#ys[Math.floor(place / this.#xs.length)] ?? 0,
      })
      if ((cameFrom[node] ?? -1) < 0) break
    }
    const first = starts.get(node)
    if (first) points.push(first)
    return withoutPassedPoints(points.reverse())
  }

  #block(left: number, top: number, right: number, bottom: number): void {
    const columns = this.#xs.length
    const close = 1e-6
    for (let row = 0; row < this.#ys.length; row += 1) {
      const y = this.#ys[row] ?? 0
      if (y > bottom - close) break
      const nextY = this.#ys[row + 1] ?? y
      for (let column = 0; column < columns; column += 1) {
        const x = this.#xs[column] ?? 0
        if (x > right - close) break
        const nextX = this.#xs[column + 1] ?? x
        const place = row * columns + column
        if (y > top + close && nextX > left + close) this.#blockedAcross[place] = 1
        if (x > left + close && nextY > top + close) this.#blockedDown[place] = 1
      }
    }
  }
}

/** Lines that are nearer to each other than this are one: they differ by rounding. */
const tolerance = 1e-4

function linesOf(spans: readonly (readonly [number, number])[], margin: number): number[] {
  const places = spans
    .flatMap(([start, length]) => [start - margin, start + length / 2, start + length + margin])
    .sort((a, b) => a - b)
  return places.filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > tolerance)
}

/** The index of the line at a place that is known to have one. */
function nearest(lines: readonly number[], value: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) < value - tolerance) low = middle + 1
    else high = middle
  }
  return low
}

function withoutPassedPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const [index, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[index + 1]]
    const isPassed =
      before && after && (isStraight('x', before, point, after) || isStraight('y', before, point, after))
    if (!isPassed) kept.push(point)
  }
  return kept
}

const isStraight = (axis: 'x' | 'y', a: Point, b: Point, c: Point): boolean =>
  Math.abs(a[axis] - b[axis]) < tolerance && Math.abs(b[axis] - c[axis]) < tolerance
