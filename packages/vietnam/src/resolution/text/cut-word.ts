import { spellingKey } from './spelling.ts'
import type { Token } from './token.ts'

/** The token in pieces that end at the given lengths of its text; each piece keeps its own place. */
export function cutWord(token: Token, source: string, lengths: readonly number[]): Token[] {
  const raw = source.slice(token.start, token.end)
  const pieces: Token[] = []
  let from = 0
  let start = token.start
  for (const length of [...lengths, token.text.length]) {
    const text = token.text.slice(from, length)
    const end = length === token.text.length ? token.end : token.start + rawLength(raw, length)
    const first = pieces.length === 0
    pieces.push({
      ...token,
      text,
      key: spellingKey(text),
      start,
      end,
      // The space between the pieces is the one that was lost.
      spaced: first ? token.spaced : true,
      startsLine: first && token.startsLine,
    })
    from = length
    start = end
  }
  return pieces
}

/** How much of the text as it was given makes so many characters of NFC. */
function rawLength(raw: string, length: number): number {
  for (let end = length; end < raw.length; end += 1)
    if (raw.slice(0, end).normalize('NFC').length >= length && !/^\p{M}/u.test(raw.slice(end))) return end
  return raw.length
}
