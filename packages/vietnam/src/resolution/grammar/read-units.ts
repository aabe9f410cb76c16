import { seesKind } from './kind-words.ts'
import { readName } from './read-name.ts'
import { readWhereabouts } from './read-places.ts'
import type { TerritoryKindId, UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

const counters = ['các', 'hai', 'ba', 'bốn', 'năm', 'những']

/**
 * The next unit of a list: "xã Phú An", "các xã: A, B và C", "02 xã A, B". A name alone has the kind of those
 * before it.
 * @param inherited kinds of the unit before it in the list
 */
export function readUnit(stream: TokenStream, inherited: readonly TerritoryKindId[]): UnitMention | null {
  const from = stream.place
  if (!stream.takeAny(...counters) && stream.seesNumber() !== null && seesKind(stream, 1)?.capital === false)
    stream.advance()
  const own = readKinds(stream)
  if (own.length > 0) {
    stream.takeAny('là', 'gồm')
    stream.takeMark(':')
  }
  const name = readName(stream)
  const kinds = own.length > 0 ? own : inherited
  if (name.length === 0 || (kinds.length === 0 && name[0]?.type !== 'word')) {
    stream.return(from)
    return null
  }
  return {
    kinds,
    ownKind: own.length > 0,
    name,
    ...readWhereabouts(stream, isCommuneLevel(kinds)),
    ...stream.spanFrom(from),
  }
}

const communeLevel: ReadonlySet<TerritoryKindId> = new Set<TerritoryKindId>(['commune', 'ward', 'township'])

const isCommuneLevel = (kinds: readonly TerritoryKindId[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => communeLevel.has(kind))

/** One kind, or several that a list says at once: "các xã, phường, thị trấn". */
function readKinds(stream: TokenStream): TerritoryKindId[] {
  const kinds: TerritoryKindId[] = []
  for (let seen = seesKind(stream); seen; ) {
    const after = stream.peek(seen.length)
    // "xã Thị xã": a name may be a word for a kind; a kind needs something behind it.
    if (!after || (kinds.length > 0 && seen.capital)) break
    stream.advance(seen.length)
    kinds.push(seen.kind)
    const separator = stream.seesMark(',') || stream.sees('và') || stream.sees('hoặc') ? 1 : 0
    seen = separator > 0 ? seesKind(stream, separator) : null
    if (seen) stream.advance(separator)
  }
  return kinds
}
