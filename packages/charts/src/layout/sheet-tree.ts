import type { ChartUnit } from '../subject/chart-unit.ts'

/** A unit with what is drawn below it. */
export interface SheetTree {
  readonly unit: ChartUnit
  readonly children: readonly SheetTree[]
  /** Of the units below it, how many are not drawn here. */
  readonly hidden: number
}

/** The trees of a chart, siblings in the order in which they came. Iterative: a chain may be long. */
export function sheetTrees(units: readonly ChartUnit[]): SheetTree[] {
  const trees = new Map<string, SheetTree & { readonly children: SheetTree[] }>()
  for (const unit of units) trees.set(unit.id, { unit, children: [], hidden: 0 })
  const roots: SheetTree[] = []
  for (const tree of trees.values()) {
    const above = tree.unit.superiorId === null ? undefined : trees.get(tree.unit.superiorId)
    if (above) above.children.push(tree)
    else roots.push(tree)
  }
  return roots
}

/** The tree and everything below it, superiors first. */
export function* treesWithin(roots: readonly SheetTree[]): Generator<SheetTree> {
  const open = roots.toReversed()
  for (let tree = open.pop(); tree; tree = open.pop()) {
    yield tree
    for (let place = tree.children.length - 1; place >= 0; place -= 1) {
      const child = tree.children[place]
      if (child) open.push(child)
    }
  }
}

export const unitsWithin = (roots: readonly SheetTree[]): number => {
  let count = 0
  for (const { hidden } of treesWithin(roots)) count += 1 + hidden
  return count
}

/** How many levels stand below the highest: 0 for units without subordinates. */
export function levelsBelow(roots: readonly SheetTree[]): number {
  let levels = 0
  for (let row = roots.flatMap(({ children }) => children); row.length > 0; levels += 1)
    row = row.flatMap(({ children }) => children)
  return levels
}

/** The trees as far as `depth` levels below their roots, with how many units that leaves out. */
export function cutBelow(roots: readonly SheetTree[], depth: number): SheetTree[] {
  return roots.map((tree) =>
    depth === 0
      ? { unit: tree.unit, children: [], hidden: unitsWithin([tree]) - 1 }
      : { unit: tree.unit, children: cutBelow(tree.children, depth - 1), hidden: tree.hidden },
  )
}
