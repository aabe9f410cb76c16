import { type Branch, type BranchRow, branchOf, type Gaps } from './branch.ts'
import { gapBetween } from './branch-rows.ts'
import type { Card } from './card.ts'
import type { PlacedCard, PlacedTie, Point, Sheet } from './sheet.ts'
import { type SheetTree, treesWithin } from './sheet-tree.ts'

interface Standing {
  readonly branch: Branch
  /** Where its trunk runs, and where its card begins and ends. */
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Wanted width to height: of the drawing as a whole, and of what stands below its highest units. */
export interface Aspects {
  readonly whole: number
  readonly below: number
}

/**
 * Trees with the rows below each of their units. @param aspects wanted width to height of every block
 */
export function branchesOf(
  roots: readonly SheetTree[],
  cardOf: (tree: SheetTree) => Card,
  aspects: Aspects,
  gaps: Gaps,
): Branch[] {
  const branches = new Map<SheetTree, Branch>()
  const tops = new Set(roots)
  for (const tree of [...treesWithin(roots)].reverse()) {
    const children = tree.children.flatMap((child) => branches.get(child) ?? [])
    const aspect = tops.has(tree) ? aspects.whole : aspects.below
    branches.set(tree, branchOf(tree, cardOf(tree), children, aspect, gaps))
  }
  return roots.flatMap((root) => branches.get(root) ?? [])
}

/**
 * Draws trees for paper: wide levels wrap into rows, units of one rank stand on one line, staff beside the
 * line of command. The line to a subordinate has at most three parts and crosses no card: in every row but the
 * last a channel is left where the superior's trunk passes. The same input gives the same drawing.
 * @param aspect wanted width to height of the sheet
 */
export function tidySheet(tops: readonly Branch[], aspect: number, gaps: Gaps): Sheet {
  const { width, height, standing } = standInRows(tops, aspect, gaps)
  const cards: PlacedCard[] = []
  const ties: PlacedTie[] = []
  const open = standing.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    const { branch, x, top, bottom } = next
    const { card, tree, stacked } = branch
    const width = stacked.length > 0 ? branch.left + branch.right : card.width
    const left = x - width / 2
    cards.push({ unit: tree.unit, card, x: left, y: top, width, height: bottom - top })
    let y = bottom
    for (const under of stacked) {
      const { height } = under.card
      cards.push({ unit: under.tree.unit, card: under.card, x: left, y, width, height })
      y += height
    }
    const below = standBelow(next, gaps)
    for (const { child, row } of below) ties.push(tieTo(next, child, row, gaps))
    for (const { child } of below.toReversed()) open.push(child)
  }
  return { width, height, cards, ties }
}

function standBelow(superior: Standing, gaps: Gaps): { child: Standing; row: BranchRow }[] {
  const placed: { child: Standing; row: BranchRow }[] = []
  let top = superior.bottom
  for (const row of superior.branch.rows) {
    top += gaps.row
    const place = (items: readonly Branch[], from: number): void => {
      let cursor = from
      for (const [index, branch] of items.entries()) {
        const x = cursor + branch.left
        const height = branch.stacked.length > 0 ? branch.card.height : row.cardHeight
        placed.push({ child: { branch, x, top, bottom: top + height }, row })
        const next = items[index + 1]
        cursor = x + branch.right + (next ? gapBetween(branch, next, gaps) : 0)
      }
    }
    if (row.hasChannel) {
      place(row.items.slice(0, row.split), superior.x - row.left)
      place(row.items.slice(row.split), superior.x + gaps.channel / 2)
    } else place(row.items, superior.x - row.left)
    top += row.height
  }
  return placed
}

function tieTo(superior: Standing, child: Standing, row: BranchRow, gaps: Gaps): PlacedTie {
  const { x, bottom } = superior
  const ends = { fromId: superior.branch.tree.unit.id, toId: child.branch.tree.unit.id, isStaff: row.isStaff }
  if (row.isBeside) {
    const y = (child.top + child.bottom) / 2
    const side = child.x < x ? child.x + child.branch.card.width / 2 : child.x - child.branch.card.width / 2
    return {
      ...ends,
      points: [
        { x, y: bottom },
        { x, y },
        { x: side, y },
      ],
    }
  }
  const bus = child.top - gaps.row / 2
  const bends: Point[] =
    Math.abs(child.x - x) < 0.01
      ? []
      : [
          { x, y: bus },
          { x: child.x, y: bus },
        ]
  return { ...ends, points: [{ x, y: bottom }, ...bends, { x: child.x, y: child.top }] }
}

/** Several trees stand in rows as well; of the widths tried, the one that can be shown largest. */
function standInRows(
  tops: readonly Branch[],
  aspect: number,
  gaps: Gaps,
): { width: number; height: number; standing: Standing[] } {
  const widthOf = ({ left, right }: Branch): number => left + right
  const length = tops.reduce((sum, branch) => sum + widthOf(branch) + gaps.root, 0)
  const widest = Math.max(0, ...tops.map(widthOf))
  let best: { width: number; height: number; standing: Standing[] } = { width: 0, height: 0, standing: [] }
  let bestExtent = Number.POSITIVE_INFINITY
  for (let count = 1; count <= Math.min(tops.length, 40); count += 1) {
    const tried = fillSheet(tops, Math.max(widest, length / count), gaps)
    const extent = Math.max(tried.width, tried.height * aspect)
    if (extent < bestExtent - 1e-6) {
      best = tried
      bestExtent = extent
    }
  }
  return best
}

function fillSheet(tops: readonly Branch[], target: number, gaps: Gaps) {
  const rows: Branch[][] = []
  let [row, length]: [Branch[], number] = [[], 0]
  for (const branch of tops) {
    const width = branch.left + branch.right
    if (row.length > 0 && length + width > target + 1e-6) {
      rows.push(row)
      row = []
      length = 0
    }
    row.push(branch)
    length += width + gaps.root
  }
  if (row.length > 0) rows.push(row)
  const standing: Standing[] = []
  let [width, top] = [0, 0]
  for (const line of rows) {
    const cardHeight = Math.max(...line.map(({ card }) => card.height))
    let left = 0
    for (const branch of line) {
      standing.push({ branch, x: left + branch.left, top, bottom: top + cardHeight })
      left += branch.left + branch.right + gaps.root
    }
    width = Math.max(width, left - gaps.root)
    top += cardHeight + Math.max(...line.map(({ below }) => below)) + gaps.root
  }
  return { width, height: top - gaps.root, standing }
}
