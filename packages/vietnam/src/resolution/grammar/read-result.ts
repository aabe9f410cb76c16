import { seesKind, takeLevel } from './kind-words.ts'
import { readName } from './read-name.ts'
import { readWhereabouts } from './read-places.ts'
import type { ResultMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/** Whether the result comes next: "thành xã …", but not "thành phố Huế". */
export function seesResult(stream: TokenStream): boolean {
  if (stream.sees('để') || stream.sees('vào') || stream.sees('thành lập')) return true
  if (!stream.sees('thành') || stream.sees('thành phố')) return stream.sees('thành thành phố')
  const number = stream.seesNumber(1) === null ? 1 : 2
  return seesKind(stream, number) !== null || stream.sees('đơn vị', number) || stream.done
}

/** "thành xã mới có tên gọi là xã Phú Vinh", "thành lập phường X", "vào xã B". */
export function readResult(stream: TokenStream): {
  readonly result: ResultMention | null
  readonly intoExisting: boolean
} {
  stream.take('để')
  stream.takeAny('sáp nhập', 'nhập')
  const intoExisting = stream.take('vào')
  if (!intoExisting && !stream.take('thành lập') && !stream.take('thành')) stream.take('lập')
  return { result: readNewUnit(stream), intoExisting }
}

/** The unit that is made, by kind and name; the kind said last, next to the name, counts. */
export function readNewUnit(stream: TokenStream): ResultMention | null {
  const from = stream.place
  if (stream.seesNumber() !== null) stream.advance()
  const isAnyUnit = stream.take('đơn vị hành chính')
  if (isAnyUnit) takeLevel(stream)
  const first = seesKind(stream)
  if (first) stream.advance(first.length)
  else if (!isAnyUnit) {
    stream.return(from)
    return null
  }
  stream.take('mới')
  stream.takeMark(',')
  while (stream.takeAny('có', 'lấy', 'được', 'tên', 'gọi', 'là', 'mới')) {}
  stream.takeMark(':')
  const second = seesKind(stream)
  if (second) stream.advance(second.length)
  const name = readName(stream)
  const kind = second ?? first
  if (name.length === 0 || !kind) {
    stream.return(from)
    return null
  }
  return { kind: kind.kind, name, ...readWhereabouts(stream), ...stream.spanFrom(from) }
}
