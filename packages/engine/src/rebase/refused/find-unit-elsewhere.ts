import type { Refusal } from '@tinhgon/model'
import { leaveOutChild } from '../amend-act.ts'
import type { Found } from '../reconciler.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { sidesOf } from './sides.ts'

/** A part lists a subordinate that hangs under another unit by now. */
export function findUnitElsewhere(
  failure: Failure,
  childId: string,
  first: Refusal,
  refusals: readonly Refusal[],
): Found {
  const { world, structure, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals)
  const unit = structure.need('units', childId)
  return {
    type: 'unit-elsewhere',
    key,
    about: [childId],
    eventIndexes,
    unitIds: first.unitIds,
    ...sidesOf(failure, eventIndexes, { type: 'unit', unit, successors: [] }),
    refusals,
    params: { ...first.params, act: act.title },
    options: [
      {
        choice: 'leave-out-mention',
        settle: () => void world.reconciler.amend(key, leaveOutChild(childId)),
      },
      ...leaveOutOptions(world.reconciler, key, eventIndexes),
    ],
  }
}
