import { groupsOf, lengthOf, rowsOf, stackedGroup } from './branch-rows.ts'
import type { Card, CardDetail } from './card.ts'
import type { SheetTree } from './sheet-tree.ts'

/** Millimetres between what is drawn; lines run in the gaps. */
export interface Gaps {
  readonly row: number
  readonly sibling: number
  readonly branch: number
  readonly channel: number
  readonly root: number
  /** Whether units without subordinates stand in columns, card upon card, rather than each under its own line. */
  readonly stacks: boolean
}

export const gapsOf: Readonly<Record<CardDetail, Gaps>> = {
  full: { row: 6, sibling: 3, branch: 6, channel: 5, root: 12, stacks: false },
  name: { row: 4, sibling: 1.5, branch: 4, channel: 3, root: 9, stacks: false },
  list: { row: 3, sibling: 1, branch: 4, channel: 3, root: 9, stacks: true },
}

/** Side by side on one line; those left of `split` stand left of the superior's trunk where it passes. */
export interface BranchRow {
  readonly items: readonly Branch[]
  readonly isStaff: boolean
  readonly isBeside: boolean
  readonly split: number
  readonly hasChannel: boolean
  readonly cardHeight: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** A unit with the rows below it, measured from its trunk: the line down from the middle of its card. */
export interface Branch {
  readonly tree: SheetTree
  readonly card: Card
  readonly rows: readonly BranchRow[]
  /** Those that hang from it as a list, without lines of their own; they have nothing below them. */
  readonly stacked: readonly Branch[]
  /** How far it reaches to the sides of its trunk, and below its card. */
  readonly left: number
  readonly right: number
  readonly below: number
}

/** More rows than this are not tried: they would not be read anyway. */
const mostRows = 40

/** Chooses the rows below a unit so that the whole fits best into the wanted width to height. */
export function branchOf(
  tree: SheetTree,
  card: Card,
  children: readonly Branch[],
  aspect: number,
  gaps: Gaps,
): Branch {
  const bare = { tree, card, stacked: [], left: card.width / 2, right: card.width / 2 }
  if (children.length === 0) return { ...bare, rows: [], below: 0 }
  const groups = gaps.stacks
    ? groupsOf(children).map((group) => stackedGroup(group, aspect))
    : groupsOf(children)
  const length = Math.max(...groups.map(({ items }) => lengthOf(items, gaps)))
  const widest = Math.max(...groups.flatMap(({ items }) => items.map(({ left, right }) => left + right)))
  let best: Branch | null = null
  let bestExtent = Number.POSITIVE_INFINITY
  const most = Math.min(children.length, mostRows)
  for (let count = 1; count <= most; count += 1) {
    const rows = rowsOf(groups, Math.max(widest, length / count), gaps)
    const left = Math.max(bare.left, ...rows.map((row) => row.left))
    const right = Math.max(bare.right, ...rows.map((row) => row.right))
    const below = rows.reduce((sum, { height }) => sum + gaps.row + height, 0)
    const extent = Math.max(left + right, (below + card.height) * aspect)
    if (extent < bestExtent - 1e-6) {
      best = { ...bare, rows, left, right, below }
      bestExtent = extent
    }
  }
  if (!best) throw new Error('a unit with subordinates has rows')
  return best
}
