import type { MeasureDefinition, MeasureStated, Unit } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** Refuses a measure that the profile lacks or that belongs to another system. */
export function checkMeasureApplies(
  context: ActContext,
  unit: Unit,
  measureId: string,
  path: string,
): MeasureDefinition | undefined {
  const measure = context.structure.vocabulary.measures.get(measureId)
  const params = { measure: measureId, name: unit.name }
  if (!measure) context.refuse('unknown-measure', `${path}.measure`, [unit.id], params)
  else if (measure.system !== unit.system) context.refuse('measure-of-other-system', path, [unit.id], params)
  return measure
}

export function checkMeasureStated(context: ActContext, event: MeasureStated, path: string): void {
  const { unitId, measure } = event.figure
  if (!context.requireLivingAfter(unitId, `${path}.figure.unitId`)) return
  const unit = context.born.get(unitId) ?? context.structure.unit(unitId)
  if (unit) checkMeasureApplies(context, unit, measure, `${path}.figure`)
}
