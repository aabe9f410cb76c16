import type { ActContext } from '../../fold/act-context.ts'
import type { Source } from '../../fold/source.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'

/** Takes the ending units out of the structure and records their end (S3). */
export function endSources(context: ActContext, successors: ReadonlyMap<string, readonly string[]>): void {
  const { structure, act } = context
  const ended = new Map<string, number>()
  for (const source of context.sources.values()) {
    const { id: unitId, unit, dossier, ends, dissolved } = source
    if (!ends || !unit || !dossier) continue
    // Extensive figures have been carried or ended by now; an intensive one dies with a dissolved unit.
    for (const figure of dossier.figures)
      if (figure && structure.vocabulary.measures.get(figure.measure)?.nature.type === 'intensive')
        structure.writeByMeasure('figures', unitId, figure.measure, undefined)
    structure.endUnit(
      dossier,
      {
        unitId,
        how: dissolved ? 'dissolved' : 'placed',
        actId: act.id,
        date: act.operatesOn,
        successorIds: successorsOf(source, successors.get(unitId)),
        unit,
      },
      // The lineage of a dissolved unit stays: what it held of an origin is nowhere else.
      { keepsLineage: dissolved },
    )
    ended.set(unit.system, (ended.get(unit.system) ?? 0) + 1)
  }
  for (const [system, count] of ended) context.entries.enter(unitsRow(system), 'ended', count)
}

function successorsOf({ placements }: Source, named: readonly string[] | undefined): readonly string[] {
  const [first] = placements
  if (first && placements.length === 1 && !named?.length) return [first.taker.id]
  return [...new Set([...placements.map(({ taker }) => taker.id), ...(named ?? [])])].sort()
}
