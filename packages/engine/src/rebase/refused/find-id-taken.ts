import type { Refusal } from '@tinhgon/model'
import { leaveOutEvents, leaveOutPost, mapIds } from '../amend-act.ts'
import { freshId } from '../fresh-id.ts'
import type { Found, Option } from '../reconciler.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'

/** The act gives an id that means something else by now: the whole plan can go on under a new one. */
export function findIdTaken(failure: Failure, id: string, refusals: readonly Refusal[]): Found {
  const { world, structure, working } = failure
  const { reconciler } = world
  const { key, act, side } = working
  const [first] = refusals
  const of =
    first?.code === 'person-differs' ? 'person' : /\.establish\[/.test(first?.path ?? '') ? 'post' : 'unit'
  const eventIndexes = eventIndexesOf(working, refusals)
  const existing = of === 'unit' ? structure.unit(id) : undefined
  const rename: Option = {
    choice: 'rename-id',
    settle: () => {
      const fresh = freshId(world, id)
      reconciler.amendSide(side, mapIds({ [of]: (other: string) => (other === id ? fresh : other) }))
      return undefined
    },
  }
  const same: Option = {
    choice: 'treat-as-same',
    settle: () =>
      void reconciler.amend(
        key,
        of === 'post' ? leaveOutPost(id, eventIndexes) : leaveOutEvents(eventIndexes),
      ),
  }
  const canBeSame = existing !== undefined || (of === 'post' && structure.table('posts').has(id))
  return {
    type: 'id-taken',
    key,
    about: [of, id],
    eventIndexes,
    unitIds: first?.unitIds ?? [],
    ...sidesOf(
      failure,
      eventIndexes,
      existing ? { type: 'unit', unit: existing, successors: [] } : otherSide(failure, [id]),
    ),
    refusals,
    params: { act: act.title, id },
    options: [rename, ...(canBeSame ? [same] : []), ...leaveOutOptions(reconciler, key, eventIndexes)],
  }
}
