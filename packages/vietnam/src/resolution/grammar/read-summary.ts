import { readCount, seesCount } from './read-count.ts'
import { readKeptUnits, readKeptWords, readReducedWords } from './read-kept.ts'
import type { StatedCount, Summary, UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

const formedWords = [
  'hình thành',
  'thực hiện',
  'đổi tên',
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
  const reducedUnits: UnitMention[] = []
  let pending: StatedCount[] = []
  const settle = (): void => {
    if (pending.length > 0 && byKind.length === 0) byKind = pending
    pending = []
  }
  while (!stream.done && !stream.seesMark('.')) {
    if (stream.takeMark(',:()') || stream.takeAny('và', 'gồm', 'bao gồm', 'có', 'bao')) continue
    if (stream.takeAny('sau khi sắp xếp', 'sau sắp xếp')) continue
    if (stream.takeMark(';')) settle()
    else if (stream.take('trong đó')) settle()
    else if (seesCount(stream)) {
      const counted = readCount(stream)
      if (counted.kind === null && total === null) total = counted.count
      else pending.push(counted)
    } else if (seesFormed(stream)) {
      readFormed(stream)
      formed = [...formed, ...pending]
      pending = []
    } else if (readReducedWords(stream)) {
      kept.push(...pending)
      pending = []
      reducedUnits.push(...readKeptUnits(stream))
    } else if (readKeptWords(stream)) {
      kept.push(...pending)
      pending = []
      keptUnits.push(...readKeptUnits(stream))
    } else stream.skip()
  }
  settle()
  return { type: 'summary', total, byKind, formed, kept, keptUnits, reducedUnits, ...stream.spanFrom(from) }
}

/** "hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này" */
const seesFormed = (stream: TokenStream): boolean =>
  ['hình thành', 'thành lập', 'đổi tên', 'thực hiện'].some((words) => stream.sees(words))

function readFormed(stream: TokenStream): void {
  for (;;) {
    const separator = stream.seesMark(',') || stream.sees('và') ? 1 : 0
    if (separator > 0 && ['đổi tên', 'thực hiện'].some((words) => stream.sees(words, separator)))
      stream.advance(separator)
    if (formedWords.some((words) => stream.take(words))) continue
    if (stream.take('nghị quyết', true)) continue
    if (!stream.take('điều', true)) return
    if (stream.seesNumber() !== null) stream.advance()
  }
}
