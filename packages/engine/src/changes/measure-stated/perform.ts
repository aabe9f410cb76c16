import type { MeasureStated } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'
import { bears } from '../../measures/bearing.ts'
import { replaceClaimants } from '../../measures/pools.ts'
import { totalOf } from '../../measures/total.ts'
import { figureKey, restatedClaimant } from '../../structure/records.ts'

/**
 * Replaces what a unit was carried with by an official figure. The difference goes to *restated*; of an
 * unknown part of a pool the account becomes the claimant, so that the pool stays whole (L1, L2).
 */
export function performMeasureStated(context: ActContext, event: MeasureStated): void {
  const { structure, act } = context
  const { unitId, measure: measureId, value, date, grade, source } = event.figure
  const unit = structure.unit(unitId)
  const measure = structure.vocabulary.measures.get(measureId)
  if (!unit || !measure) return
  const key = figureKey(unitId, measureId)
  if (!bears(structure, unit, measure)) {
    structure.write('statements', key, event.figure)
    return
  }
  const carried = structure.figureOf(unitId, measureId)
  if (measure.nature.type === 'extensive') {
    const bounds = totalOf(structure, measureId, [unit])
    if (bounds.value === null && (value < bounds.min || (bounds.max !== null && value > bounds.max)))
      structure.write('contradictions', key, {
        unitId,
        measure: measureId,
        stated: value,
        min: bounds.min,
        max: bounds.max ?? Number.MAX_SAFE_INTEGER,
        actId: act.id,
      })
    postToAccount(structure, measureId, 'restated', {
      fixed: value - (carried?.fixed ?? 0),
      open: carried?.open ?? true,
    })
    replaceClaimants(structure, measureId, new Map([[unitId, [restatedClaimant]]]))
  }
  const known = { unitId, measure: measureId, fixed: value, open: false, poolIds: [], date, grade, source }
  structure.write('figures', key, known)
}
