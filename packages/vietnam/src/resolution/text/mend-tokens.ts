import { cutWord } from './cut-word.ts'
import { grammarWordOfBareKey, grammarWords, joiningWords } from './grammar-words.ts'
import { bareKey, isCapital, spellingKey } from './spelling.ts'
import type { Token } from './token.ts'

/**
 * Undoes what conversion does to words: joins what a line break has torn ("phư ờng"), parts what lost its
 * space ("củathị", "TâyvàAn"), and takes a misspelt word of the grammar for what it must be.
 * @param syllables keys of the words that names are made of
 */
export function mendTokens(
  tokens: readonly Token[],
  source: string,
  syllables: ReadonlySet<string>,
): Token[] {
  const known = (text: string): boolean => isKnown(spellingKey(text))
  const isKnown = (key: string): boolean => grammarWords.has(key) || syllables.has(key)
  const mended: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (!token) break
    if (token.type !== 'word') {
      mended.push(token)
    } else if (isKnown(token.key)) {
      if (next && isTorn(token, next, isKnown)) {
        mended.push(joined(token, next))
        index += 1
      } else mended.push(token)
    } else if (next && isTorn(token, next, isKnown)) {
      mended.push(joined(token, next))
      index += 1
    } else mended.push(...parted(token, source, known).map((piece) => corrected(piece, isKnown)))
  }
  return mended
}

/** Two pieces of one word: at least one is no word, together they are one. */
function isTorn(token: Token, next: Token, isKnown: (key: string) => boolean): boolean {
  if (next.type !== 'word' || isCapital(next.text)) return false
  if (isKnown(token.key) && isKnown(next.key)) return false
  return token.text.length + next.text.length <= 8 && isKnown(spellingKey(token.text + next.text))
}

const joined = (token: Token, next: Token): Token => ({
  ...token,
  text: token.text + next.text,
  key: spellingKey(token.text + next.text),
  end: next.end,
})

/** Parts at a capital inside the word, and between words of the grammar. */
function parted(token: Token, source: string, known: (text: string) => boolean): Token[] {
  const lengths = [...token.text.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].map(({ index }) => index)
  const bounds = [0, ...lengths, token.text.length]
  const cuts: number[] = []
  for (const [place, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[place + 1] ?? token.text.length
    if (from > 0) cuts.push(from)
    cuts.push(...cutsWithin(token.text.slice(from, to), known).map((cut) => from + cut))
  }
  return cuts.length === 0 ? [token] : cutWord(token, source, cuts)
}

function cutsWithin(piece: string, known: (text: string) => boolean): number[] {
  if (piece.length > 40 || known(piece)) return []
  const ofGrammar = isCapital(piece) ? null : cutsOfGrammar(piece)
  if (ofGrammar) return ofGrammar
  const heads = Array.from({ length: piece.length - 1 }, (_, index) => index + 1)
    .filter((length) => startsWithJoiner(piece.slice(length)))
    .flatMap((length) => {
      const rest = cutsOfGrammar(piece.slice(length))
      return rest ? [{ length, cuts: [length, ...rest.map((cut) => length + cut)] }] : []
    })
  const sure = heads.find(({ length }) => known(piece.slice(0, length)))
  // A small word may end a name ("Ya lythành"), but only one that stands in a name.
  const best = sure ?? (isCapital(piece) ? heads[0] : undefined)
  return best?.cuts ?? []
}

const startsWithJoiner = (text: string): boolean =>
  Array.from({ length: Math.min(6, text.length) }, (_, index) => text.slice(0, index + 1)).some((head) =>
    joiningWords.has(spellingKey(head)),
  )

/** Where words of the grammar meet, if the piece is nothing but such words. */
function cutsOfGrammar(piece: string): number[] | null {
  const reached: (number[] | null)[] = [[], ...Array(piece.length).fill(null)]
  for (let end = 1; end <= piece.length; end += 1)
    for (let start = Math.max(0, end - 6); start < end && !reached[end]; start += 1) {
      const before = reached[start]
      if (before && grammarWords.has(spellingKey(piece.slice(start, end))))
        reached[end] = start === 0 ? [] : [...before, start]
    }
  return reached[piece.length] ?? null
}

function corrected(token: Token, isKnown: (key: string) => boolean): Token {
  if (isCapital(token.text) || token.text.length < 2 || isKnown(token.key)) return token
  const key = grammarWordOfBareKey.get(bareKey(token.text))
  return key === undefined ? token : { ...token, key, mended: true }
}
