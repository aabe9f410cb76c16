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

/**
 * Sets boxes in rows, in order, so that the whole comes near a wanted width to height. A row is as high as
 * its highest box. @param atLeast a width that is there anyway
 */
export function placeInRows<T extends { readonly width: number; readonly height: number }>(
  items: readonly T[],
  aspect: number,
  atLeast = 0,
): Rows<T> {
  if (items.length === 0) return { width: 0, height: 0, rows: 0, placed: [] }
  const area = items.reduce((sum, { width, height }) => sum + width * height, 0)
  const widest = Math.max(...items.map(({ width }) => width))
  const target = Math.max(widest, atLeast, Math.sqrt(area * aspect)) + 1e-6
  const placed: { item: T; left: number; top: number; row: number }[] = []
  let [left, top, rowHeight, row, width] = [0, 0, 0, 0, 0]
  for (const item of items) {
    if (left > 0 && left + item.width > target) {
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
