import type { Refusal } from '@tinhgon/model'
import { hashOf } from '../../hash/content-hash.ts'
import type { Found } from '../reconciler.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'

/** Every refusal that has no type of its own, together: the planner sees all reasons and leaves out what is wrong. */
export function findActRefused(failure: Failure, refusals: readonly Refusal[]): Found {
  const { world, working } = failure
  const { key, act } = working
  const unitIds = [...new Set(refusals.flatMap((refused) => refused.unitIds))]
  const pointed = eventIndexesOf(working, refusals)
  const eventIndexes = pointed.length > 0 ? pointed : eventIndexesOf(working, [], unitIds)
  const reasons = refusals.map((refused) => [refused.code, refused.unitIds, refused.params])
  return {
    type: 'act-refused',
    key,
    about: [hashOf([reasons, eventIndexes]).slice(0, 12)],
    eventIndexes,
    unitIds,
    ...sidesOf(failure, eventIndexes, otherSide(failure, unitIds)),
    refusals,
    params: { act: act.title, count: refusals.length },
    options: leaveOutOptions(world.reconciler, key, eventIndexes),
  }
}
