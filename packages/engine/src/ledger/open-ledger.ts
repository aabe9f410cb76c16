import { totalOf } from '../measures/total.ts'
import type { Structure } from '../structure/structure.ts'
import { ledgerRowsOf, postsRow, unitsRow } from './ledger-rows.ts'

/** Writes down what every row opens with. Called once, when the baseline has been loaded. */
export function openLedger(structure: Structure): void {
  for (const row of ledgerRowsOf(structure.vocabulary)) structure.openings.set(row, 0)
  for (const unit of structure.units.values()) count(structure, unitsRow(unit.system))
  for (const { unitId } of structure.table('posts').values())
    count(structure, postsRow(structure.need('units', unitId).system))
  for (const measure of structure.vocabulary.measures.values())
    if (measure.nature.type === 'extensive') {
      const { value, min } = totalOf(structure, measure.id)
      structure.openings.set(measure.id, value)
      structure.knownOpenings.set(measure.id, min)
    }
}

function count(structure: Structure, row: string): void {
  structure.openings.set(row, (structure.openings.get(row) ?? 0) + 1)
}
