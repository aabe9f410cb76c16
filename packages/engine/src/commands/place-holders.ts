import { type ChangeEvent, type PlaceHolders, type Refusal, refusal } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import type { PlannedEvents } from './planned-events.ts'

const bare = { version: 1, legalBasis: null } as const

/**
 * Puts people on posts. Whoever leaves a seat for it is released there, and the seat ends where that is said;
 * a seat that is held is free only if its holder moves away by the same command.
 */
export function planPlaceHolders(
  structure: Structure,
  { establish, placements }: PlaceHolders,
): PlannedEvents {
  const refusals = placements.flatMap(({ person, fromPostId }, index): Refusal[] => {
    const from = fromPostId === null ? undefined : structure.table('posts').get(fromPostId)
    // Somebody else may have been put there meanwhile; releasing him would be no part of this.
    return from && from.holderId !== person.id
      ? [
          refusal('not-the-holder', `command.placements[${index}].fromPostId`, [from.unitId], {
            id: from.id,
            name: person.name,
          }),
        ]
      : []
  })
  if (refusals.length > 0) return { ok: false, refusals }
  const released = placements.flatMap(({ fromPostId, reason }): ChangeEvent[] =>
    fromPostId === null ? [] : [{ type: 'holder-released', ...bare, postId: fromPostId, reason }],
  )
  const assigned = placements.map(
    ({ person, toPostId, reason }): ChangeEvent => ({
      type: 'holder-assigned',
      ...bare,
      postId: toPostId,
      person,
      reason,
    }),
  )
  const abolish = placements.flatMap(({ fromPostId, endsSeat }) =>
    endsSeat && fromPostId !== null ? [fromPostId] : [],
  )
  const changed: ChangeEvent[] =
    establish.length + abolish.length === 0
      ? []
      : [{ type: 'posts-changed', ...bare, establish, abolish, move: [] }]
  return { ok: true, events: [...released, ...changed, ...assigned] }
}
