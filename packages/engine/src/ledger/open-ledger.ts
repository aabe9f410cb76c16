import { totalsOf } from '../measures/total.ts'
import type { Structure } from '../structure/structure.ts'
import { countRows } from './count-rows.ts'

/** Writes down what every row opens with. Called once, when the baseline has been loaded. */
export function openLedger(structure: Structure): void {
  for (const [row, count] of countRows(structure)) structure.openings.set(row, count)
  const totals = totalsOf(structure)
  for (const measure of structure.vocabulary.measures.values()) {
    if (measure.nature.type === 'intensive') continue
    const total = totals.get(measure.id)
    structure.openings.set(measure.id, total?.value ?? null)
    structure.knownOpenings.set(measure.id, total?.min ?? 0)
  }
}
