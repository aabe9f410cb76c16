import type { UnitEstablished } from '@tinhgon/model'
import { checkUnitTerms } from '../../baseline/check-terms.ts'
import type { ActContext } from '../../fold/act-context.ts'
import { checkMeasureApplies } from '../measure-stated/check.ts'

export function checkUnitEstablished(context: ActContext, event: UnitEstablished, path: string): void {
  const { unit } = event
  context.refusals.push(...checkUnitTerms(context.structure.vocabulary, unit, `${path}.unit`))
  if (unit.superiorId !== null) context.requireLivingAfter(unit.superiorId, `${path}.unit.superiorId`)
  const seen = new Set<string>()
  for (const [index, figure] of event.figures.entries()) {
    checkMeasureApplies(context, unit, figure.measure, `${path}.figures[${index}]`)
    if (seen.has(figure.measure))
      context.refuse('duplicate-figure', `${path}.figures[${index}]`, [unit.id], {
        name: unit.name,
        measure: figure.measure,
      })
    seen.add(figure.measure)
  }
}
