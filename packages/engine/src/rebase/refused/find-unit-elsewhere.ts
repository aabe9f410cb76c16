import type { Refusal } from '@tinhgon/model'
import { leaveOutChild } from '../amend-act.ts'
import type { Found } from '../reconciler.ts'
import type { Failure } from '../replay.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { sidesOf } from './sides.ts'

/** A part lists a subordinate that hangs under another unit by now. */
export function findUnitElsewhere(failure: Failure, childId: string, refusals: readonly Refusal[]): Found {
  const { world, structure, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals)
  const unit = structure.unit(childId)
  const params = refusals[0]?.params ?? {}
  return {
    type: 'unit-elsewhere',
    key,
    about: [childId],
    eventIndexes,
    unitIds: refusals[0]?.unitIds ?? [childId],
    ...sidesOf(failure, eventIndexes, unit ? { type: 'unit', unit, successors: [] } : { type: 'nothing' }),
    refusals,
    params: { act: act.title, child: params.child ?? childId, name: params.name ?? '' },
    options: [
      {
        choice: 'leave-out-mention',
        settle: () => void world.reconciler.amend(key, leaveOutChild(childId)),
      },
      ...leaveOutOptions(world.reconciler, key, eventIndexes),
    ],
  }
}
