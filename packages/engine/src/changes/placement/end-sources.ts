import type { ActContext } from '../../fold/act-context.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'
import { figureKey } from '../../structure/records.ts'

/** Takes the ending units out of the structure and records their end (S3). */
export function endSources(context: ActContext, successors: ReadonlyMap<string, readonly string[]>): void {
  const { structure, act } = context
  for (const unitId of context.ending) {
    const unit = structure.need('units', unitId)
    const placements = context.placements.get(unitId) ?? []
    structure.write('units', unitId, undefined)
    const dissolved = context.dissolved.has(unitId)
    // The lineage of a dissolved unit stays: what it held of an origin is nowhere else.
    if (!dissolved) structure.write('lineages', unitId, undefined)
    for (const measure of structure.vocabulary.measuresOf(unit.system)) {
      structure.write('statements', figureKey(unitId, measure.id), undefined)
      // Extensive figures have been carried or ended by now; an intensive one dies with a dissolved unit.
      if (measure.nature.type === 'intensive')
        structure.write('figures', figureKey(unitId, measure.id), undefined)
      structure.write('contradictions', figureKey(unitId, measure.id), undefined)
    }
    structure.write('endings', unitId, {
      unitId,
      how: dissolved ? 'dissolved' : 'placed',
      actId: act.id,
      date: act.operatesOn,
      successorIds: [
        ...new Set([...placements.map(({ resultId }) => resultId), ...(successors.get(unitId) ?? [])]),
      ].sort(),
      unit,
    })
    postToAccount(structure, unitsRow(unit.system), 'ended', { fixed: 1 })
  }
}
