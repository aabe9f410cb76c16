import { totalsOf } from '../measures/total.ts'
import type { Structure } from '../structure/structure.ts'
import { countRows } from './count-rows.ts'

/** Writes down what every row opens with. Called once, when the baseline has been loaded. */
export function openLedger(structure: Structure): void {
  const { openings, vocabulary } = structure
  for (const [row, count] of countRows(structure))
    openings.set(row, { amount: count, known: count, missing: 0 })
  for (const [measureId, { value, min, missing }] of totalsOf(structure))
    if (vocabulary.measures.get(measureId)?.nature.type === 'extensive')
      openings.set(measureId, { amount: value, known: min, missing })
}
