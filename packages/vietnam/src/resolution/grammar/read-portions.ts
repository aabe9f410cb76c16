import { isCapital } from '../text/spelling.ts'
import { seesArrangement } from './arranging-verbs.ts'
import { seesKind } from './kind-words.ts'
import { readExtent, seesExtent } from './read-extent.ts'
import { readReferences, seesReferences } from './read-references.ts'
import { seesResult } from './read-result.ts'
import { readUnit } from './read-units.ts'
import type { Portion, PortionExtent, UnitMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

interface OpenPortion {
  readonly extent: PortionExtent
  readonly stated: boolean
  readonly units: UnitMention[]
  references: number[]
}

/**
 * Everything that goes into a result: portions one after the other, each an extent and the units of which that
 * much is taken, up to the result or the end of the sentence. What is no portion is left unread.
 */
export function readPortions(stream: TokenStream): Portion[] {
  const portions: OpenPortion[] = []
  let referred = false
  while (!stream.done && !endsPortions(stream)) {
    if (stream.takeMark(',;:-–') || stream.takeAny('và', 'cùng với', 'với')) continue
    const extent = readExtent(stream)
    if (extent) {
      portions.push({ extent, stated: true, units: [], references: [] })
      referred = false
    } else if (seesReferences(stream)) {
      const place = stream.place
      const references = readReferences(stream)
      if (stream.place === place) stream.skip()
      const current = portions.at(-1)
      if (current) current.references = [...current.references, ...references]
      // "phần còn lại sau khi … Điều này của xã A": the unit is still to come.
      referred = current === undefined || current.units.length > 0 || !stream.takeAny('của', 'tại')
    } else {
      const unit = readUnit(stream, portions.at(-1)?.units.at(-1)?.kinds ?? [])
      if (!unit) stream.skip()
      else placeUnit(portions, unit, referred)
      if (unit) referred = false
    }
  }
  return portions
}

/** A unit goes on the list before it; after a reference, or with nothing before it, it is taken whole. */
function placeUnit(portions: OpenPortion[], unit: UnitMention, referred: boolean): void {
  const current = portions.at(-1)
  if (current && !referred) current.units.push(unit)
  else portions.push({ extent: { extent: 'whole' }, stated: false, units: [unit], references: [] })
}

/** Full stops stand inside abbreviations and figures too; those have been taken by then. */
const endsPortions = (stream: TokenStream): boolean =>
  seesResult(stream) || stream.seesMark('.') || (stream.seesMark(';') && !seesMore(stream))

/** A semicolon parts two lists of units ("các xã A, B; các phường C, D") or two points. */
function seesMore(stream: TokenStream): boolean {
  const next = stream.peek(1)
  if (!next || stream.seesMark(')', 2) || seesArrangement(stream, 1)) return false
  if (!next.startsLine && next.type !== 'mark' && (next.type === 'number' || isCapital(next.text)))
    return true
  return stream.sees('các', 1) || seesExtent(stream, 1) || seesKind(stream, 1)?.capital === false
}
