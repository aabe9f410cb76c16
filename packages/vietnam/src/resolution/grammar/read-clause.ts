import { isCapital } from '../text/spelling.ts'
import { spanOf } from '../text/token.ts'
import { seesArrangement, takeVerb } from './arranging-verbs.ts'
import type { WrittenClause } from './document-parts.ts'
import { seesKind } from './kind-words.ts'
import { readArrangement } from './read-arrangement.ts'
import { seesCount } from './read-count.ts'
import { seesExtent } from './read-extent.ts'
import { readFigure } from './read-figure.ts'
import { readKeptLead, readKeptUnits, readKeptWords } from './read-kept.ts'
import { readSummary } from './read-summary.ts'
import { readUnit } from './read-units.ts'
import type { ReadClause, StatedFigures, Statement, UnitMention } from './syntax.ts'
import { TokenStream } from './token-stream.ts'

/** Reads a clause sentence by sentence. What no construction covers is told as unread, never dropped. */
export function readClause(article: number, { number, tokens }: WrittenClause): ReadClause {
  // Quotation marks around a name say nothing.
  const stream = new TokenStream(tokens.filter(({ text }) => !/^[“”"«»„]$/.test(text)))
  const statements: Statement[] = []
  let point: string | null = null
  while (!stream.done) {
    if (stream.takeMark('.,;:') || stream.takeMark('-–')) continue
    point = readPoint(stream) ?? point
    const from = stream.place
    const statement = readStatement(stream, point)
    if (statement && stream.place > from) statements.push(statement)
    else stream.skip()
  }
  return { article, number, tokens, statements, unread: stream.unread, ...spanOf(tokens) }
}

/** "a)" at the start of a point. */
function readPoint(stream: TokenStream): string | null {
  const token = stream.peek()
  const isLetter = token?.type === 'word' && token.text.length === 1 && !isCapital(token.text)
  if (!isLetter || !stream.seesMark(').', 1)) return null
  stream.advance(2)
  return token.text
}

function readStatement(stream: TokenStream, point: string | null): Statement | null {
  const from = stream.place
  if (announcesPoints(stream)) return { type: 'remark', ...stream.spanFrom(from) }
  if (seesArrangement(stream) || seesExtent(stream)) return readArrangement(stream, point)
  if (readKeptLead(stream)) {
    stream.takeAny('hiện trạng', 'đối với')
    return { type: 'kept', units: readKeptUnits(stream), ...stream.spanFrom(from) }
  }
  stream.take('và')
  if (stream.take('sau khi', true)) {
    while (
      stream.takeAny('thực hiện', 'sắp xếp', 'nhập', 'sáp nhập', 'điều chỉnh', 'thành lập', 'đổi tên', 'việc')
    ) {}
    stream.takeMark(',')
    stream.take('thì')
    if (seesArrangement(stream)) return readArrangement(stream, point)
  }
  if (stream.take('trụ sở', true)) return toEndOfSentence(stream, from)
  const statement = readAboutUnits(stream, from)
  if (!statement) stream.return(from)
  return statement
}

/** "Sắp xếp như sau:", with the points behind it. */
function announcesPoints(stream: TokenStream): boolean {
  const from = stream.place
  while (stream.takeAny('như', 'sau', 'các', 'đơn vị hành chính') || takeVerb(stream)) {}
  if (stream.place > from && stream.takeMark(':') && stream.seesMark(')', 1)) return true
  stream.return(from)
  return false
}

/** A sentence that begins with its subject: how many units it has, its figures, its borders, that it is kept. */
function readAboutUnits(stream: TokenStream, from: number): Statement | null {
  if (from < stream.triedTo) return null
  const units: UnitMention[] = []
  if (!stream.take('cả nước', true))
    for (;;) {
      if (units.length > 0 && !stream.takeMark(',') && !stream.take('và')) break
      const unit =
        seesKind(stream) || stream.sees('các', 0, true) || units.length > 0
          ? readSubject(stream, units)
          : null
      if (!unit) break
      units.push(unit)
    }
  if (stream.take('giáp')) return toEndOfSentence(stream, from)
  if (readKeptWords(stream)) return { type: 'kept', units, ...stream.spanFrom(from) }
  if (!stream.take('có')) {
    stream.triedTo = stream.place
    return null
  }
  if (seesCount(stream)) return readSummary(stream, from)
  const [unit] = units
  return unit ? readFigures(stream, unit, from) : null
}

/** Borders and seats, which arrange nothing. */
function toEndOfSentence(stream: TokenStream, from: number): Statement {
  while (!stream.done && !endsSentence(stream)) stream.advance()
  return { type: 'remark', ...stream.spanFrom(from) }
}

function readSubject(stream: TokenStream, before: readonly UnitMention[]): UnitMention | null {
  const token = stream.peek()
  // At the start of a sentence the kind is written with a capital, "Các" too.
  if (token?.type === 'word' && stream.sees('các', 0, true)) stream.advance()
  return readUnit(stream, before.at(-1)?.kinds ?? [])
}

/** "có diện tích tự nhiên là 13,45 km² và quy mô dân số là 12.345 người" */
function readFigures(stream: TokenStream, unit: UnitMention, from: number): StatedFigures | null {
  const amounts: { measure: 'area' | 'population'; value: number }[] = []
  for (;;) {
    while (stream.takeMark(',') || stream.takeAny('và', 'diện tích', 'tự nhiên', 'quy mô', 'dân số', 'là')) {}
    const figure = readFigure(stream)
    if (!figure) break
    amounts.push(figure)
  }
  return amounts.length > 0 ? { type: 'figures', unit, amounts, ...stream.spanFrom(from) } : null
}

/** A full stop that ends a sentence, not one inside a figure. */
const endsSentence = (stream: TokenStream): boolean =>
  stream.seesMark('.') && (stream.peek(1)?.spaced ?? true)
