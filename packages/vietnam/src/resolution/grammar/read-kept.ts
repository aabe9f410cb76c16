import { seesKind, takeLevel } from './kind-words.ts'
import { seesCount } from './read-count.ts'
import { readUnit } from './read-units.ts'
import type { UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

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

/** "Các đơn vị hành chính cấp xã sau đây không thực hiện sắp xếp: …", "03 xã sau đây giữ nguyên gồm …". */
export function readKeptLead(stream: TokenStream): boolean {
  const place = stream.place
  if (stream.take('các', true) || stream.seesNumber() !== null) {
    if (stream.place === place) stream.advance()
    if (stream.take('đơn vị hành chính') || stream.take('đơn vị')) takeLevel(stream)
    for (let kind = seesKind(stream); kind; kind = seesKind(stream)) {
      stream.advance(kind.length)
      stream.takeMark(',')
      stream.take('và')
    }
    stream.takeAny('sau đây', 'dưới đây')
  }
  if (readKeptWords(stream)) return true
  stream.return(place)
  return false
}

/** "điều chỉnh một phần, giữ nguyên tên gọi": a unit that gives a part away and goes on. */
export function readReducedWords(stream: TokenStream): boolean {
  if (!stream.take('điều chỉnh một phần')) return false
  const place = stream.place
  stream.takeMark(',')
  if (!stream.take('giữ nguyên tên gọi')) stream.return(place)
  return true
}

/** The units that are not arranged, up to the next count or the end of the sentence. */
export function readKeptUnits(stream: TokenStream): UnitMention[] {
  const units: UnitMention[] = []
  stream.takeAny('là', 'gồm', 'bao gồm')
  stream.takeMark(':(')
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
  const kind = seesKind(stream, 1)
  const goesOn = ['không', 'hình', 'giữ', 'điều chỉnh', 'thành lập']
  return kind === null || goesOn.some((word) => stream.sees(word, 1 + kind.length))
}
