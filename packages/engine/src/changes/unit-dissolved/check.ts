import type { UnitDissolved } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { checkMeasureApplies } from '../measure-stated/check.ts'

export function checkUnitDissolved(context: ActContext, event: UnitDissolved, path: string): void {
  const unit = context.requireLiving(event.unitId, `${path}.unitId`)
  for (const [index, successorId] of event.successorIds.entries())
    context.requireLivingAfter(successorId, `${path}.successorIds[${index}]`)
  if (!unit) return
  for (const [index, measure] of event.endsFigures.entries())
    checkMeasureApplies(context, unit, measure, `${path}.endsFigures[${index}]`)
}
