import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Journal } from '../structure/journal.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/**
 * A unit that this act leaves without subordinates becomes a holder of figures, and holds none: all that was
 * counted in it went away with them, so zero is known, not assumed (L1, L3). Conversely, when a unit gets
 * subordinates a known zero goes, and what was unknown stays unknown beside what they hold (L2).
 */
export function settleLowest(context: ActContext, journal: Journal): void {
  const { structure } = context
  const reshaped = new Set<string>()
  const hadChildren = new Set<string>()
  for (const { unit, before } of journal.dossiers) {
    const superiorBefore = before.unit?.superiorId
    const superiorAfter = unit?.superiorId
    if (superiorBefore) hadChildren.add(superiorBefore)
    if (superiorBefore === superiorAfter) continue
    if (superiorBefore) reshaped.add(superiorBefore)
    if (superiorAfter) reshaped.add(superiorAfter)
  }
  for (const unitId of reshaped) {
    const unit = structure.unit(unitId)
    if (!unit) continue
    const lowest = structure.isLowest(unitId)
    const wasLowest = !lowest && !hadChildren.has(unitId) && hasOnlyTouchedChildren(context, unitId)
    for (const measure of structure.vocabulary.measuresOf(unit.system)) {
      if (measure.heldBy !== 'lowest') continue
      if (!lowest) settleUpper(context, unit, measure, wasLowest)
      else if (
        measure.nature.type === 'extensive' &&
        !structure.figureOf(unitId, measure.id) &&
        !context.born.has(unitId)
      ) {
        structure.writeByMeasure('statements', unitId, measure.id, undefined)
        structure.writeByMeasure('figures', unitId, measure.id, {
          ...nothing(context, unitId, measure.id),
          source: context.act.title.slice(0, 300),
        })
      }
    }
  }
}

function settleUpper(
  context: ActContext,
  { id }: Unit,
  measure: MeasureDefinition,
  wasLowest: boolean,
): void {
  const { structure } = context
  const figure = structure.figureOf(id, measure.id)
  // A mean over subordinates is not the unit's own to keep.
  if (measure.nature.type === 'intensive') structure.writeByMeasure('figures', id, measure.id, undefined)
  else if (figure?.fixed === 0 && !figure.open && figure.poolIds.length === 0)
    structure.writeByMeasure('figures', id, measure.id, undefined)
  else if (!figure && wasUnknown(context, id, measure, wasLowest))
    structure.writeByMeasure('figures', id, measure.id, { ...nothing(context, id, measure.id), open: true })
}

/** A holder without a record was unknown: one that was lowest, or one that is new and was given something unknown. */
function wasUnknown(
  context: ActContext,
  id: string,
  measure: MeasureDefinition,
  wasLowest: boolean,
): boolean {
  if (!context.born.has(id)) return wasLowest
  return context.takers.get(id)?.credits[context.structure.vocabulary.slotOf(measure.id)]?.open ?? false
}

/** With subordinates that have all come by this act, and none that it took away, a unit was lowest before. */
function hasOnlyTouchedChildren({ structure }: ActContext, unitId: string): boolean {
  for (const childId of structure.childIdsOf(unitId)) if (!structure.dossier(childId)?.before) return false
  return true
}

const nothing = (context: ActContext, unitId: string, measure: string): HeldFigure => ({
  unitId,
  measure,
  fixed: 0,
  open: false,
  poolIds: [],
  date: context.act.operatesOn,
  grade: 'derived',
  source: '–',
})
