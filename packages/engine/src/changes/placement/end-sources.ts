import type { ActContext } from '../../fold/act-context.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'

/** Takes the ending units out of the structure and records their end (S3). */
export function endSources(context: ActContext, successors: ReadonlyMap<string, readonly string[]>): void {
  const { structure, act } = context
  const ended = new Map<string, number>()
  for (const unitId of context.ending) {
    const unit = structure.need('units', unitId)
    const dissolved = context.dissolved.has(unitId)
    const successorIds = new Set(successors.get(unitId))
    for (const { resultId } of context.placements.get(unitId) ?? []) successorIds.add(resultId)
    structure.endUnit(
      {
        unitId,
        how: dissolved ? 'dissolved' : 'placed',
        actId: act.id,
        date: act.operatesOn,
        successorIds: [...successorIds].sort(),
        unit,
      },
      // The lineage of a dissolved unit stays: what it held of an origin is nowhere else.
      { keepsLineage: dissolved },
    )
    // Extensive figures have been carried or ended by now; an intensive one dies with a dissolved unit.
    for (const measure of structure.vocabulary.measuresOf(unit.system))
      if (measure.nature.type === 'intensive')
        structure.writeByMeasure('figures', unitId, measure.id, undefined)
    ended.set(unit.system, (ended.get(unit.system) ?? 0) + 1)
  }
  for (const [system, count] of ended) postToAccount(structure, unitsRow(system), 'ended', { fixed: count })
}
