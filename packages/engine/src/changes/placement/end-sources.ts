import type { ActContext } from '../../fold/act-context.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'

/** Takes the ending units out of the structure and records their end (S3). */
export function endSources(context: ActContext, successors: ReadonlyMap<string, readonly string[]>): void {
  const { structure, act } = context
  for (const { id: unitId, dossier, placements, ends, dissolved } of context.sources.values()) {
    const unit = dossier?.unit
    if (!ends || !unit) continue
    const successorIds = new Set(successors.get(unitId))
    for (const { taker } of placements) successorIds.add(taker.id)
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
    context.entries.enter(unitsRow(unit.system), 'ended', 1)
  }
}
