export interface Rows<T> {
  readonly width: number
  readonly height: number
  readonly rows: number
  readonly placed: readonly {
    readonly item: T
    readonly left: number
    readonly top: number
    readonly row: number
  }[]
}

interface Sized {
  readonly width: number
  readonly height: number
}

/** More rows than this are not tried: they would not be read anyway. */
const mostRows = 40

/**
 * Sets boxes in rows, in order, so that the whole fits best into a sheet of the wanted width to height: of
 * the widths that one to forty rows would ask for, the one that can be shown largest. A row is as high as
 * its highest box. O(boxes × 40).
 */
export function placeInRows<T extends Sized>(items: readonly T[], aspect: number): Rows<T> {
  let best: Rows<T> = { width: 0, height: 0, rows: 0, placed: [] }
  const length = items.reduce((sum, { width }) => sum + width, 0)
  const widest = items.reduce((most, { width }) => Math.max(most, width), 0)
  for (let rows = 1; rows <= Math.min(items.length, mostRows); rows += 1) {
    const tried = fillRows(items, Math.max(widest, length / rows + (rows > 1 ? widest / 2 : 0)))
    if (best.rows === 0 || extentOf(tried, aspect) < extentOf(best, aspect)) best = tried
  }
  return best
}

/** The width of the sheet that a block needs. */
const extentOf = ({ width, height }: Sized, aspect: number): number => Math.max(width, height * aspect)

function fillRows<T extends Sized>(items: readonly T[], target: number): Rows<T> {
  const placed: { item: T; left: number; top: number; row: number }[] = []
  let [left, top, rowHeight, row, width] = [0, 0, 0, 0, 0]
  for (const item of items) {
    if (left > 0 && left + item.width > target + 1e-6) {
      top += rowHeight
      left = 0
      rowHeight = 0
      row += 1
    }
    placed.push({ item, left, top, row })
    left += item.width
    rowHeight = Math.max(rowHeight, item.height)
    width = Math.max(width, left)
  }
  return { width, height: top + rowHeight, rows: row + 1, placed }
}
