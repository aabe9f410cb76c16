import type { Share, TerritoryMeasure } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

export interface ReadFigure {
  /** In base units: m², persons. */
  readonly value: number
  readonly measure: TerritoryMeasure
}

/** Decimals of the unit of area that make one m². */
const areaUnits: readonly (readonly [string, number])[] = [
  ['km', 6],
  ['ha', 4],
  ['hécta', 4],
  ['hecta', 4],
  ['m', 0],
]

/**
 * A figure with its unit: "1.234,56 km²", "3,57 ha", "12.345 người". Dots part thousands, a comma the decimals.
 * Takes nothing where the figure is not whole in base units.
 */
export function readFigure(stream: TokenStream): ReadFigure | null {
  if (stream.seesNumber() === null) return null
  const place = stream.place
  const [first] = stream.advance()
  let whole = first?.text ?? ''
  let decimals = ''
  while (isJoined(stream, '.') && decimals === '') whole += stream.advance(2)[1]?.text ?? ''
  if (isJoined(stream, ',')) decimals = stream.advance(2)[1]?.text ?? ''
  const figure = withUnit(stream, whole, decimals)
  if (!figure) stream.return(place)
  return figure
}

/** A share: "bằng 1/9". Takes nothing where it is none, or more than all. */
export function readShare(stream: TokenStream): Share | null {
  const place = stream.place
  if (!stream.take('bằng')) return null
  const numerator = stream.seesNumber()
  const denominator = stream.seesNumber(2)
  if (numerator !== null && denominator !== null && stream.seesMark('/', 1) && numerator <= denominator) {
    stream.advance(3)
    if (denominator > 0) return { numerator, denominator }
  }
  stream.return(place)
  return null
}

/** Groups of digits. More than these are no figure, and looking on would cost the length of the text at each. */
const longestFigure = 7

/** Whether a figure with its unit comes next, or so many tokens ahead. */
export function seesFigure(stream: TokenStream, ahead: number): boolean {
  if (stream.seesNumber(ahead) === null) return false
  let next = ahead + 1
  const limit = ahead + 2 * longestFigure
  while (next < limit && isJoined(stream, '.,', next)) next += 2
  return ['km', 'ha', 'm', 'người', 'nhân khẩu'].some((unit) => stream.sees(unit, next))
}

const isJoined = (stream: TokenStream, marks: string, ahead = 0): boolean =>
  stream.seesMark(marks, ahead) &&
  stream.peek(ahead)?.spaced === false &&
  stream.peek(ahead + 1)?.type === 'number' &&
  stream.peek(ahead + 1)?.spaced === false

function withUnit(stream: TokenStream, whole: string, decimals: string): ReadFigure | null {
  if (stream.takeAny('người', 'nhân khẩu')) return exact(whole, decimals, 0, 'population')
  for (const [word, scale] of areaUnits) {
    if (!stream.take(word)) continue
    if (word === 'ha' || word.startsWith('h')) return exact(whole, decimals, scale, 'area')
    // "km2", "km²", "km^2^"
    const squared = stream.peek()
    if (squared?.text === '²' || squared?.text === '2') stream.advance()
    else return null
    return exact(whole, decimals, scale, 'area')
  }
  return null
}

function exact(whole: string, decimals: string, scale: number, measure: TerritoryMeasure): ReadFigure | null {
  const fraction = decimals.replace(/0+$/, '')
  if (fraction.length > scale) return null
  const value = Number(whole + fraction.padEnd(scale, '0'))
  return Number.isSafeInteger(value) ? { value, measure } : null
}
