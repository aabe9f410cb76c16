import { type CardDetail, smallestType } from '../layout/card.ts'
import { cutBelow, type SheetTree, sheetTrees, treesWithin } from '../layout/sheet-tree.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import type { ChartSubject } from '../subject/chart-unit.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { type FittedSheet, fitSheet, leastType, type Room, type SayContinuation } from './fit-sheet.ts'
import { type PlannedPage, planPages } from './plan-pages.ts'

/** One page of a chart: which units, at which size. */
export interface ChartPage extends PlannedPage {
  readonly number: number
  readonly fitted: FittedSheet
  /** The page on which the units at the top stand as somebody's subordinates; null where there is none. */
  readonly continuedFrom: number | null
}

export interface PagesRequest {
  readonly room: Room
  /** Over several pages, or all on one. */
  readonly isSpread: boolean
  /** Levels below the highest; null for all. */
  readonly depth: number | null
  /** How many times the size of a card on A4 it may have at most. */
  readonly largest: number
}

/** A card with one line of text and no gaps around it, in square millimetres. */
const smallestCard = 42 * 6

/** The richest cards that can be read on one page; where none can, the smallest. */
function onOnePage(fit: (detail: CardDetail, enough: number) => FittedSheet, largest: number): FittedSheet {
  for (const detail of ['full', 'name'] as const) {
    const least = leastType / smallestType(detail)
    // What is far from fitting need not be looked at from all sides.
    if (fit(detail, least).scale < least * 0.8) continue
    const fitted = fit(detail, largest)
    if (fitted.scale >= least) return fitted
  }
  return fit('list', largest)
}

/** Page numbers are known when all pages are; until then they are this long. */
const longestPageNumber = 8888

/**
 * Brings a chart to pages. On one page, figures give way to names where the whole would else be too small to
 * read; what is still too small says so by its `type`. Spread, type is never smaller than can be read, unless
 * a single card is larger than the page.
 */
export function chartPages(
  { units }: ChartSubject,
  { room, isSpread, depth, largest }: PagesRequest,
  measure: TextMeasure,
  words: ChartWords,
): ChartPage[] {
  const whole = sheetTrees(units)
  const trees = depth === null ? whole : cutBelow(whole, depth)
  if (trees.length === 0) return []
  const fit = (
    roots: readonly SheetTree[],
    detail: CardDetail,
    say: SayContinuation,
    enough = largest,
  ): FittedSheet => fitSheet(roots, room, detail, measure, say, largest, enough)
  const sayBelow = ({ hidden }: SheetTree): string | null => (hidden > 0 ? words.below(hidden) : null)
  if (!isSpread) {
    const fitted = onOnePage((detail, enough) => fit(trees, detail, sayBelow, enough), largest)
    return [{ number: 1, roots: trees, part: { number: 1, of: 1 }, fitted, continuedFrom: null }]
  }
  const detail = 'full'
  const longest: SayContinuation = ({ hidden }) =>
    hidden > 0 ? words.continuedOn(longestPageNumber, hidden) : null
  const enough = leastType / smallestType(detail)
  const planned = planPages(trees, (roots) => {
    // Cards that together are larger than the page need not be laid out.
    const least = unitsShown(roots) * smallestCard * enough ** 2
    return least <= room.width * room.height && fit(roots, detail, longest, enough).scale >= enough
  })
  const { ownPage, shownOn } = whereUnitsStand(planned)
  return planned.map((page, index) => {
    const number = index + 1
    const say: SayContinuation = (tree) => {
      const own = ownPage.get(tree.unit.id)
      return tree.hidden > 0 && own !== undefined && own !== number
        ? words.continuedOn(own, tree.hidden)
        : sayBelow(tree)
    }
    const top = page.roots[0]?.unit.id ?? ''
    const from = shownOn.get(top)
    return {
      ...page,
      number,
      fitted: fit(page.roots, detail, say),
      continuedFrom: from === undefined || from === number ? null : from,
    }
  })
}

const unitsShown = (roots: readonly SheetTree[]): number => [...treesWithin(roots)].length

/** The first page that has a unit at its top, and the first that shows it below its superior. */
function whereUnitsStand(planned: readonly PlannedPage[]) {
  const ownPage = new Map<string, number>()
  const shownOn = new Map<string, number>()
  for (const [index, { roots }] of planned.entries()) {
    const tops = new Set(roots)
    for (const tree of treesWithin(roots)) {
      const pages = tops.has(tree) && tree.children.length > 0 ? ownPage : shownOn
      if (!pages.has(tree.unit.id)) pages.set(tree.unit.id, index + 1)
    }
  }
  return { ownPage, shownOn }
}
