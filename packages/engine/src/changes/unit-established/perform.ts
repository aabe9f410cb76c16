import type { UnitEstablished } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { unitsRow } from '../../ledger/ledger-rows.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'
import { bears, measuresBorneBy } from '../../measures/bearing.ts'
import { measureOf } from '../../measures/measure-of.ts'
import { figureKey } from '../../structure/records.ts'

export function performUnitEstablished(context: ActContext, event: UnitEstablished): void {
  const { structure, act } = context
  structure.write('units', event.unit.id, event.unit)
  structure.write('lineages', event.unit.id, { unitId: event.unit.id, origins: [], establishedBy: act.id })
  postToAccount(structure, unitsRow(event.unit.system), 'established', { fixed: 1 })
}

/** Figures come last, when it is settled which units are lowest (L3). */
export function performEstablishedFigures(context: ActContext, event: UnitEstablished): void {
  const { structure } = context
  const { unit } = event
  for (const { measure: measureId, value, date, grade, source } of event.figures) {
    if (value === null) continue
    const measure = measureOf(structure, measureId)
    const key = figureKey(unit.id, measureId)
    if (!bears(structure, unit, measure)) {
      structure.write('statements', key, { unitId: unit.id, measure: measureId, value, date, grade, source })
      continue
    }
    structure.write('figures', key, {
      unitId: unit.id,
      measure: measureId,
      fixed: value,
      open: false,
      poolIds: [],
      date,
      grade,
      source,
    })
    if (measure.nature.type === 'extensive')
      postToAccount(structure, measureId, 'established', { fixed: value })
  }
  for (const measure of measuresBorneBy(structure, unit))
    if (measure.nature.type === 'extensive' && !structure.figureOf(unit.id, measure.id))
      postToAccount(structure, measure.id, 'established', { fixed: 0, open: true })
}
