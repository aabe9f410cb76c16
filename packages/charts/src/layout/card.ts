import type { ChartUnit } from '../subject/chart-unit.ts'
import { brokenLines } from './broken-lines.ts'
import type { TextMeasure, TypeFace } from './text-measure.ts'

/** Points to millimetres. */
export const point = 25.4 / 72

/** What a card has room for: everything, the name alone, or the name as a row of a list. */
export type CardDetail = 'full' | 'name' | 'list'

/** Sizes in points before the drawing is brought to the size of the paper. */
export const cardType = { name: 8, rest: 6.5 } as const

/** The smallest type of a card, in points. */
export const smallestType = (detail: CardDetail): number =>
  detail === 'full' ? cardType.rest : cardType.name

/** All in millimetres. */
export const cardRoom = { shape: 2.1, shapeGap: 1.1, sign: 3.6, leading: 1.28 } as const
const widths: Record<CardDetail, number> = { full: 42, name: 28, list: 32 }
const paddings: Record<CardDetail, number> = { full: 1.2, name: 1.2, list: 0.6 }
/** A word that is longer than a card makes the card wider, up to here; no name of the country needs more. */
const widest = 70

export interface CardLine {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly face: TypeFace
  readonly style: 'name' | 'fact' | 'change' | 'continuation'
}

/** A card whose text is set in lines; millimetres. */
export interface Card {
  readonly width: number
  readonly height: number
  readonly padding: number
  readonly lines: readonly CardLine[]
}

/**
 * Sets a unit as a card. A name that takes more than four lines gives way to the official short name; nothing
 * is cut, the card grows.
 */
export function cardOf(
  unit: ChartUnit,
  detail: CardDetail,
  continuation: string | null,
  measure: TextMeasure,
): Card {
  const { shape, shapeGap, sign, leading } = cardRoom
  const padding = paddings[detail]
  const taken = padding * 2 + shape + shapeGap + (unit.mark ? sign : 0)
  const room = widths[detail] - taken
  const set = (text: string, size: number, face: TypeFace): string[] =>
    brokenLines(text, (part) => measure.width(part, size, face) * point, room)
  const whole = set(unit.name, cardType.name, 'bold')
  const short = unit.officialShortName
  const name = whole.length > 4 && short ? set(short, cardType.name, 'bold') : whole
  const lines: CardLine[] = name.map((text) => ({ text, size: cardType.name, face: 'bold', style: 'name' }))
  if (detail === 'full') {
    for (const fact of unit.facts)
      for (const text of set(fact, cardType.rest, 'regular'))
        lines.push({ text, size: cardType.rest, face: 'regular', style: 'fact' })
    if (unit.change)
      for (const text of set(unit.change, cardType.rest, 'italic'))
        lines.push({ text, size: cardType.rest, face: 'italic', style: 'change' })
  }
  if (continuation !== null)
    for (const text of set(continuation, smallestType(detail), 'bold'))
      lines.push({ text, size: smallestType(detail), face: 'bold', style: 'continuation' })
  const longest = lines.reduce(
    (most, { text, size, face }) => Math.max(most, measure.width(text, size, face) * point),
    0,
  )
  return {
    width: Math.min(Math.max(widths[detail], longest + taken), widest + taken),
    height: padding * 2 + lines.reduce((sum, { size }) => sum + size * point * leading, 0),
    padding,
    lines,
  }
}
