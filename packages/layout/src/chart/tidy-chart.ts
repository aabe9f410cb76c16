import type { Slot } from '../slots/slot-forest.ts'
import { slotTree } from '../slots/slot-tree.ts'
import { placeInRows } from './place-in-rows.ts'

/** Centre of a slot, in drawing units; y grows downward. `busX` is where the line from above comes down. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly busX: number
}

export interface ChartOptions {
  /** Room of one card with its margins, in drawing units. */
  readonly cellWidth: number
  readonly cellHeight: number
  /** Wanted width to height of every block. */
  readonly aspect: number
  /** Wanted width to height of the whole sheet. */
  readonly sheetAspect: number
}

export const chartDefaults: ChartOptions = { cellWidth: 220, cellHeight: 110, aspect: 1.7, sheetAspect: 1.2 }

interface Box {
  readonly slot: Slot
  readonly children: Box[]
  width: number
  height: number
  /** Left upper corner relative to the parent's box, and whether the box stands in its parent's first row. */
  left: number
  top: number
  firstRow: boolean
  /** Where the line that later rows hang from runs, relative to the parent's box. */
  busLeft: number
}

/**
 * A tidy tree that wraps wide levels: below each unit its subordinates stand in rows, so that thousands fit
 * a sheet of the wanted shape. Iterative, O(n log n); the same input gives the same places.
 */
export function tidyChart(
  slots: readonly Slot[],
  systems: readonly string[],
  options: ChartOptions = chartDefaults,
): Map<string, Placement> {
  const { roots, ordered } = slotTree<Box>(slots, systems, (slot) => ({
    slot,
    children: [],
    width: 0,
    height: 0,
    left: 0,
    top: 0,
    firstRow: true,
    busLeft: 0,
  }))
  for (const box of ordered.toReversed()) measureBox(box, options)
  // Room above every root for its name, which far out is larger than its card.
  const [gapX, gapY] = [options.cellWidth * 1.5, options.cellHeight * 6]
  const sheet = placeInRows(
    roots.map((box) => ({ box, width: box.width + gapX, height: box.height + gapY })),
    options.sheetAspect,
  )
  const placements = new Map<string, Placement>()
  const corners = new Map<Box, { left: number; top: number; busX: number }>()
  for (const { item, left, top } of sheet.placed)
    corners.set(item.box, { left, top, busX: left + item.box.width / 2 })
  for (const box of ordered) {
    const corner = corners.get(box)
    if (!corner) continue
    const x = corner.left + box.width / 2
    const y = corner.top + options.cellHeight / 2
    placements.set(box.slot.id, { x, y, busX: corner.busX })
    for (const child of box.children)
      corners.set(child, {
        left: corner.left + child.left,
        top: corner.top + child.top,
        // The first row hangs straight under its superior; later rows hang from a line along their left.
        busX: child.firstRow ? x : corner.left + child.busLeft,
      })
  }
  return placements
}

/** Sizes a box once its children have sizes: its own card on top, leaves in a block, larger ones in rows. */
function measureBox(box: Box, { cellWidth, cellHeight, aspect }: ChartOptions): void {
  if (box.children.length === 0) {
    box.width = cellWidth
    box.height = cellHeight
    return
  }
  const leaves = box.children.filter(({ children }) => children.length === 0)
  const branches = box.children.filter(({ children }) => children.length > 0)
  const margin = cellWidth * 0.12
  const block = placeInRows(
    leaves.map((leaf) => ({ box: leaf, width: leaf.width, height: leaf.height })),
    aspect,
  )
  const rest = placeInRows(
    branches.map((branch) => ({ box: branch, width: branch.width + margin, height: branch.height + margin })),
    aspect,
  )
  const inner = Math.max(block.width, rest.width, cellWidth)
  const indent = rest.height > 0 || block.rows > 1 ? margin : 0
  const place = (sheet: typeof block, top: number, isFirst: boolean, widest: number): void => {
    const left = indent + (inner - sheet.width) / 2
    for (const { item, left: x, top: y, row } of sheet.placed) {
      item.box.left = left + x
      item.box.top = top + y
      item.box.firstRow = isFirst && row === 0
      item.box.busLeft = (indent + inner - widest) / 2
    }
  }
  place(block, cellHeight, true, block.width)
  // The line down to the larger ones passes the block on its left, however wide it is.
  place(rest, cellHeight + block.height, block.height === 0, Math.max(block.width, rest.width))
  box.width = inner + indent
  box.height = cellHeight + block.height + rest.height
}
