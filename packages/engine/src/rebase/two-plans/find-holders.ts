import { leaveOutEvents } from '../amend-act.ts'
import { toldOther } from '../told-terms.ts'
import type { WorkingAct } from '../working-act.ts'
import type { Claim } from './claims.ts'
import type { TwoPlans } from './two-plans.ts'

type HolderClaim = Claim<string | null>

/** Both plans say who holds one seat, or that nobody does; the fold would let the later one win without a word. */
export function findHolders(plans: TwoPlans): void {
  const { ours, theirs } = plans
  for (const [postId, claim] of theirs.holders) {
    const other = ours.holders.get(postId)
    if (!other) continue
    if (other.value === claim.value) takeOnce(plans, postId, other, claim)
    else raiseHolder(plans, postId, other, claim)
  }
}

/** An assignment and the release that makes room for it. */
function holderEvents({ act, indexes }: WorkingAct, postId: string): number[] {
  return act.events.flatMap((event, place) =>
    (event.type === 'holder-assigned' || event.type === 'holder-released') && event.postId === postId
      ? (indexes[place] ?? [])
      : [],
  )
}

function takeOnce(
  { world, ranks, yields }: TwoPlans,
  postId: string,
  ours: HolderClaim,
  theirs: HolderClaim,
): void {
  const isTheirs = ranks.isBefore(ours.working, theirs.working)
  const [earlier, later] = isTheirs ? [ours, theirs] : [theirs, ours]
  if (!yields.mayYield(later, earlier)) return
  const { key } = later.working
  const eventIndexes = holderEvents(later.working, postId)
  world.reconciler.amend(key, leaveOutEvents(eventIndexes, 'taken-once'))
  world.reconciler.note('taken-once', key, { eventIndexes, unitIds: [] }, { what: postId })
}

function raiseHolder({ world }: TwoPlans, postId: string, ours: HolderClaim, theirs: HolderClaim): void {
  const { reconciler, from } = world
  const { act, key } = theirs.working
  const leaveOut = ({ working }: HolderClaim) => leaveOutEvents(holderEvents(working, postId))
  reconciler.raise(
    {
      type: 'holder-differs',
      key,
      about: [postId, ours.value ?? 'nobody', theirs.value ?? 'nobody'],
      eventIndexes: holderEvents(theirs.working, postId),
      unitIds: [from.posts.get(postId)?.unitId ?? []].flat(),
      ours: { type: 'holder', actId: ours.working.act.id, personId: ours.value },
      theirs: { type: 'holder', actId: act.id, personId: theirs.value },
      params: {
        act: act.title,
        ...toldOther(world),
        id: postId,
        ours: ours.value ?? '–',
        theirs: theirs.value ?? '–',
      },
      options: [
        { choice: 'keep-ours', settle: () => void reconciler.amend(key, leaveOut(theirs)) },
        { choice: 'keep-theirs', settle: () => void reconciler.amend(ours.working.key, leaveOut(ours)) },
      ],
    },
    false,
  )
}
