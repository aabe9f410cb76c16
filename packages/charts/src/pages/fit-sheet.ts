import { type Branch, gapsOf } from '../layout/branch.ts'
import { type Card, type CardDetail, cardOf, smallestType } from '../layout/card.ts'
import type { Sheet } from '../layout/sheet.ts'
import type { SheetTree } from '../layout/sheet-tree.ts'
import type { TextMeasure } from '../layout/text-measure.ts'
import { branchesOf, tidySheet } from '../layout/tidy-sheet.ts'

/** Room for a drawing, in millimetres. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Below this, print is not read: points. */
export const leastType = 6

/** A drawing at the size at which it fills its room. */
export interface FittedSheet {
  readonly sheet: Sheet
  readonly detail: CardDetail
  /** From the drawing's millimetres to the paper's. */
  readonly scale: number
  /** The smallest type on it, in points. */
  readonly type: number
}

/** What the card of a unit says of units that are not drawn below it. */
export type SayContinuation = (tree: SheetTree) => string | null

/** Wanted width to height, as multiples of the room's own: a block that is packed worse may fill a room better. */
const fewShapes = [1, 0.55, 1.8, 0.3, 3.2]
/** For a drawing that has one page only, which is worth seconds of looking. */
const manyShapes = [...fewShapes, 0.75, 0.4, 1.35, 0.22, 2.4]

/**
 * Fits trees into a room: of many drawings the one that comes out largest. First every block has one shape,
 * then what stands below the highest units another, then each of the highest its own.
 * @param largest how far type may be enlarged
 * @param enough the scale at which nothing larger is looked for
 */
export function fitSheet(
  roots: readonly SheetTree[],
  room: Room,
  detail: CardDetail,
  measure: TextMeasure,
  sayContinuation: SayContinuation,
  largest: number,
  enough: number,
): FittedSheet {
  const factors = enough === largest ? manyShapes : fewShapes
  const cards = new Map<SheetTree, Card>()
  const cardFor = (tree: SheetTree): Card => {
    let card = cards.get(tree)
    if (!card) {
      card = cardOf(tree.unit, detail, sayContinuation(tree), measure)
      cards.set(tree, card)
    }
    return card
  }
  const gaps = gapsOf[detail]
  const wanted = room.width / room.height
  const tried = new LargestOf((tops) => {
    const sheet = tidySheet(tops, wanted, gaps)
    const scale = Math.min(largest, room.width / sheet.width, room.height / sheet.height)
    return { sheet, detail, scale, type: scale * smallestType(detail) }
  }, enough)
  const shapes: (readonly Branch[])[] = []
  for (const whole of factors)
    for (const below of factors) {
      if (tried.isEnough) break
      const tops = branchesOf(roots, cardFor, { whole: wanted * whole, below: wanted * below }, gaps)
      shapes.push(tops)
      tried.consider(tops)
    }
  if (roots.length > 1 && roots.length <= mostShaped)
    for (const place of roots.keys())
      for (const tops of shapes) {
        const other = tops[place]
        if (other && !tried.isEnough) tried.consider(tried.best.tops.with(place, other))
      }
  return tried.best.fit
}

/** Of more trees than these each is too small to matter. */
const mostShaped = 8

/** Of drawings that are tried one after the other, the one that comes out largest. */
class LargestOf {
  readonly #fit: (tops: readonly Branch[]) => FittedSheet
  readonly #enough: number
  #best: { readonly tops: readonly Branch[]; readonly fit: FittedSheet } | null = null

  constructor(fit: (tops: readonly Branch[]) => FittedSheet, enough: number) {
    this.#fit = fit
    this.#enough = enough
  }

  get best(): { readonly tops: readonly Branch[]; readonly fit: FittedSheet } {
    if (!this.#best) throw new Error('a drawing has been tried')
    return this.#best
  }

  get isEnough(): boolean {
    return this.#best !== null && this.#best.fit.scale >= this.#enough
  }

  consider(tops: readonly Branch[]): void {
    const fit = this.#fit(tops)
    if (!this.#best || fit.scale > this.#best.fit.scale + 1e-9) this.#best = { tops, fit }
  }
}
