import type { Branch, BranchRow, Gaps } from './branch.ts'

/** More staff units than this would make a ladder higher than it is read; they stand in rows. */
const mostBeside = 6
/** So few cards are not a wide level. */
const neverWrapped = 4

/** Units of one rank, or the staff, below one superior. */
export interface Group {
  readonly items: readonly Branch[]
  readonly isStaff: boolean
  readonly isBeside: boolean
}

/** Staff first, then rank by rank: what is of one rank begins on one line. */
export function groupsOf(children: readonly Branch[]): Group[] {
  const isSingleStaff = ({ tree, rows }: Branch): boolean => tree.unit.isStaff && rows.length === 0
  const staff = children.filter(isSingleStaff)
  const others = children.filter((child) => !isSingleStaff(child))
  const ranks = [...Map.groupBy(others, ({ tree }) => tree.unit.rank)].sort(([a], [b]) => a - b)
  return [
    ...(staff.length > 0
      ? [{ items: staff, isStaff: true, isBeside: staff.length <= mostBeside && others.length > 0 }]
      : []),
    ...ranks.map(([, items]) => ({ items, isStaff: false, isBeside: false })),
  ]
}

/** The units without subordinates as columns whose block comes near the wanted width to height. */
export function stackedGroup({ items, isStaff }: Group, aspect: number): Group {
  const single = items.filter((item) => !isBranch(item))
  const height = single.reduce((sum, { card }) => sum + card.height, 0)
  const width = Math.max(0, ...single.map(({ card }) => card.width))
  const columns = Math.min(single.length, Math.max(1, Math.round(Math.sqrt((height * aspect) / width))))
  const length = Math.ceil(single.length / columns)
  const stacks: Branch[] = []
  for (let from = 0; from < single.length; from += length) {
    const [first, ...stacked] = single.slice(from, from + length)
    if (first)
      stacks.push({
        ...first,
        stacked,
        left: width / 2,
        right: width / 2,
        below: stacked.reduce((sum, { card }) => sum + card.height, 0),
      })
  }
  return { items: [...stacks, ...items.filter(isBranch)], isStaff, isBeside: false }
}

const isBranch = ({ rows }: Branch): boolean => rows.length > 0

export const gapBetween = (a: Branch, b: Branch, gaps: Gaps): number =>
  isBranch(a) || isBranch(b) ? gaps.branch : gaps.sibling

export function lengthOf(items: readonly Branch[], gaps: Gaps): number {
  return items.reduce((sum, item, place) => {
    const before = items[place - 1]
    return sum + item.left + item.right + (before ? gapBetween(before, item, gaps) : 0)
  }, 0)
}

export function rowsOf(groups: readonly Group[], target: number, gaps: Gaps): BranchRow[] {
  const filled = groups.flatMap(({ items, isStaff, isBeside }): Group[] => {
    if (isBeside) return pairsOf(items).map((pair) => ({ items: pair, isStaff, isBeside }))
    const single = items.filter((item) => !isBranch(item))
    const room = Math.max(target, lengthOf(single.slice(0, neverWrapped), gaps))
    const lines =
      lengthOf(items, gaps) <= room + 1e-6
        ? [items]
        : [single, items.filter(isBranch)].flatMap((part) => fillEvenly(part, room, gaps))
    return lines.map((line) => ({ items: line, isStaff, isBeside }))
  })
  return filled.map((row, place) => measureRow(row, place < filled.length - 1 || row.isBeside, gaps))
}

const pairsOf = (items: readonly Branch[]): Branch[][] =>
  items.flatMap((item, place) => {
    const next = items[place + 1]
    return place % 2 === 0 ? [next ? [item, next] : [item]] : []
  })

/** As few rows as a width asks for, none much shorter than the others. */
function fillEvenly(items: readonly Branch[], target: number, gaps: Gaps): Branch[][] {
  const rows = fill(items, target, gaps)
  if (rows.length < 2) return rows
  const widest = Math.max(...items.map(({ left, right }) => left + right))
  const even = Math.max(widest, lengthOf(items, gaps) / rows.length)
  for (const slack of [1.02, 1.08, 1.16, 1.3]) {
    const tried = fill(items, Math.min(target, even * slack), gaps)
    if (tried.length === rows.length) return tried
  }
  return rows
}

/** O(items): the length of a row grows with it. */
function fill(items: readonly Branch[], target: number, gaps: Gaps): Branch[][] {
  const rows: Branch[][] = []
  let row: Branch[] = []
  let length = 0
  for (const item of items) {
    const before = row.at(-1)
    const longer = length + item.left + item.right + (before ? gapBetween(before, item, gaps) : 0)
    if (before && longer > target + 1e-6) {
      rows.push(row)
      row = [item]
      length = item.left + item.right
    } else {
      row.push(item)
      length = longer
    }
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** The last row hangs under the trunk's end; in those before, the trunk passes between two halves. */
function measureRow({ items, isStaff, isBeside }: Group, hasChannel: boolean, gaps: Gaps): BranchRow {
  const cardHeight = Math.max(...items.map(({ card }) => card.height))
  const height = cardHeight + Math.max(...items.map(({ below }) => below))
  const length = lengthOf(items, gaps)
  if (!hasChannel)
    return {
      items,
      isStaff,
      isBeside,
      split: 0,
      hasChannel,
      cardHeight,
      height,
      left: length / 2,
      right: length / 2,
    }
  const split = splitOf(items, length, gaps)
  const side = (part: readonly Branch[]): number =>
    part.length === 0 ? 0 : lengthOf(part, gaps) + gaps.channel / 2
  return {
    items,
    isStaff,
    isBeside,
    split,
    hasChannel,
    cardHeight,
    height,
    left: side(items.slice(0, split)),
    right: side(items.slice(split)),
  }
}

/** Where both halves come nearest to being equally long. */
function splitOf(items: readonly Branch[], length: number, gaps: Gaps): number {
  let [split, left] = [0, 0]
  for (const { left: l, right: r } of items) {
    if (left + (l + r) / 2 > length / 2 && split > 0) break
    left += l + r + gaps.sibling
    split += 1
  }
  return split
}
