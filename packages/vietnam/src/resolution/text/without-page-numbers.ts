import { isCapital, spellingKey } from './spelling.ts'
import type { Token } from './token.ts'

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(spellingKey))

/** Behind these a number may stand on the next line, and then a mark or a small word: "Phường / 4 / và". */
const beforeNames = keysOf('phường quận các và , (')
/** Behind these it does, unless another one follows. */
const beforeNumbers = keysOf('khoản điều điểm ngày tháng năm số /')
const kinds = keysOf('phường xã thị')
const article = spellingKey('Điều')

interface LoneNumber {
  readonly number: number
  readonly from: number
  readonly length: number
}

/**
 * Leaves out page numbers: alone on a line, "3" or "- 3 -", and either between empty lines or one of a row that counts
 * on from page to page. A number that a word before it may lead to, or that a stop follows,
 * stays, unless a name goes on behind it.
 */
export function withoutPageNumbers(tokens: readonly Token[], source: string): readonly Token[] {
  const lone = tokens.flatMap((_, index) => loneNumber(tokens, index) ?? [])
  if (lone.length === 0) return tokens
  const dropped = new Set<number>()
  for (const [place, { number, from, length }] of lone.entries()) {
    const counts = lone[place - 1]?.number === number - 1 || lone[place + 1]?.number === number + 1
    const isApart =
      isEmptyLine(source, tokens[from - 1]?.end, tokens[from]?.start) &&
      isEmptyLine(source, tokens[from + length - 1]?.end, tokens[from + length]?.start)
    if (counts || isApart) for (let index = from; index < from + length; index += 1) dropped.add(index)
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, index) => !dropped.has(index))
}

function loneNumber(tokens: readonly Token[], index: number): LoneNumber | null {
  const first = tokens[index]
  if (!first?.startsLine) return null
  const isDashed = isDash(first)
  const length = isDashed ? 3 : 1
  const number = tokens[isDashed ? index + 1 : index]
  const [before, after] = [tokens[index - 1], tokens[index + length]]
  if (number?.type !== 'number' || number.text.length > 3 || (isDashed && !isDash(tokens[index + 2])))
    return null
  if (!before || !after?.startsLine || /^[.):,/]$/.test(after.text)) return null
  if (!isDashed && !mayInterrupt(before, after)) return null
  return { number: Number(number.text), from: index, length }
}

/** Whether the words around a number go on without it: "phường / 5 / Phương Liệt", but not "Phường / 5 / và". */
function mayInterrupt(before: Token, after: Token): boolean {
  if (beforeNumbers.has(before.key)) return after.type === 'number'
  if (!beforeNames.has(before.key)) return true
  return after.type === 'word' && after.key !== article && (isCapital(after.text) || kinds.has(after.key))
}

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.text)

const isEmptyLine = (source: string, end = 0, start = 0): boolean =>
  /\n[^\S\n]*\n|\f/.test(source.slice(end, start))
