import { takeLead, takeVerbs } from './arranging-verbs.ts'
import { readPortions } from './read-portions.ts'
import { readNewUnit, readResult, seesResult } from './read-result.ts'
import { readUnit } from './read-units.ts'
import type { Arrangement, Portion, ResultMention, UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/**
 * "Sắp xếp … thành xã mới có tên gọi là xã …", "Nhập … vào xã …", "Chia … thành …", "Thành lập xã … trên cơ sở …",
 * "Đổi tên xã … thành xã …", "Chuyển xã … thành phường …".
 */
export function readArrangement(stream: TokenStream, point: string | null): Arrangement {
  const from = stream.place
  takeLead(stream)
  if (stream.take('thành lập', true)) return readEstablished(stream, from, point)
  if (stream.take('đổi tên', true)) return readRenamed(stream, from, point)
  const divides = stream.sees('chia', 0, true)
  const converts = stream.sees('chuyển', 0, true)
  takeVerbs(stream)
  const portions = readPortions(stream)
  const { result, intoExisting } = seesResult(stream)
    ? readResult(stream)
    : { result: null, intoExisting: false }
  const joined = result && intoExisting ? mentionOf(result) : null
  if (joined) portions.push(goingOn(joined))
  const converted = converts ? onlyNamed(portions) : null
  const form = joined ? 'joined' : converted ? 'renamed' : divides ? 'divided' : 'new'
  return {
    ...{ type: 'arrangement', point, form, portions, continuing: joined ?? converted },
    result: readNewName(stream) ?? result,
    ...stream.spanFrom(from),
  }
}

/** "… vào xã B quản lý và đổi tên thành xã C", "… và đổi tên xã B thành xã C" */
function readNewName(stream: TokenStream): ResultMention | null {
  stream.take('quản lý')
  const place = stream.place
  stream.takeMark(',')
  stream.takeAny('và', 'đồng thời')
  const names = stream.take('lấy tên')
  if (names || stream.take('đổi tên')) {
    if (names) while (stream.takeAny('gọi', 'mới', 'là')) {}
    else if (!seesResult(stream)) readUnit(stream, [])
    const { result } = readResult(stream)
    if (result) return result
  }
  stream.return(place)
  return null
}

const mentionOf = ({ kind, ...named }: ResultMention): UnitMention => ({
  kinds: [kind],
  ownKind: true,
  ...named,
})

/** A unit that goes on is part of what it becomes. */
const goingOn = (unit: UnitMention): Portion => ({
  extent: { extent: 'whole' },
  stated: false,
  goesOn: true,
  units: [unit],
  references: [],
})

/** The one unit of an arrangement that says nothing of how much: "Chuyển xã A thành phường A". */
function onlyNamed([portion, another]: readonly Portion[]): UnitMention | null {
  const [unit, second] = portion?.units ?? []
  return unit && portion?.stated === false && !second && !another ? unit : null
}

function readEstablished(stream: TokenStream, from: number, point: string | null): Arrangement {
  const result = readNewUnit(stream)
  stream.takeMark(',')
  stream.take('trên cơ sở')
  takeVerbs(stream)
  const portions = readPortions(stream)
  return {
    ...{ type: 'arrangement', point, form: 'new', portions, continuing: null, result },
    ...stream.spanFrom(from),
  }
}

function readRenamed(stream: TokenStream, from: number, point: string | null): Arrangement {
  const unit = readUnit(stream, [])
  const portions = unit ? [goingOn(unit)] : []
  const { result } = readResult(stream)
  return {
    ...{ type: 'arrangement', point, form: 'renamed', portions, continuing: unit, result },
    ...stream.spanFrom(from),
  }
}
