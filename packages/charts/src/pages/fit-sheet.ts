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
  const fitted = (tops: readonly Branch[]): FittedSheet => {
    const sheet = tidySheet(tops, wanted, gaps)
    const scale = Math.min(largest, room.width / sheet.width, room.height / sheet.height)
    return { sheet, detail, scale, type: scale * smallestType(detail) }
  }
  let best: { tops: readonly Branch[]; fit: FittedSheet } | null = null
  const shapes: Branch[][] = []
  const consider = (tops: readonly Branch[]): void => {
    const fit = fitted(tops)
    if (!best || fit.scale > best.fit.scale + 1e-9) best = { tops, fit }
  }
  const isFull = (): boolean => best !== null && (best as { fit: FittedSheet }).fit.scale >= enough
  for (const whole of factors)
    for (const below of factors) {
      if (isFull()) break
      const tops = branchesOf(roots, cardFor, { whole: wanted * whole, below: wanted * below }, gaps)
      shapes.push(tops)
      consider(tops)
    }
  for (let place = 0; roots.length > 1 && roots.length <= mostShaped && place < roots.length; place += 1)
    for (const tops of shapes) {
      const current: readonly Branch[] = (best as { tops: readonly Branch[] } | null)?.tops ?? tops
      const other = tops[place]
      if (other && !isFull()) consider(current.with(place, other))
    }
  if (!best) throw new Error('a sheet has been tried')
  return (best as { fit: FittedSheet }).fit
}

/** Of more trees than these each is too small to matter. */
const mostShaped = 8
