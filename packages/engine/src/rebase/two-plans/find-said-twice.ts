import type { Figure } from '@tinhgon/model'
import { leaveOutEvents, leaveOutPost } from '../amend-act.ts'
import { toldMeasure, toldOther } from '../told-terms.ts'
import type { Claim } from './claims.ts'
import type { TwoPlans } from './two-plans.ts'

/** Different figures of one unit, different new units of one seat. */
export function findSaidTwice(plans: TwoPlans): void {
  const { ours, theirs } = plans
  for (const [key, claim] of theirs.figures) {
    const other = ours.figures.get(key)
    if (other && other.value.value !== claim.value.value) raiseFigure(plans, other, claim)
  }
  for (const [postId, claim] of theirs.moves) {
    const other = ours.moves.get(postId)
    if (other && other.value !== claim.value) raisePost(plans, postId, other, claim)
  }
}

function raiseFigure(
  { world, ground, contested }: TwoPlans,
  ours: Claim<Figure>,
  theirs: Claim<Figure>,
): void {
  const { reconciler } = world
  const { unitId, measure } = theirs.value
  const { act, key } = theirs.working
  const outcome = reconciler.raise(
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
        name: ground.nameOf(unitId),
        ...toldMeasure(world, measure),
        ...toldOther(world),
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
  if (outcome === 'open') contested.add(unitId)
}

function raisePost(
  { world, ground, contested }: TwoPlans,
  postId: string,
  ours: Claim<string>,
  theirs: Claim<string>,
): void {
  const { reconciler } = world
  const { act, key } = theirs.working
  const outcome = reconciler.raise(
    {
      type: 'post-differs',
      key,
      about: [postId, ours.value, theirs.value],
      eventIndexes: [theirs.index],
      unitIds: [ours.value, theirs.value],
      ours: { type: 'post', actId: ours.working.act.id, unitId: ours.value },
      theirs: { type: 'post', actId: act.id, unitId: theirs.value },
      params: {
        act: act.title,
        id: postId,
        ours: ground.nameOf(ours.value),
        theirs: ground.nameOf(theirs.value),
      },
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
  if (outcome === 'open') contested.add(postId)
}
