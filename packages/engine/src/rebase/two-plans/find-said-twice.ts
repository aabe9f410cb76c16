import { leaveOutEvents, leaveOutPost } from '../amend-act.ts'
import type { World } from '../replay.ts'
import type { WorkingAct } from '../working-act.ts'
import type { Claim, Claims } from './claims.ts'

/** Different figures of one unit, different new units of one seat, different holders of one seat. */
export function findSaidTwice(world: World, ours: Claims, theirs: Claims): void {
  for (const [key, claim] of theirs.figures) {
    const other = ours.figures.get(key)
    if (other && other.value.value !== claim.value.value) raiseFigure(world, other, claim)
  }
  for (const [postId, claim] of theirs.moves) {
    const other = ours.moves.get(postId)
    if (other && other.value !== claim.value) raisePost(world, postId, other, claim)
  }
  for (const [postId, claim] of theirs.holders) {
    const other = ours.holders.get(postId)
    if (other && other.value !== claim.value) raiseHolder(world, postId, other, claim)
  }
}

type Figures = Claims['figures'] extends Map<string, infer C> ? C : never

function raiseFigure({ reconciler, from }: World, ours: Figures, theirs: Figures): void {
  const { unitId, measure } = theirs.value
  const { act, key } = theirs.working
  reconciler.raise(
    {
      type: 'figure-differs',
      key,
      about: [unitId, measure, JSON.stringify([ours.value.value, theirs.value.value])],
      eventIndexes: [theirs.index],
      unitIds: [unitId],
      ours: { type: 'figure', actId: ours.working.act.id, figure: ours.value },
      theirs: { type: 'figure', actId: act.id, figure: theirs.value },
      params: {
        act: act.title,
        name: from.units.get(unitId)?.name ?? unitId,
        measure,
        ours: ours.value.value ?? '–',
        theirs: theirs.value.value ?? '–',
      },
      options: [
        { choice: 'keep-ours', settle: () => void reconciler.amend(key, leaveOutEvents([theirs.index])) },
        {
          choice: 'keep-theirs',
          settle: () => void reconciler.amend(ours.working.key, leaveOutEvents([ours.index])),
        },
      ],
    },
    false,
  )
}

function raisePost(world: World, postId: string, ours: Claim<string>, theirs: Claim<string>): void {
  const { reconciler, from } = world
  const { act, key } = theirs.working
  const named = (unitId: string): string => from.units.get(unitId)?.name ?? unitId
  reconciler.raise(
    {
      type: 'post-differs',
      key,
      about: [postId, ours.value, theirs.value],
      eventIndexes: [theirs.index],
      unitIds: [ours.value, theirs.value],
      ours: { type: 'post', actId: ours.working.act.id, unitId: ours.value },
      theirs: { type: 'post', actId: act.id, unitId: theirs.value },
      params: { act: act.title, id: postId, ours: named(ours.value), theirs: named(theirs.value) },
      options: [
        {
          choice: 'keep-ours',
          settle: () => void reconciler.amend(key, leaveOutPost(postId, [theirs.index])),
        },
        {
          choice: 'keep-theirs',
          settle: () => void reconciler.amend(ours.working.key, leaveOutPost(postId, [ours.index])),
        },
      ],
    },
    false,
  )
}

/** An assignment and the release that makes room for it. */
function holderEvents({ act, indexes }: WorkingAct, postId: string): number[] {
  return act.events.flatMap((event, place) =>
    (event.type === 'holder-assigned' || event.type === 'holder-released') && event.postId === postId
      ? (indexes[place] ?? [])
      : [],
  )
}

function raiseHolder(world: World, postId: string, ours: Claim<string>, theirs: Claim<string>): void {
  const { reconciler, from } = world
  const { act, key } = theirs.working
  const leaveOut = ({ working }: Claim<string>) => leaveOutEvents(holderEvents(working, postId))
  reconciler.raise(
    {
      type: 'holder-differs',
      key,
      about: [postId, ours.value, theirs.value],
      eventIndexes: [theirs.index],
      unitIds: [from.posts.get(postId)?.unitId ?? []].flat(),
      ours: { type: 'holder', actId: ours.working.act.id, personId: ours.value },
      theirs: { type: 'holder', actId: act.id, personId: theirs.value },
      params: { act: act.title, id: postId, ours: ours.value, theirs: theirs.value },
      options: [
        { choice: 'keep-ours', settle: () => void reconciler.amend(key, leaveOut(theirs)) },
        { choice: 'keep-theirs', settle: () => void reconciler.amend(ours.working.key, leaveOut(ours)) },
      ],
    },
    false,
  )
}
