import { type EndSeats, refusal } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { abolishPosts } from './event-builders.ts'
import type { PlannedEvents } from './planned-events.ts'

/** Ends seats; whoever holds one is released first, with the reason given. */
export function planEndSeats(structure: Structure, { seats }: EndSeats): PlannedEvents {
  const unknown = seats.flatMap(({ postId }, index) =>
    structure.table('posts').has(postId)
      ? []
      : [refusal('unknown-post', `command.seats[${index}].postId`, [], { id: postId })],
  )
  if (unknown.length > 0) return { ok: false, refusals: unknown }
  const reasons = new Map(seats.map(({ postId, reason }) => [postId, reason]))
  const posts = [...reasons.keys()].map((id) => structure.need('posts', id))
  return {
    ok: true,
    events: abolishPosts(posts).map((event) => {
      const reason = event.type === 'holder-released' ? reasons.get(event.postId) : undefined
      return event.type === 'holder-released' && reason !== undefined ? { ...event, reason } : event
    }),
  }
}
