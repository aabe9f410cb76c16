import type { Post } from '@tinhgon/model'
import type { CommuneBodyRow } from './commune-bodies.ts'

export interface Place {
  readonly unitId: string
  readonly body: CommuneBodyRow
}

/**
 * Which body each seat of a committee goes to. Seats of the committee's own leaders stay; those with a body's
 * own roles go to such a body; all others are shared out in turn. No seat is abolished.
 */
export function placeSeats(
  posts: readonly Post[],
  places: readonly Place[],
  stayingRoles: ReadonlySet<string>,
): readonly { readonly postId: string; readonly toUnitId: string }[] {
  const turns = new Map<string, number>()
  return [...posts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ role }) => !stayingRoles.has(role))
    .flatMap(({ id, role }) => {
      const own = places.filter(({ body }) => body.ownRoles.includes(role))
      const [candidates, queue] = own.length > 0 ? [own, role] : [places, 'everyone']
      const turn = turns.get(queue) ?? 0
      turns.set(queue, turn + 1)
      const place = candidates[turn % candidates.length]
      return place ? [{ postId: id, toUnitId: place.unitId }] : []
    })
}
