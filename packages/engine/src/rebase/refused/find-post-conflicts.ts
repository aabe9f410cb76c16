import type { Refusal } from '@tinhgon/model'
import { addEvents, leaveOutPost } from '../amend-act.ts'
import type { ConflictSide } from '../conflict.ts'
import type { Found, Option } from '../reconciler.ts'
import { toldOther } from '../told-terms.ts'
import type { Failure } from '../world.ts'
import { leaveOutOptions } from './leave-out-options.ts'
import { eventAt, eventIndexesOf } from './places.ts'
import { otherSide, sidesOf } from './sides.ts'

const leaveOutMention = ({ world, working }: Failure, postId: string): Option => ({
  choice: 'leave-out-mention',
  settle: () => void world.reconciler.amend(working.key, leaveOutPost(postId)),
})

/** The act names a post that is gone or belongs to another unit by now. */
export function findPostMissing(failure: Failure, postId: string, refusals: readonly Refusal[]): Found {
  const { world, structure, working } = failure
  const { key, act } = working
  const eventIndexes = eventIndexesOf(working, refusals, [postId])
  const post = structure.table('posts').get(postId)
  const other: ConflictSide = post
    ? { type: 'post', actId: null, unitId: post.unitId }
    : otherSide(failure, [postId])
  return {
    type: 'post-missing',
    key,
    about: [postId],
    eventIndexes,
    unitIds: [...new Set(refusals.flatMap(({ unitIds }) => unitIds))],
    ...sidesOf(failure, eventIndexes, other),
    refusals,
    params: { act: act.title, id: postId },
    options: [leaveOutMention(failure, postId), ...leaveOutOptions(world.reconciler, key, eventIndexes)],
  }
}

/** The act takes a post as held that is vacant, or as vacant that is held. */
export function findHolderDiffers(failure: Failure, postId: string, refusals: readonly Refusal[]): Found {
  const { world, structure, working } = failure
  const { key, act, side } = working
  const eventIndexes = eventIndexesOf(working, refusals, [postId])
  const holderId = structure.table('posts').get(postId)?.holderId ?? null
  const event = refusals[0] && eventAt(working, refusals[0])
  const wanted = event?.type === 'holder-assigned' ? event.person.id : null
  const mine = { type: 'holder', actId: act.id, personId: wanted } as const
  const other = { type: 'holder', actId: null, personId: holderId } as const
  const [ours, theirs] = side === 'ours' ? [mine, other] : [other, mine]
  const release: Option = {
    choice: 'release-first',
    settle: () =>
      void world.reconciler.amend(
        key,
        addEvents([{ type: 'holder-released', version: 1, legalBasis: null, postId }]),
      ),
  }
  return {
    type: 'holder-differs',
    key,
    about: [postId, holderId ?? 'nobody'],
    eventIndexes,
    unitIds: [...new Set(refusals.flatMap(({ unitIds }) => unitIds))],
    ours,
    theirs,
    refusals,
    params: {
      act: act.title,
      ...toldOther(world),
      id: postId,
      ours: ours.personId ?? '–',
      theirs: theirs.personId ?? '–',
    },
    options: [
      ...(holderId === null ? [] : [release]),
      leaveOutMention(failure, postId),
      ...leaveOutOptions(world.reconciler, key, eventIndexes),
    ],
  }
}
