import { isCapital, spellingKey } from '../text/spelling.ts'
import type { Token } from '../text/token.ts'
import { seesArrangement } from './arranging-verbs.ts'
import { seesKind } from './kind-words.ts'
import { seesExtent } from './read-extent.ts'
import { TokenStream } from './token-stream.ts'

/** An article: "Điều 1. …". */
export interface Article {
  readonly number: number
  readonly tokens: readonly Token[]
}

/** A clause as it stands, without its number. */
export interface WrittenClause {
  readonly number: number | null
  readonly tokens: readonly Token[]
}

export interface DocumentParts {
  readonly preamble: readonly Token[]
  readonly articles: readonly Article[]
}

const article = spellingKey('Điều')
const clauseWord = spellingKey('Khoản')

/** Cuts a document at its articles. A text without any is one article, number 0. */
export function documentParts(tokens: readonly Token[]): DocumentParts {
  const starts = tokens.flatMap((token, index) => (startsArticle(tokens, token, index) ? [index] : []))
  const articles = starts.map((start, place) => ({
    number: Number(tokens[start + 1]?.text),
    tokens: tokens.slice(start + (isStop(tokens[start + 2]) ? 3 : 2), starts[place + 1] ?? tokens.length),
  }))
  if (articles.length === 0) return { preamble: [], articles: [{ number: 0, tokens }] }
  return { preamble: tokens.slice(0, starts[0]), articles }
}

function startsArticle(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.key !== article || !isCapital(token.text)) return false
  const [number, mark, next] = tokens.slice(index + 1, index + 4)
  if (number?.type !== 'number') return false
  const before = tokens[index - 1]
  const alone = token.startsLine || before === undefined
  if (!isStop(mark)) return alone && (mark?.startsLine ?? false) && isCapital(mark?.text ?? '')
  return alone || (/^[.:;]$/.test(before.text) && isCapital(next?.text ?? ''))
}

const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.:]$/.test(token.text)

/**
 * Cuts an article at its numbered clauses: a number and a stop, at the start of a line or of a sentence, and
 * then a sentence. Clauses that lost their number begin where units are arranged at the start of a line.
 */
export function clausesOf({ tokens }: Article): {
  readonly lead: readonly Token[]
  readonly clauses: WrittenClause[]
} {
  const starts: { readonly at: number; readonly from: number; readonly number: number | null }[] = []
  const stream = new TokenStream(tokens)
  let last = 0
  for (let index = 0; index < tokens.length; index += 1) {
    stream.return(index)
    const number = clauseNumber(stream, tokens, index, last)
    if (number !== null) {
      starts.push({ at: isClauseWord(tokens[index - 1]) ? index - 1 : index, from: index + 2, number })
      last = number
      index += 1
    } else if (startsLine(tokens, index) && startsUnnumbered(stream, tokens[index]))
      starts.push({ at: index, from: index, number: null })
  }
  const clauses = starts.map(({ from, number }, place) => ({
    number,
    tokens: tokens.slice(from, starts[place + 1]?.at ?? tokens.length),
  }))
  return { lead: tokens.slice(0, starts[0]?.at ?? tokens.length), clauses }
}

function clauseNumber(
  stream: TokenStream,
  tokens: readonly Token[],
  index: number,
  last: number,
): number | null {
  const token = tokens[index]
  if (token?.type !== 'number' || token.text.length > 4) return null
  const number = Number(token.text)
  const [mark, next] = [tokens[index + 1], tokens[index + 2]]
  if (!mark || !/^[.)]$/.test(mark.text) || mark.spaced || !next || next.type !== 'word') return null
  if (mark.text === ')' && isBracketed(tokens, index)) return null
  const before = tokens[index - 1]
  const alone =
    token.startsLine || before === undefined || /^[.:;]$/.test(before.text) || isClauseWord(before)
  const isPoint = next.text.length === 1 && tokens[index + 3]?.text === ')'
  // "phường Hà Giang 2. Sau khi sắp xếp, …": within a line a name may end with the number.
  const closes = alone && stream.sees('sau khi', 2, true)
  const opens = seesArrangement(stream, 2) || closes || seesExtent(stream, 2) || isPoint
  // "Quận\n4. Sắp xếp" would be a strange break; a number out of turn needs more than a capital.
  if (opens) return alone || number === last + 1 ? number : null
  return alone && token.startsLine && number === last + 1 && isCapital(next.text) ? number : null
}

/** "Khoản 3. Sắp xếp …" */
const isClauseWord = (token: Token | undefined): boolean =>
  token?.startsLine === true && token.key === clauseWord && isCapital(token.text)

/** Whether a bracket that was opened shortly before closes behind a number: "(Quận\n3)" begins no clause. */
function isBracketed(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= 0 && index - back <= 12; back -= 1) {
    const text = tokens[back]?.text
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

/** At the start of a line, or behind its bullet. */
function startsLine(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]]
  return (token?.startsLine ?? false) || (before?.startsLine === true && /^[-–•]$/.test(before.text))
}

function startsUnnumbered(stream: TokenStream, token: Token | undefined): boolean {
  if (!isCapital(token?.text ?? '') || !seesArrangement(stream)) return false
  const verb = stream.sees('hợp nhất', 0, true) || stream.sees('điều chỉnh', 0, true) ? 2 : 0
  return [1, 2].some((ahead) => seesExtent(stream, ahead)) || seesKind(stream, verb) !== null
}
