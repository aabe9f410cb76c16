import { seesKind } from './kind-words.ts'
import { readUnit } from './read-units.ts'
import type { StatedCount, Summary, TerritoryKindId, UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

const formedWords = [
  'hình thành',
  'thành lập',
  'sau khi',
  'sau',
  'mới',
  'sắp xếp',
  'được',
  'theo',
  'quy định',
  'tại',
  'điều này',
  'của',
  'này',
  'nghị quyết',
]

/** Whether what comes next tells how many units there are: a number, and a kind or "đơn vị". */
export const seesCount = (stream: TokenStream, ahead = 0): boolean =>
  stream.seesNumber(ahead) !== null &&
  (stream.sees('đơn vị', ahead + 1) || seesKind(stream, ahead + 1)?.capital === false)

/**
 * "… có 40 đơn vị hành chính cấp xã, gồm 21 phường và 19 xã; trong đó có 20 phường, 19 xã hình thành sau sắp xếp
 * … và 01 phường không thực hiện sắp xếp là phường Dương Nỗ". Begins at the first number.
 */
export function readSummary(stream: TokenStream, from: number): Summary {
  let total: number | null = null
  let byKind: readonly StatedCount[] = []
  let formed: readonly StatedCount[] = []
  const kept: StatedCount[] = []
  const keptUnits: UnitMention[] = []
  let pending: StatedCount[] = []
  const settle = (): void => {
    if (pending.length > 0 && byKind.length === 0) byKind = pending
    pending = []
  }
  while (!stream.done && !stream.seesMark('.')) {
    if (stream.takeMark(',:') || stream.takeAny('và', 'gồm', 'bao gồm', 'có', 'bao')) continue
    if (stream.takeMark(';')) settle()
    else if (stream.take('trong đó')) settle()
    else if (seesCount(stream)) {
      const counted = readCount(stream)
      if (counted.kind === null && total === null) total = counted.count
      else pending.push(counted)
    } else if (stream.sees('hình thành') || stream.sees('thành lập')) {
      readFormed(stream)
      formed = [...formed, ...pending]
      pending = []
    } else if (readKeptWords(stream)) {
      kept.push(...pending)
      pending = []
      keptUnits.push(...readKeptUnits(stream))
    } else stream.skip()
  }
  settle()
  return { type: 'summary', total, byKind, formed, kept, keptUnits, ...stream.spanFrom(from) }
}

function readCount(stream: TokenStream): StatedCount {
  const count = stream.seesNumber() ?? 0
  stream.advance()
  let kind: TerritoryKindId | null = null
  if (stream.take('đơn vị')) {
    stream.take('hành chính')
    if (stream.take('cấp') && (seesKind(stream) || stream.sees('cơ sở')))
      stream.advance(stream.sees('cơ sở') ? 2 : 1)
  } else {
    const seen = seesKind(stream)
    kind = seen?.kind ?? null
    stream.advance(seen?.length ?? 0)
    if (kind === 'city') stream.take('trực thuộc trung ương')
  }
  return { count, kind }
}

function readFormed(stream: TokenStream): void {
  for (;;) {
    if (formedWords.some((words) => stream.take(words))) continue
    if (!stream.take('điều', true)) return
    if (stream.seesNumber() !== null) stream.advance()
  }
}

/** "không thực hiện sắp xếp", "giữ nguyên". */
export function readKeptWords(stream: TokenStream): boolean {
  if (stream.take('giữ nguyên', true)) return true
  const place = stream.place
  if (!stream.take('không', true)) return false
  stream.take('thực hiện')
  stream.take('việc')
  stream.take('phải')
  if (stream.take('sắp xếp')) return true
  stream.return(place)
  return false
}

/** The units that are not arranged, up to the next count or the end of the sentence. */
export function readKeptUnits(stream: TokenStream): UnitMention[] {
  const units: UnitMention[] = []
  stream.takeAny('là', 'gồm', 'bao gồm')
  stream.takeMark(':')
  for (;;) {
    const place = stream.place
    while (stream.takeMark(',;:') || stream.takeAny('và', 'gồm', 'là')) {}
    const unit = startsCount(stream) ? null : readUnit(stream, units.at(-1)?.kinds ?? [])
    if (!unit) {
      stream.return(place)
      return units
    }
    units.push(unit)
  }
}

/** "02 xã không thực hiện …" goes on the counts; "02 xã Tam Hải và Tân Hiệp" lists units. */
function startsCount(stream: TokenStream): boolean {
  if (!seesCount(stream)) return false
  const length = 1 + (seesKind(stream, 1)?.length ?? 1)
  return ['không', 'hình', 'giữ', 'hành', 'thành lập'].some((word) => stream.sees(word, length))
}
