import type { ChangeEvent, Refusal } from '@tinhgon/model'
import { leaveUnstated } from '../amend-act.ts'
import type { Found } from '../reconciler.ts'
import { toldMeasure } from '../told-terms.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { otherSide, sidesOf } from './sides.ts'

function namesMeasure(event: ChangeEvent, unitId: string, measure: string): boolean {
  const parts =
    event.type === 'units-merged'
      ? event.sources.filter((source) => source.unitId === unitId)
      : event.type === 'unit-split' && event.unitId === unitId
        ? event.results
        : []
  return parts.some(
    (part) => part.extent === 'part' && part.measures.some((carried) => carried.measure === measure),
  )
}

/** Parts carry more of a measure than their source has by now. */
export function findFigureExceeds(
  failure: Failure,
  unitId: string,
  measure: string,
  refusals: readonly Refusal[],
): Found {
  const { world, structure, working } = failure
  const { reconciler } = world
  const { key, act } = working
  const eventIndexes = act.events.flatMap((event, place) =>
    namesMeasure(event, unitId, measure) ? (working.indexes[place] ?? []) : [],
  )
  const held = structure.figureOf(unitId, measure)
  const baseline = world.to.figures.get(`${unitId}\t${measure}`)
  const other =
    held && baseline?.value === held.fixed
      ? ({ type: 'figure', actId: null, figure: baseline } as const)
      : otherSide(failure, [unitId])
  const params = refusals[0]?.params ?? {}
  return {
    type: 'figure-exceeds-source',
    key,
    about: [unitId, measure, String(params.stated), String(params.whole)],
    eventIndexes,
    unitIds: [unitId],
    ...sidesOf(failure, eventIndexes, other),
    refusals,
    params: { ...params, act: act.title, ...toldMeasure(world, measure) },
    options: [
      {
        choice: 'leave-unstated',
        settle: () => void reconciler.amend(key, leaveUnstated(unitId, measure)),
      },
      ...leaveOutOptions(reconciler, key, eventIndexes),
    ],
  }
}
