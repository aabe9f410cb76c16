import { grammarWords } from '../text/grammar-words.ts'
import { isCapital } from '../text/spelling.ts'
import type { Token } from '../text/token.ts'
import { seesFigure } from './read-figure.ts'
import type { TokenStream } from './token-stream.ts'

const longestName = 12

/**
 * A name: capital words, numbers, and what stands between them ("Văn Miếu - Quốc Tử Giám", "Ia H' Drai", "N.T").
 * It ends where the grammar goes on, which is in small letters.
 */
export function readName(stream: TokenStream): readonly Token[] {
  let length = 0
  while (length < longestName) {
    const step = stepOf(stream, length)
    if (step === 0) break
    length += step
  }
  return stream.advance(length)
}

function stepOf(stream: TokenStream, at: number): number {
  const token = stream.peek(at)
  if (!token) return 0
  if (token.type === 'number') return at > 0 && seesFigure(stream, at) ? 0 : 1
  if (token.type === 'word') return isCapital(token.text) || isForeign(token) ? 1 : 0
  const [before, after] = [stream.peek(at - 1), stream.peek(at + 1)]
  if (at === 0 || after === undefined) return 0
  const goesOn =
    after.type !== 'mark' && (isCapital(after.text) || after.type === 'number' || isForeign(after))
  if (!goesOn) return 0
  if (/^['’‘ʼ`´]$/.test(token.text)) return 2
  // A hyphen inside a name; a dot only in an abbreviation.
  if (/^[-–—]$/.test(token.text)) return after.startsLine && token.startsLine ? 0 : 2
  const abbreviated =
    token.text === '.' && before !== undefined && before.text.length <= 2 && isCapital(before.text)
  return abbreviated && before.type === 'word' && !token.spaced && !after.spaced ? 2 : 0
}

/** A small word that the grammar does not know can only be part of a name ("Ya ly", "Pa ủ"). */
const isForeign = (token: Token): boolean =>
  token.type === 'word' && (token.mended || !grammarWords.has(token.key)) && /\p{L}/u.test(token.text)
