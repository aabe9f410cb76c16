import { type Refusal, relationKey } from '@tinhgon/model'
import { hashOf } from '../../hash/content-hash.ts'
import type { Found } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'
import type { Failure } from '../world.ts'
import { relationOf } from './find-relation-differs.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventAt, eventIndexesOf } from './places.ts'
import { eventsNaming, sidesOf } from './sides.ts'

const aboutBirth = new Set<Refusal['code']>(['unknown-unit', 'unknown-post', 'unknown-relation'])

/** What a refusal is about: a relation by its key, a post or unit by its id. */
export function subjectsOf(working: WorkingAct, refused: Refusal): readonly string[] {
  if (refused.code === 'relation-exists' || refused.code === 'unknown-relation') {
    const relation = relationOf(eventAt(working, refused), refused)
    return relation ? [relationKey(relation)] : []
  }
  const { id } = refused.params
  return typeof id === 'string' ? [id] : refused.unitIds
}

/** The act held back without which the refusal would not be there, as far as what it touched tells. */
export const heldActBehind = ({ held, working }: Failure, refused: Refusal): WorkingAct | undefined =>
  held.behind(subjectsOf(working, refused), aboutBirth.has(refused.code))

/** The act needs what another act, still held back, will bring about. */
export function findWaitsForAct(failure: Failure, awaited: WorkingAct, refusals: readonly Refusal[]): Found {
  const { world, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals)
  const subjects = [...new Set(refusals.flatMap((refused) => subjectsOf(working, refused)))].sort()
  return {
    type: 'waits-for-act',
    key,
    about: [awaited.side, awaited.act.id, hashOf([subjects, eventIndexes]).slice(0, 12)],
    eventIndexes,
    unitIds: [...new Set(refusals.flatMap(({ unitIds }) => unitIds))],
    ...sidesOf(failure, eventIndexes, eventsNaming(awaited, subjects)),
    refusals,
    params: { act: act.title, awaited: awaited.act.title, awaitedId: awaited.act.id },
    options: leaveOutOptions(world.reconciler, key, eventIndexes),
  }
}
