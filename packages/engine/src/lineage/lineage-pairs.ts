import type { Extent, Unit } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Dossier } from '../structure/dossier.ts'
import { idCount } from '../structure/ids.ts'
import type { Structure } from '../structure/structure.ts'

/** A unit where lineage begins and a living unit that consists of it, or of part of it. */
export interface LineagePair {
  readonly before: Unit
  readonly after: Unit
  readonly extent: Extent
}

/** Which units of the baseline a living unit consists of. */
export function originsOf(structure: Structure, unit: Unit): LineagePair[] {
  const pairs: LineagePair[] = []
  const dossier = structure.dossier(unit.id)
  if (dossier?.unit) collectOrigins(structure, dossier, dossier.unit, pairs)
  return pairs
}

/** What became of a unit of the baseline: the living units that consist of it, by id. */
export function successorsOf(structure: Structure, originId: string): LineagePair[] {
  const before = structure.dossier(originId)?.origin
  if (!before) return []
  return [...new Set([...structure.descendantIdsOf(originId), originId])]
    .sort(byCodeUnit)
    .flatMap((unitId) => {
      const after = structure.unit(unitId)
      const pair = after && originsOf(structure, after).find((candidate) => candidate.before.id === originId)
      return pair ? [pair] : []
    })
}

/** All pairs, those of unchanged units included, unit by unit. */
export function lineagePairs(structure: Structure): LineagePair[] {
  const pairs: LineagePair[] = []
  for (const dossier of structure.dossiers())
    if (dossier.unit) collectOrigins(structure, dossier, dossier.unit, pairs)
  return pairs
}

function collectOrigins(
  structure: Structure,
  { lineage, origin }: Readonly<Dossier>,
  after: Unit,
  pairs: LineagePair[],
): void {
  if (!lineage) {
    if (origin) pairs.push({ before: origin, after, extent: 'whole' })
    return
  }
  for (const { unitId, extent } of lineage.origins) {
    const whence = structure.dossier(unitId)
    // A unit established by an earlier act and merged since has no origin in the baseline.
    if (whence?.origin) pairs.push({ before: whence.origin, after, extent: extentOf(whence, extent) })
  }
}

/**
 * How much of an origin a holder has: parts that have all come together again in one unit are the whole
 * (LIN-3). Units that have been dissolved still hold what they held (LIN-4).
 */
export const extentOf = ({ descendantIds }: Readonly<Dossier>, recorded: Extent): Extent =>
  idCount(descendantIds) === 1 ? 'whole' : recorded
