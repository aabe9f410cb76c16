import { cutBelow, levelsBelow, type SheetTree, treesWithin } from '../layout/sheet-tree.ts'

/** What stands on one page. */
export interface PlannedPage {
  readonly roots: readonly SheetTree[]
  /** Of how many pages with the same unit at the top this is which, from 1. */
  readonly part: { readonly number: number; readonly of: number }
}

/** Whether trees can be read on one page. */
export type Fits = (roots: readonly SheetTree[]) => boolean

/** Deeper than this nothing is tried for one page. */
const mostLevels = 12

/**
 * Spreads trees over pages: first an overview as deep as a page holds, then page by page what it leaves out,
 * in the order in which it would be read. A page holds as many neighbours as fit; a unit with more
 * subordinates than fit stands at the top of several. Every unit stands on a page where its superior does.
 */
export function planPages(trees: readonly SheetTree[], fits: Fits): PlannedPage[] {
  const pages: PlannedPage[] = []
  /** What is still to be spread; the last comes first. */
  const open: { roots: readonly SheetTree[]; isTop: boolean }[] = [{ roots: trees, isTop: true }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { roots, isTop } = next
    if (roots.length === 0) continue
    if (fits(roots)) {
      pages.push({ roots, part: { number: 1, of: 1 } })
      continue
    }
    const [only, ...others] = roots
    if (!isTop && others.length > 0) {
      const first = longestThatFits(roots, fits)
      open.push(
        { roots: roots.slice(first), isTop: false },
        { roots: roots.slice(0, first), isTop: first === 1 },
      )
      continue
    }
    const shown = deepestThatFits(roots, fits)
    if (shown) {
      pages.push({ roots: shown, part: { number: 1, of: 1 } })
      for (const left of leftOut(roots, shown).toReversed()) open.push({ roots: left, isTop: false })
      continue
    }
    // Even the direct subordinates of one unit are too many, or there are too many units at the top.
    const parts =
      only && others.length === 0
        ? partsOf(only, fits)
        : chunks(
            roots.flatMap((root) => cutBelow([root], 0)),
            fits,
          )
    for (const [index, part] of parts.entries())
      pages.push({ roots: part, part: { number: index + 1, of: parts.length } })
    const below =
      only && others.length === 0
        ? [only.children.filter(({ children }) => children.length > 0)]
        : roots.map((root) => (root.children.length > 0 ? [root] : []))
    for (const left of below.toReversed()) open.push({ roots: left, isTop: false })
  }
  return pages
}

/** The trees as deep as fits, then system by system as much deeper as fits; null where not one level does. */
function deepestThatFits(roots: readonly SheetTree[], fits: Fits): SheetTree[] | null {
  const least = roots.length === 1 ? 1 : 0
  for (let depth = Math.min(levelsBelow(roots) - 1, mostLevels); depth >= least; depth -= 1) {
    const cut = cutBelow(roots, depth)
    if (!fits(cut)) continue
    return roots.length === 1 ? cut : deepened(roots, depth, fits)
  }
  return null
}

/** Units of one system at the top are shown equally deep: one of many provinces opened would tell nothing. */
function deepened(roots: readonly SheetTree[], depth: number, fits: Fits): SheetTree[] {
  let shown = cutBelow(roots, depth)
  for (const system of new Set(roots.map(({ unit }) => unit.system))) {
    const levels = levelsBelow(roots.filter(({ unit }) => unit.system === system))
    for (let deeper = depth + 1; deeper <= Math.min(levels, mostLevels); deeper += 1) {
      const cut = cutBelow(roots, deeper)
      const tried = shown.map((tree, place) => (tree.unit.system === system ? (cut[place] ?? tree) : tree))
      if (!fits(tried)) break
      shown = tried
    }
  }
  return shown
}

/** What a page leaves out, each under its own unit again; those of one superior together. */
function leftOut(roots: readonly SheetTree[], shown: readonly SheetTree[]): SheetTree[][] {
  const whole = new Map([...treesWithin(roots)].map((tree) => [tree.unit.id, tree]))
  const cut = [...treesWithin(shown)].flatMap(({ unit, children }) => {
    const tree = whole.get(unit.id)
    return children.length === 0 && tree && tree.children.length > 0 ? [tree] : []
  })
  return [...Map.groupBy(cut, ({ unit }) => unit.superiorId).values()]
}

/** How many of the trees fit on one page together, from the first; at least one. */
function longestThatFits(roots: readonly SheetTree[], fits: Fits): number {
  let [fitting, tooMany] = [1, roots.length]
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(roots.slice(0, middle))) fitting = middle
    else tooMany = middle
  }
  return fitting
}

/** One unit at the top of several pages, each with as many of its subordinates as fit. */
function partsOf(tree: SheetTree, fits: Fits): SheetTree[][] {
  const children = cutBelow([tree], 1)[0]?.children ?? []
  const under = (part: readonly SheetTree[]): SheetTree[] => [{ ...tree, children: part }]
  return chunks(children, (part) => fits(under(part))).map(under)
}

function chunks(trees: readonly SheetTree[], fits: Fits): SheetTree[][] {
  const parts: SheetTree[][] = []
  let rest = trees
  while (rest.length > 0) {
    const count = fits(rest) ? rest.length : longestThatFits(rest, fits)
    parts.push([...rest.slice(0, count)])
    rest = rest.slice(count)
  }
  return parts
}
