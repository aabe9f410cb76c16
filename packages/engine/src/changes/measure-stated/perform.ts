import type { MeasureDefinition, MeasureStated } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { bearsIn } from '../../measures/bearing.ts'
import { measureOf } from '../../measures/measure-of.ts'
import { replaceClaimants } from '../../measures/pools.ts'
import { totalOf } from '../../measures/total.ts'
import type { Dossier } from '../../structure/dossier.ts'
import { type Contradiction, restatedClaimant } from '../../structure/records.ts'

/** Replaces what a unit was carried with by an official figure. */
export function performMeasureStated(context: ActContext, { figure }: MeasureStated): void {
  const { structure } = context
  const { unitId, value, date, grade, source } = figure
  const dossier = structure.dossier(unitId)
  if (!dossier?.unit) throw new Error(`there is no ${unitId} to state a figure of`)
  const measure = measureOf(structure, figure.measure)
  if (!bearsIn(dossier, measure)) {
    structure.writeByMeasure('statements', unitId, measure.id, figure)
    return
  }
  if (measure.nature.type === 'extensive') restate(context, dossier, measure, value)
  structure.writeByMeasure('figures', unitId, measure.id, {
    unitId,
    measure: measure.id,
    fixed: value,
    open: false,
    poolIds: [],
    date,
    grade,
    source,
  })
}

/**
 * The difference goes to *restated*; of an unknown part of a pool the account becomes the claimant, so that
 * the pool stays whole (L1, L2).
 */
function restate(
  context: ActContext,
  dossier: Readonly<Dossier>,
  measure: MeasureDefinition,
  stated: number,
): void {
  const { structure } = context
  const slot = structure.vocabulary.slotOf(measure.id)
  const carried = dossier.figures[slot]
  context.entries.enter(measure.id, 'restated', stated - (carried?.fixed ?? 0), carried?.open ?? true)
  const contradiction = carried && contradictionOf(context, dossier.id, measure, stated)
  // A later figure takes the place of one that contradicted its sources.
  if (contradiction || dossier.contradictions[slot])
    structure.writeByMeasure('contradictions', dossier.id, measure.id, contradiction)
  if (carried && carried.poolIds.length > 0)
    replaceClaimants(structure, measure.id, new Map([[dossier.id, [restatedClaimant]]]))
}

function contradictionOf(
  { structure, act }: ActContext,
  unitId: string,
  measure: MeasureDefinition,
  stated: number,
): Contradiction | undefined {
  const { value, min, max } = totalOf(structure, measure.id, [structure.need('units', unitId)])
  if (value !== null || (stated >= min && (max === null || stated <= max))) return undefined
  return { unitId, measure: measure.id, stated, min, max, actId: act.id }
}
