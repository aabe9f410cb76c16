import type { Refusal } from '@tinhgon/model'
import { leaveOutUnit, replaceUnit } from '../amend-act.ts'
import { idsNamedBy } from '../mentions.ts'
import type { Found, Option } from '../reconciler.ts'
import { withoutUnit } from '../without-mention.ts'
import type { Failure } from '../world.ts'
import { candidatesFor, unitBefore } from './candidates.ts'
import { leaveOutActOption, leaveOutEventOption } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'

/** The act names a unit that does not live: gone from the newer baseline, or ended by the other plan. */
export function findUnitMissing(failure: Failure, unitId: string, refusals: readonly Refusal[]): Found {
  const { world, structure, working } = failure
  const { reconciler } = world
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals, [unitId])
  const unit = unitBefore(failure, unitId)
  const successors = candidatesFor(failure, unitId)
  const other = unit ? ({ type: 'unit', unit, successors } as const) : otherSide(failure, [unitId])
  const putInPlace: Option = {
    choice: 'put-in-place',
    needs: 'unit',
    candidates: successors,
    settle: ({ unitId: byId = '' }) => {
      const by = structure.unit(byId)
      if (!by || (unit && unit.system !== by.system)) return 'unit-does-not-fit'
      reconciler.amend(key, replaceUnit(unitId, byId))
      return undefined
    },
  }
  // Where every event that names it is about it alone, leaving out the mention leaves out the events.
  const separable = act.events.some(
    (event) => idsNamedBy(event).has(unitId) && withoutUnit(event, unitId) !== null,
  )
  const leaveOutMention: Option = {
    choice: 'leave-out-mention',
    settle: () => void reconciler.amend(key, leaveOutUnit(unitId)),
  }
  return {
    type: 'unit-missing',
    key,
    about: [unitId],
    eventIndexes,
    unitIds: [unitId],
    ...sidesOf(failure, eventIndexes, other),
    refusals,
    params: { act: act.title, name: unit?.name ?? unitId },
    options: [
      putInPlace,
      leaveOutMention,
      ...(separable ? leaveOutEventOption(reconciler, key, eventIndexes) : []),
      leaveOutActOption(reconciler, key),
    ],
  }
}
