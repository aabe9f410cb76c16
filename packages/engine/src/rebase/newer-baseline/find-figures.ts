import { leaveOutEvents } from '../amend-act.ts'
import { toldMeasure, toldOther } from '../told-terms.ts'
import { partSourcesOf } from '../working-act.ts'
import type { World } from '../world.ts'
import type { OwnWrites } from './own-writes.ts'

/**
 * Figures that the plan states where the newer baseline has a newer one of the very same unit. Where the unit
 * gives or takes in the same act, or did before, the two figures are of different things and there is no conflict.
 */
export function findFigures(world: World, key: string, writes: OwnWrites): void {
  const { reconciler, from, to } = world
  const { act, indexes } = reconciler.need(key)
  const reshaped = new Set(
    act.events.flatMap((event) =>
      event.type === 'units-merged' ? [event.result.id, ...partSourcesOf(event)] : [],
    ),
  )
  for (const [place, event] of act.events.entries()) {
    const index = indexes[place] ?? null
    if (event.type !== 'measure-stated' || index === null) continue
    const { figure } = event
    const { unitId, measure } = figure
    const figureId = `${unitId}\t${measure}`
    const unit = to.units.get(unitId)
    const [before, now] = [from.figures.get(figureId), to.figures.get(figureId)]
    if (!unit || !from.units.has(unitId) || !now || now.value === null || now.value === before?.value)
      continue
    if (now.value === figure.value || reshaped.has(unitId) || writes.has('figures', figureId)) continue
    reconciler.raise(
      {
        type: 'figure-differs',
        key,
        about: [unitId, measure, JSON.stringify([before?.value ?? null, figure.value, now.value])],
        eventIndexes: [index],
        unitIds: [unitId],
        ours: { type: 'figure', actId: act.id, figure },
        theirs: { type: 'figure', actId: null, figure: now },
        params: {
          act: act.title,
          name: unit.name,
          ...toldMeasure(world, measure),
          ...toldOther(world),
          ours: figure.value,
          theirs: now.value,
        },
        options: [
          { choice: 'keep-ours', settle: () => undefined },
          {
            choice: 'keep-theirs',
            settle: () => void reconciler.amend(key, leaveOutEvents([index])),
          },
        ],
      },
      false,
    )
  }
}
