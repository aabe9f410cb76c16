import type { Unit } from '@tinhgon/model'
import type { Structure } from '../../structure/structure.ts'
import { superiors } from '../../structure/traverse.ts'
import { JoinedKeys } from './joined-keys.ts'
import type { ListedUnits } from './listed-units.ts'
import type { Placements } from './placements.ts'
import { livingUnit } from './read-placements.ts'

/** What one act arranges. */
export interface ResultGroup {
  /** Code of a topmost unit; null for the group that arranges the upper units. */
  readonly top: string | null
  /** Codes of what it brings forth, in the order of the list. */
  readonly resultCodes: string[]
  /** Upper units of the tiers that end: the last of what was below them goes in this act. */
  readonly ending: Unit[]
}

/** Key of the group of the upper units. No code is empty. */
const upperKey = ''

/**
 * One group for the upper units, one for each topmost unit with everything below it. Groups that share a
 * divided source, or of which one takes a code that the other gives up, are one, since an act does both at
 * once (E5).
 */
export function groupResults(
  structure: Structure,
  system: string,
  listed: ListedUnits,
  placements: Placements,
  ending: readonly Unit[],
): readonly ResultGroup[] {
  const keyOf = (code: string): string =>
    listed.upper.has(code) ? upperKey : (listed.topOf.get(code) ?? code)
  const keysBelow = collectKeysBelow(structure, placements, ending, keyOf)
  const joined = new JoinedKeys()
  for (const [{ resultCode: first }, ...others] of placements.rowsOfSources())
    for (const { resultCode } of others) joined.join(keyOf(first), keyOf(resultCode))
  for (const code of listed.byCode.keys()) {
    const bearer = livingUnit(structure, system, code)
    if (!bearer) continue
    const [row] = placements.bySource.get(bearer.id) ?? []
    if (row) joined.join(keyOf(code), keyOf(row.resultCode))
    for (const key of keysBelow.get(bearer.id) ?? []) joined.join(keyOf(code), key)
  }
  const groups = new Map<string, ResultGroup>()
  // The upper units come first: the others report to them.
  groups.set(joined.find(upperKey), { top: null, resultCodes: [], ending: [] })
  for (const code of listed.byCode.keys()) {
    const key = joined.find(keyOf(code))
    const group = groups.get(key) ?? { top: listed.topOf.get(code) ?? code, resultCodes: [], ending: [] }
    groups.set(key, group)
    group.resultCodes.push(code)
  }
  const places = new Map(Array.from(groups.keys(), (key, place) => [key, place]))
  const ordered = [...groups.values()]
  for (const unit of ending) {
    let last = 0
    for (const key of keysBelow.get(unit.id) ?? []) last = Math.max(last, places.get(joined.find(key)) ?? 0)
    ordered[last]?.ending.push(unit)
  }
  return ordered
}

/** For each ending unit the groups in which what is below it goes. */
function collectKeysBelow(
  structure: Structure,
  placements: Placements,
  ending: readonly Unit[],
  keyOf: (code: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keysBelow = new Map<string, Set<string>>(ending.map(({ id }) => [id, new Set()]))
  for (const rows of placements.rowsOfSources())
    for (const { id } of superiors(structure, rows[0].source.id))
      for (const { resultCode } of rows) keysBelow.get(id)?.add(keyOf(resultCode))
  return keysBelow
}
