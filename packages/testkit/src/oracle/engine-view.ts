import { type HeldFigure, ledgerOf, lineagePairs, type Structure, subtree, totalOf } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { type SortedView, sortedView, totalText } from './plain-view.ts'

/** Everything that the engine says of a structure, by its public reading, to be set beside the oracle's. */
export function viewOfEngine(structure: Structure): SortedView {
  const table = structure.table.bind(structure)
  const { measures } = structure.vocabulary
  const units = [...structure.units.values()]
  const isMean = ({ measure }: HeldFigure): boolean => measures.get(measure)?.nature.type === 'intensive'
  return sortedView({
    units,
    relations: [...table('relations').values()],
    posts: [...table('posts').values()],
    people: [...table('people').values()],
    endings: [...table('endings').values()].map(({ unit: _, ...ending }) => ending),
    lineage: lineagePairs(structure).map(
      ({ before, after, extent }) => `${before.id} → ${after.id} ${extent}`,
    ),
    beginnings: units.flatMap(({ id }) => {
      const { establishedBy } = structure.lineageOf(id)
      return establishedBy === null ? [] : [`${id} began with ${establishedBy}`]
    }),
    ledger: ledgerOf(structure),
    statements: [...table('statements').values()].flatMap(({ unitId, measure, value }) =>
      value === null ? [] : [{ unitId, measure, value }],
    ),
    contradictions: [...table('contradictions').values()].map(({ unitId, measure, stated }) => ({
      unitId,
      measure,
      value: stated,
    })),
    means: [...table('figures').values()]
      .filter(isMean)
      .map(({ unitId, measure, fixed }) => ({ unitId, measure, value: fixed })),
    totals: [
      ...figuresOf(structure, 'all', units),
      ...[...structure.rootIds].flatMap((id) => figuresOf(structure, id, [...subtree(structure, id)])),
    ],
    figures: units.flatMap((unit) => figuresOf(structure, unit.id, [unit])),
  })
}

const figuresOf = (structure: Structure, of: string, units: readonly Unit[]): string[] =>
  [...structure.vocabulary.measures.values()]
    .filter(({ nature }) => nature.type === 'extensive')
    .map(({ id }) => totalText(of, id, totalOf(structure, id, units)))
