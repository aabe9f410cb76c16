import { readFigure, readShare, seesFigure } from './read-figure.ts'
import type { Amount, PortionExtent, Share, TerritoryMeasure } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

type Quantifier = 'all' | 'some' | 'piece' | 'rest' | null

interface ReadAmount {
  readonly measure: TerritoryMeasure
  readonly quantifier: Quantifier
  /** A figure in base units, or a share. */
  readonly stated: number | Share | null
}

/** Whether a clause says next how much it takes. */
export const seesExtent = (stream: TokenStream, ahead = 0): boolean =>
  ['toàn bộ', 'nguyên trạng', 'một phần', 'phần', 'diện tích', 'quy mô', 'dân số'].some((phrase) =>
    stream.sees(phrase, ahead),
  ) ||
  seesOpening(stream, ahead) ||
  seesFigure(stream, ahead)

/** A point may begin with its extent: "a) Toàn bộ diện tích tự nhiên …". */
const seesOpening = (stream: TokenStream, ahead: number): boolean =>
  ['toàn bộ', 'một phần', 'phần còn lại'].some((phrase) => stream.sees(phrase, ahead, true))

/**
 * How much is taken: all ("toàn bộ diện tích tự nhiên, quy mô dân số"), a part, with figures or without, of both
 * measures or one, or what is left ("phần còn lại"). Takes the "của" that leads to the units.
 */
export function readExtent(stream: TokenStream): PortionExtent | null {
  if (!seesExtent(stream)) return null
  const from = stream.place
  const amounts: ReadAmount[] = []
  let quantifier: Quantifier = null
  let left = false
  for (;;) {
    const quantified = readQuantifier(stream)
    if (quantified) quantifier = quantified
    if (stream.take('còn lại')) left = true
    const amount = readAmount(stream, quantifier)
    if (amount) amounts.push(amount)
    else if (!quantified) break
    if (stream.take('còn lại')) left = true
    skipSeparator(stream)
  }
  // A figure that is not whole in base units is none.
  if (stream.place === from) return null
  stream.takeAny('của', 'tại', 'thuộc')
  return extentOf(amounts, quantifier, left)
}

function readQuantifier(stream: TokenStream): Quantifier {
  if (stream.take('toàn bộ', true) || stream.take('nguyên trạng')) return 'all'
  if (stream.take('phần còn lại', true)) {
    // "phần còn lại có diện tích tự nhiên là …"
    if (stream.sees('có') && seesExtent(stream, 1)) stream.advance()
    return 'rest'
  }
  if (stream.take('một phần', true)) return 'some'
  return stream.take('phần') ? 'piece' : null
}

function readAmount(stream: TokenStream, quantifier: Quantifier): ReadAmount | null {
  const before = readFigure(stream)
  const measure = readMeasure(stream)
  if (before) return { measure: before.measure, quantifier, stated: before.value }
  if (!measure) return null
  const share = readShare(stream)
  if (share) return { measure, quantifier, stated: share }
  const place = stream.place
  stream.takeAny('là', 'với', 'khoảng')
  const inBrackets = stream.takeMark('(')
  const after = readFigure(stream)
  if (!after || (inBrackets && !stream.takeMark(')'))) stream.return(place)
  return { measure, quantifier, stated: after?.value ?? null }
}

/** The words of a measure; some texts leave one out ("diện tích", "quy mô dân"). */
function readMeasure(stream: TokenStream): TerritoryMeasure | null {
  const place = stream.place
  while (stream.takeAny('diện tích', 'diện', 'tích', 'tự nhiên', 'tự', 'nhiên')) {}
  if (stream.place > place) return 'area'
  while (stream.takeAny('quy mô', 'quy', 'mô', 'dân số', 'số dân', 'dân', 'số', 'nhân khẩu')) {}
  return stream.place > place ? 'population' : null
}

/** A comma or "và" between two measures, not the one before the next units. */
function skipSeparator(stream: TokenStream): void {
  const length = stream.seesMark(',') ? 1 : stream.sees('và') || stream.sees('với') ? 1 : 0
  if (length > 0 && seesExtent(stream, length)) stream.advance(length)
}

/**
 * "Một phần" of one measure makes a part of it all, even beside what is left of the other. A remainder whose figures
 * are said is the last of several parts.
 */
function extentOf(amounts: readonly ReadAmount[], quantifier: Quantifier, left: boolean): PortionExtent {
  const some = amounts.some((amount) => amount.quantifier === 'some')
  const isStated = amounts.some(({ stated }) => stated !== null)
  if (quantifier === 'rest' ? !isStated : left && !some) return { extent: 'remainder' }
  const all =
    amounts.length === 0 ? quantifier === 'all' : amounts.every((amount) => amount.quantifier === 'all')
  if (all && !left) return { extent: 'whole' }
  const named = amounts.length > 0 ? amounts : [partOf('area'), partOf('population')]
  return { extent: 'part', amounts: named.map((amount) => amountOf(amount, left)) }
}

const partOf = (measure: TerritoryMeasure): ReadAmount => ({ measure, quantifier: 'some', stated: null })

function amountOf({ measure, quantifier, stated }: ReadAmount, left: boolean): Amount {
  if (stated !== null) return { measure, of: stated }
  if (quantifier === 'all') return { measure, of: left ? 'rest' : 'all' }
  return { measure, of: 'some' }
}
