import { isCapital } from '../text/spelling.ts'
import type { TerritoryKindId } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/** Longer ones first: "thị xã" begins no commune. */
const kindWords: readonly (readonly [string, TerritoryKindId])[] = [
  ['thị trấn', 'township'],
  ['thị xã', 'town'],
  ['đặc khu', 'special-zone'],
  ['thành phố đảo', 'city'],
  ['thành phố', 'city'],
  ['phường', 'ward'],
  ['xã', 'commune'],
  ['huyện đảo', 'rural-district'],
  ['huyện', 'rural-district'],
  ['quận', 'urban-district'],
  ['tỉnh', 'province'],
]

export interface SeenKind {
  readonly kind: TerritoryKindId
  readonly length: number
  /** Written with a capital: "Phường 4", or a name that begins with such a word, "Phường Đúc". */
  readonly capital: boolean
}

/** The word for a kind of unit that comes next, or so many tokens ahead. */
export function seesKind(stream: TokenStream, ahead = 0): SeenKind | null {
  for (const [words, kind] of kindWords) {
    if (!stream.sees(words, ahead, true)) continue
    const capital = isCapital(stream.peek(ahead)?.text ?? '')
    return { kind, length: words.split(' ').length, capital }
  }
  return null
}

/** Takes the level behind "đơn vị hành chính": "cấp xã", "cấp cơ sở". */
export function takeLevel(stream: TokenStream): void {
  if (!stream.sees('cấp')) return
  const kind = seesKind(stream, 1)
  if (kind) stream.advance(1 + kind.length)
  else stream.take('cấp cơ sở')
}

/** Kinds of units that say where others are. */
export const kindsOfPlaces: ReadonlySet<TerritoryKindId> = new Set<TerritoryKindId>([
  'rural-district',
  'urban-district',
  'town',
  'city',
  'province',
])
