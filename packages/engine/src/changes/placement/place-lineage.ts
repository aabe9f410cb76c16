import type { Extent } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { composeExtents, joinExtents } from '../../lineage/extent.ts'
import type { Lineage } from '../../structure/records.ts'

/** Hands the origins of every source on to its results, as they were before the act (E5). */
export function placeLineage(context: ActContext): void {
  const { structure } = context
  const gains = new Map<string, Map<string, Extent>>()
  const beginnings = new Map<string, string>()
  const gain = (unitId: string, lineage: Lineage, extent: Extent): void => {
    const origins = gains.get(unitId) ?? new Map<string, Extent>()
    gains.set(unitId, origins)
    for (const origin of lineage.origins) {
      const composed = composeExtents(origin.extent, extent)
      const earlier = origins.get(origin.unitId)
      origins.set(origin.unitId, earlier ? joinExtents(earlier, composed) : composed)
    }
    const { establishedBy } = lineage
    const other = beginnings.get(unitId)
    if (establishedBy !== null && (other === undefined || establishedBy < other))
      beginnings.set(unitId, establishedBy)
  }
  for (const unitId of context.survivors.keys())
    if (!context.placements.has(unitId)) gain(unitId, structure.lineageOf(unitId), 'whole')
  for (const [sourceId, placements] of context.placements) {
    const lineage = structure.lineageOf(sourceId)
    for (const { resultId, extent } of placements) gain(resultId, lineage, extent)
    if (!context.ending.has(sourceId) || context.dissolved.has(sourceId)) gain(sourceId, lineage, 'remainder')
  }
  for (const [unitId, origins] of gains) {
    // What consists of established units only has its beginning in theirs (S3).
    const establishedBy = origins.size > 0 ? null : (beginnings.get(unitId) ?? null)
    structure.write('lineages', unitId, {
      unitId,
      origins: [...origins]
        .map(([originId, extent]) => ({ unitId: originId, extent }))
        .sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
      establishedBy,
    })
  }
}
