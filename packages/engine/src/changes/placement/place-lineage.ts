import type { Extent } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Taker } from '../../fold/taker.ts'
import { composeExtents } from '../../lineage/extent.ts'
import { extentOf } from '../../lineage/lineage-pairs.ts'
import { byCodeUnit } from '../../structure/by-code-unit.ts'
import type { Lineage } from '../../structure/records.ts'

/** Hands the origins of every source on to its results, as they were before the act (E5). */
export function placeLineage(context: ActContext): void {
  const { structure } = context
  for (const unitId of context.survivors.keys())
    if (!context.sources.get(unitId)?.placements.length)
      gain(context, context.takerOf(unitId), unitId, structure.dossier(unitId)?.lineage, 'whole')
  for (const { id, dossier, placements, ends, dissolved } of context.sources.values()) {
    for (const { taker, extent } of placements) gain(context, taker, id, dossier?.lineage, extent)
    if (placements.length > 0 && (!ends || dissolved))
      gain(context, context.takerOf(id), id, dossier?.lineage, 'remainder')
  }
  for (const taker of context.takers.values()) if (hasGained(taker)) writeLineage(context, taker)
}

/** Without a record a unit consists of itself, whole. */
function gain(
  { structure }: ActContext,
  taker: Taker,
  sourceId: string,
  lineage: Lineage | undefined,
  extent: Extent,
): void {
  if (!lineage) {
    taker.gain({ unitId: sourceId, extent })
    return
  }
  for (const origin of lineage.origins) {
    const whence = structure.dossier(origin.unitId)
    const inner = whence ? extentOf(whence, origin.extent) : origin.extent
    taker.gain({ unitId: origin.unitId, extent: composeExtents(inner, extent) })
  }
  const { establishedBy } = lineage
  if (establishedBy !== null && (taker.establishedBy === null || establishedBy < taker.establishedBy))
    taker.establishedBy = establishedBy
}

const hasGained = ({ origins, establishedBy }: Taker): boolean => origins.length > 0 || establishedBy !== null

function writeLineage(context: ActContext, { id, origins, establishedBy }: Taker): void {
  const joined = origins.length > 1 ? joinOrigins(origins) : origins
  context.structure.write('lineages', id, {
    unitId: id,
    origins: joined,
    // What consists of established units only has its beginning in theirs (S3).
    establishedBy: joined.length > 0 ? null : establishedBy,
  })
}

function joinOrigins(origins: Lineage['origins']): Lineage['origins'] {
  const sorted = origins.toSorted((a, b) => byCodeUnit(a.unitId, b.unitId))
  if (sorted.every((origin, index) => origin.unitId !== sorted[index + 1]?.unitId)) return sorted
  const joined: Lineage['origins'][number][] = []
  for (const origin of sorted) {
    const last = joined.at(-1)
    // Two holdings of one origin are a part of it, short of being all that there is (LIN-3).
    if (last?.unitId === origin.unitId) joined[joined.length - 1] = { ...last, extent: 'part' }
    else joined.push(origin)
  }
  return joined
}
