import type { Post } from '@tinhgon/model'
import { faultsOfAttaching, type Reading, repeated, restTakerOf } from './oracle-reading.ts'
import { type Entry, eventsOf, type OracleState } from './oracle-state.ts'

/** What is wrong with what an act does to seats and their holders (PST, HLD). */
export function faultsOfSeats(state: OracleState, reading: Reading): string[] {
  const changes = eventsOf(reading.act, 'posts-changed')
  const established = changes.flatMap(({ establish }) => establish)
  const abolished = changes.flatMap(({ abolish }) => abolish)
  const moved = changes.flatMap(({ move }) => move)
  const released = eventsOf(reading.act, 'holder-released').map(({ postId }) => postId)
  const assigned = eventsOf(reading.act, 'holder-assigned')
  const seat = (id: string): Post | undefined => state.posts.find((post) => post.id === id)
  const isHeld = (id: string): boolean => (seat(id)?.holderId ?? null) !== null && !released.includes(id)
  const disposed = [...abolished, ...moved.map(({ postId }) => postId)]
  const faults: string[] = []
  const newIds = established.map(({ id }) => id)
  if (repeated(newIds).length > 0 || newIds.some((id) => seat(id) || state.endedPostIds.includes(id)))
    faults.push('id-reused')
  for (const { role } of established)
    if (!state.profile.roles.some(({ id }) => id === role)) faults.push('unknown-role')
  for (const unitId of [...established.map((post) => post.unitId), ...moved.map(({ toUnitId }) => toUnitId)])
    faults.push(...faultsOfAttaching(state, reading, unitId))
  if (disposed.some((id) => !seat(id))) faults.push('unknown-post')
  if (repeated(disposed).length > 0) faults.push('post-changed-twice')
  if (abolished.some(isHeld)) faults.push('post-held')
  for (const id of released)
    if (!seat(id)) faults.push('unknown-post')
    else if (seat(id)?.holderId === null) faults.push('post-vacant')
  if (repeated(assigned.map(({ postId }) => postId)).length > 0) faults.push('post-changed-twice')
  for (const { postId } of assigned)
    if ((!seat(postId) && !newIds.includes(postId)) || abolished.includes(postId)) faults.push('unknown-post')
    else if (isHeld(postId)) faults.push('post-held')
  const named = [...state.people, ...assigned.map(({ person }) => person)]
  const plain = (id: string): string[] =>
    named
      .filter((person) => person.id === id)
      .map(({ name, birthYear, gender }) => `${name} ${birthYear} ${gender}`)
  if (assigned.some(({ person }) => new Set(plain(person.id)).size > 1)) faults.push('person-differs')
  return faults
}

/** The seats after an act; one whose unit ends and that nobody takes still names that unit. */
export function seatsAfter(
  state: OracleState,
  reading: Reading,
): Pick<OracleState, 'posts' | 'people' | 'endedPostIds'> {
  const changes = eventsOf(reading.act, 'posts-changed')
  const abolished = changes.flatMap(({ abolish }) => abolish)
  const released = eventsOf(reading.act, 'holder-released').map(({ postId }) => postId)
  const assigned = eventsOf(reading.act, 'holder-assigned')
  const placeOf = (post: Post): string => {
    const moved = changes.flatMap(({ move }) => move).find(({ postId }) => postId === post.id)
    if (moved) return moved.toUnitId
    const listing = reading.claims.find(({ content }) => content?.postIds.includes(post.id))
    return listing?.takerId ?? restTakerOf(reading, post.unitId) ?? post.unitId
  }
  const stay = state.posts
    .filter(({ id }) => !abolished.includes(id))
    .map((post) => ({
      ...post,
      unitId: placeOf(post),
      holderId: released.includes(post.id) ? null : post.holderId,
    }))
  const come = changes.flatMap(({ establish }) => establish).map((post) => ({ ...post, holderId: null }))
  const newcomers = assigned.map(({ person }) => person)
  return {
    posts: [...stay, ...come].map((post) => ({
      ...post,
      holderId: assigned.find(({ postId }) => postId === post.id)?.person.id ?? post.holderId,
    })),
    people: [...state.people, ...newcomers].filter(
      ({ id }, index, all) => all.findIndex((person) => person.id === id) === index,
    ),
    endedPostIds: [...state.endedPostIds, ...abolished],
  }
}

/** What the ledger counts of seats: established, abolished, and moved from one system to another (PST-2). */
export function entriesOfSeats(state: OracleState, reading: Reading): Entry[] {
  const units = [...state.units, ...reading.born]
  const rowOf = (unitId: string): string => `posts/${units.find(({ id }) => id === unitId)?.system}`
  const seatRow = (postId: string): string => rowOf(state.posts.find(({ id }) => id === postId)?.unitId ?? '')
  return eventsOf(reading.act, 'posts-changed').flatMap(({ establish, abolish, move }) => [
    ...establish.map(({ unitId }) => ({ row: rowOf(unitId), column: 'established' as const, amount: 1 })),
    ...abolish.map((id) => ({ row: seatRow(id), column: 'ended' as const, amount: 1 })),
    ...move
      .filter(({ postId, toUnitId }) => seatRow(postId) !== rowOf(toUnitId))
      .flatMap(({ postId, toUnitId }) => [
        { row: seatRow(postId), column: 'ended' as const, amount: 1 },
        { row: rowOf(toUnitId), column: 'established' as const, amount: 1 },
      ]),
  ])
}
