import type { Unit } from '@tinhgon/model'
import type { Journal } from '../structure/journal.ts'
import { figureKey } from '../structure/records.ts'
import type { ActContext } from './act-context.ts'

/**
 * A unit that this act leaves without subordinates becomes a holder of figures, and holds none: all that was
 * counted in it went away with them, so zero is known, not assumed (L1, L3). Conversely a known zero goes
 * when a unit gets subordinates.
 */
export function settleLowest(context: ActContext, journal: Journal): void {
  const { structure } = context
  const left = new Set<string>()
  const affected = new Set<string>()
  for (const [childId, before] of journal.touched('units')) {
    const superiors = [(before as Unit | undefined)?.superiorId, structure.unit(childId)?.superiorId]
    if (superiors[0]) left.add(superiors[0])
    for (const superiorId of superiors) if (superiorId) affected.add(superiorId)
  }
  for (const unitId of affected) {
    const unit = structure.unit(unitId)
    if (!unit || context.born.has(unitId)) continue
    const lowest = structure.childIdsOf(unitId).size === 0
    for (const measure of structure.vocabulary.measuresOfSystem.get(unit.system) ?? []) {
      if (measure.heldBy !== 'lowest') continue
      const key = figureKey(unitId, measure.id)
      const figure = structure.table('figures').get(key)
      if (measure.nature.type === 'intensive') {
        // A mean over subordinates is not theirs to keep: it becomes unknown (L2).
        if (!lowest) structure.write('figures', key, undefined)
        continue
      }
      if (lowest && !figure && left.has(unitId)) {
        structure.write('statements', key, undefined)
        structure.write('figures', key, {
          unitId,
          measure: measure.id,
          fixed: 0,
          open: false,
          poolIds: [],
          date: context.act.operatesOn,
          grade: 'derived',
          source: context.act.title.slice(0, 300),
        })
      } else if (!lowest && figure?.fixed === 0 && !figure.open && figure.poolIds.length === 0)
        structure.write('figures', key, undefined)
    }
  }
}
