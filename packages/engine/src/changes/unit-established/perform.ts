import type { UnitEstablished } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { bears, measuresBorneBy } from '../../measures/bearing.ts'
import { measureOf } from '../../measures/measure-of.ts'

export function performUnitEstablished(context: ActContext, event: UnitEstablished): void {
  const { structure, act } = context
  structure.write('units', event.unit.id, event.unit)
  structure.write('lineages', event.unit.id, { unitId: event.unit.id, origins: [], establishedBy: act.id })
}

/** Figures come last, when it is settled which units are lowest (L3). */
export function performEstablishedFigures(context: ActContext, event: UnitEstablished): void {
  const { structure } = context
  const { unit } = event
  for (const { measure: measureId, value, date, grade, source } of event.figures) {
    if (value === null) continue
    const measure = measureOf(structure, measureId)
    if (!bears(structure, unit, measure)) {
      const statement = { unitId: unit.id, measure: measureId, value, date, grade, source }
      structure.writeByMeasure('statements', unit.id, measureId, statement)
      continue
    }
    structure.writeByMeasure('figures', unit.id, measureId, {
      unitId: unit.id,
      measure: measureId,
      fixed: value,
      open: false,
      poolIds: [],
      date,
      grade,
      source,
    })
    if (measure.nature.type === 'extensive') context.entries.enter(measureId, 'established', value)
  }
  for (const measure of measuresBorneBy(structure, unit))
    if (measure.nature.type === 'extensive' && !structure.figureOf(unit.id, measure.id))
      context.entries.enter(measure.id, 'established', 0, true)
}
