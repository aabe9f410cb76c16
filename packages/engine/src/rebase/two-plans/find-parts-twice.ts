import { leaveOutSource } from '../amend-act.ts'
import { eventsAt } from '../refused/places.ts'
import type { Claim } from './claims.ts'
import { eventContent } from './event-content.ts'
import type { TwoPlans } from './two-plans.ts'

const sameContent = (ours: Claim<string>, theirs: Claim<string>): boolean =>
  eventContent(ours.event, ours.working.act) === eventContent(theirs.event, theirs.working.act)

/** Both plans carry a part of one unit into one other: the same part told differently, or two parts. */
export function findPartsTwice({ world, ground, ours, theirs }: TwoPlans): void {
  const { reconciler } = world
  for (const [place, claim] of theirs.parts) {
    const other = ours.parts.get(place)
    if (!other || sameContent(other, claim)) continue
    const sourceId = claim.value
    const takerId = claim.event.type === 'units-merged' ? claim.event.result.id : ''
    const { key, act } = claim.working
    reconciler.raise(
      {
        type: 'part-twice',
        key,
        about: [sourceId, takerId, String(claim.index), other.working.act.id, String(other.index)],
        eventIndexes: [claim.index],
        unitIds: [sourceId, takerId],
        ours: { type: 'events', actId: other.working.act.id, events: eventsAt(other.working, [other.index]) },
        theirs: { type: 'events', actId: act.id, events: eventsAt(claim.working, [claim.index]) },
        params: {
          name: ground.nameOf(sourceId),
          taker: ground.nameOf(takerId),
          oursAct: other.working.act.title,
          theirsAct: act.title,
        },
        options: [
          { choice: 'keep-both', settle: () => undefined },
          {
            choice: 'keep-ours',
            settle: () => void reconciler.amend(key, leaveOutSource(claim.index, sourceId)),
          },
          {
            choice: 'keep-theirs',
            settle: () => void reconciler.amend(other.working.key, leaveOutSource(other.index, sourceId)),
          },
        ],
      },
      false,
    )
  }
}
