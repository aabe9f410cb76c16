import { takeVerb } from './arranging-verbs.ts'
import { readPortions } from './read-portions.ts'
import { readNewUnit, readResult, seesResult } from './read-result.ts'
import { readUnit } from './read-units.ts'
import type { Arrangement, Portion, ResultMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/**
 * "Sắp xếp … thành xã mới có tên gọi là xã …", "Nhập … vào xã …", "Thành lập xã … trên cơ sở …",
 * "Đổi tên xã … thành xã …".
 */
export function readArrangement(stream: TokenStream, point: string | null): Arrangement {
  const from = stream.place
  if (stream.take('thành lập', true)) return readEstablished(stream, from, point)
  if (stream.take('đổi tên', true)) return readRenamed(stream, from, point)
  while (takeVerb(stream) || stream.take('và nhập')) {}
  const portions = readPortions(stream)
  const { result, intoExisting } = seesResult(stream)
    ? readResult(stream)
    : { result: null, intoExisting: false }
  if (result && intoExisting) portions.push(goingOn(result))
  const renamed = readNewName(stream)
  return { type: 'arrangement', point, portions, result: renamed ?? result, ...stream.spanFrom(from) }
}

/** "… vào xã B quản lý và đổi tên thành xã C" */
function readNewName(stream: TokenStream): ResultMention | null {
  stream.take('quản lý')
  const place = stream.place
  stream.takeMark(',')
  stream.takeAny('và', 'đồng thời')
  const renamed = stream.takeAny('đổi tên', 'lấy tên') ? readResult(stream).result : null
  if (!renamed) stream.return(place)
  return renamed
}

/** A unit that takes others in is made of itself as well. */
function goingOn({ kind, name, start, end }: ResultMention): Portion {
  const unit = { kinds: [kind], ownKind: true, name, places: [], start, end }
  return { extent: { extent: 'whole' }, stated: false, units: [unit], references: [] }
}

function readEstablished(stream: TokenStream, from: number, point: string | null): Arrangement {
  const result = readNewUnit(stream)
  stream.takeMark(',')
  stream.take('trên cơ sở')
  while (takeVerb(stream)) {}
  const portions = readPortions(stream)
  return { type: 'arrangement', point, portions, result, ...stream.spanFrom(from) }
}

function readRenamed(stream: TokenStream, from: number, point: string | null): Arrangement {
  const unit = readUnit(stream, [])
  const portions = unit
    ? [{ extent: { extent: 'whole' } as const, stated: true, units: [unit], references: [] }]
    : []
  const { result } = readResult(stream)
  return { type: 'arrangement', point, portions, result, ...stream.spanFrom(from) }
}
