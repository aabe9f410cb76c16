import type { MeasureStated } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { bears } from '../../measures/bearing.ts'
import { measureOf } from '../../measures/measure-of.ts'
import { replaceClaimants } from '../../measures/pools.ts'
import { totalOf } from '../../measures/total.ts'
import { restatedClaimant } from '../../structure/records.ts'

/**
 * Replaces what a unit was carried with by an official figure. The difference goes to *restated*; of an
 * unknown part of a pool the account becomes the claimant, so that the pool stays whole (L1, L2).
 */
export function performMeasureStated(context: ActContext, event: MeasureStated): void {
  const { structure, act } = context
  const { unitId, measure: measureId, value, date, grade, source } = event.figure
  const unit = structure.need('units', unitId)
  const measure = measureOf(structure, measureId)
  if (!bears(structure, unit, measure)) {
    structure.writeByMeasure('statements', unitId, measureId, event.figure)
    return
  }
  const carried = structure.figureOf(unitId, measureId)
  if (measure.nature.type === 'extensive') {
    const { value: known, min, max } = totalOf(structure, measureId, [unit])
    const outside = known === null && (value < min || (max !== null && value > max))
    // A later figure takes the place of one that contradicted its sources.
    structure.writeByMeasure(
      'contradictions',
      unitId,
      measureId,
      outside ? { unitId, measure: measureId, stated: value, min, max, actId: act.id } : undefined,
    )
    context.entries.enter(measureId, 'restated', value - (carried?.fixed ?? 0), carried?.open ?? true)
    if (carried && carried.poolIds.length > 0)
      replaceClaimants(structure, measureId, new Map([[unitId, [restatedClaimant]]]))
  }
  structure.writeByMeasure('figures', unitId, measureId, {
    unitId,
    measure: measureId,
    fixed: value,
    open: false,
    poolIds: [],
    date,
    grade,
    source,
  })
}
