import type { Extent, Unit } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'

/** A unit of the baseline and a living unit that consists of it, or of part of it. */
export interface LineagePair {
  readonly before: Unit
  readonly after: Unit
  readonly extent: Extent
}

/** Which units of the baseline a living unit consists of. */
export function originsOf(structure: Structure, unit: Unit): LineagePair[] {
  return structure.lineageOf(unit.id).origins.flatMap(({ unitId, extent }) => {
    const before = structure.baselineUnits.get(unitId)
    // A unit established by an earlier act and merged since has no origin in the baseline.
    if (!before) return []
    return [{ before, after: unit, extent: isAllOf(structure, unitId) ? 'whole' : extent }]
  })
}

/** What became of a unit of the baseline: the living units that consist of it. */
export function successorsOf(structure: Structure, originId: string): LineagePair[] {
  const before = structure.baselineUnits.get(originId)
  if (!before) return []
  return holdersOf(structure, originId).flatMap((unitId) => {
    const after = structure.unit(unitId)
    const pair = after && originsOf(structure, after).find((candidate) => candidate.before.id === originId)
    return pair ? [pair] : []
  })
}

/** All pairs, pairs of unchanged units included, sorted by ids. */
export function lineagePairs(structure: Structure): LineagePair[] {
  return [...structure.units.values()]
    .flatMap((unit) => originsOf(structure, unit))
    .sort((a, b) => byCodeUnit(a.before.id, b.before.id) || byCodeUnit(a.after.id, b.after.id))
}

/** Units that hold anything of an origin, the dissolved included: what they held went nowhere else. */
function holdersOf(structure: Structure, originId: string): string[] {
  const holders = [...structure.descendantIdsOf(originId)]
  const recorded = structure.table('lineages').has(originId)
  const ending = structure.table('endings').get(originId)
  if (!recorded && (structure.unit(originId) || ending?.how === 'dissolved')) holders.push(originId)
  return holders.sort()
}

/** Parts that have all come together again in one unit are the whole. */
const isAllOf = (structure: Structure, originId: string): boolean =>
  holdersOf(structure, originId).length === 1
