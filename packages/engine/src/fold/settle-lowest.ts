import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Journal } from '../structure/journal.ts'
import { figureKey, type HeldFigure } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/**
 * A unit that this act leaves without subordinates becomes a holder of figures, and holds none: all that was
 * counted in it went away with them, so zero is known, not assumed (L1, L3). Conversely, when a unit gets
 * subordinates a known zero goes, and what was unknown stays unknown beside what they hold (L2).
 */
export function settleLowest(context: ActContext, journal: Journal): void {
  const { structure } = context
  const left = new Set<string>()
  const joined = new Set<string>()
  for (const [childId, before] of journal.touched('units')) {
    const superiorBefore = (before as Unit | undefined)?.superiorId
    const superiorAfter = structure.unit(childId)?.superiorId
    if (superiorBefore === superiorAfter) continue
    if (superiorBefore) left.add(superiorBefore)
    if (superiorAfter) joined.add(superiorAfter)
  }
  for (const unitId of new Set([...left, ...joined])) {
    const unit = structure.unit(unitId)
    if (!unit) continue
    const lowest = structure.childIdsOf(unitId).size === 0
    for (const measure of structure.vocabulary.measuresOf(unit.system)) {
      if (measure.heldBy !== 'lowest') continue
      const key = figureKey(unitId, measure.id)
      if (!lowest) settleUpper(context, unitId, measure, () => wasLowest(context, journal, unitId))
      else if (
        measure.nature.type === 'extensive' &&
        !structure.figureOf(unitId, measure.id) &&
        !context.born.has(unitId)
      ) {
        structure.write('statements', key, undefined)
        structure.write('figures', key, {
          ...nothing(context, unitId, measure.id),
          source: context.act.title.slice(0, 300),
        })
      }
    }
  }
}

function settleUpper(
  context: ActContext,
  unitId: string,
  measure: MeasureDefinition,
  wasHolder: () => boolean,
): void {
  const { structure } = context
  const key = figureKey(unitId, measure.id)
  const figure = structure.figureOf(unitId, measure.id)
  // A mean over subordinates is not the unit's own to keep.
  if (measure.nature.type === 'intensive') structure.write('figures', key, undefined)
  else if (figure?.fixed === 0 && !figure.open && figure.poolIds.length === 0)
    structure.write('figures', key, undefined)
  else if (!figure && wasHolder())
    structure.write('figures', key, { ...nothing(context, unitId, measure.id), open: true })
}

/** Whether a unit lived without subordinates before the act: all that it has now have come with it. */
function wasLowest(context: ActContext, journal: Journal, unitId: string): boolean {
  if (context.born.has(unitId)) return false
  const touched = journal.touched('units')
  for (const before of touched.values()) if ((before as Unit | undefined)?.superiorId === unitId) return false
  for (const childId of context.structure.childIdsOf(unitId)) if (!touched.has(childId)) return false
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
