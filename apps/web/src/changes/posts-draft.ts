import type { ChangeEvent, Command, Post, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { newSeats, type SeatCount } from './new-seats.ts'

export interface PostsForm {
  readonly unit: Unit
  /** The seats there are. */
  readonly posts: readonly Post[]
  readonly abolished: ReadonlySet<string>
  /** To which unit a seat moves, with whoever holds it. */
  readonly moved: Readonly<Record<string, string>>
  readonly established: readonly SeatCount[]
}

/** Seats established, abolished and moved by one act; whoever holds an abolished one is released first. */
export function planPosts(form: PostsForm, head: ActHead): Command | null {
  const { unit, posts, abolished, moved } = form
  const establish = newSeats(form.established, unit.id, head.actId)
  const ends = posts.filter(({ id }) => abolished.has(id))
  const move = posts.flatMap(({ id }) => {
    const toUnitId = moved[id]
    return toUnitId === undefined || abolished.has(id) ? [] : [{ postId: id, toUnitId }]
  })
  if (establish.length + ends.length + move.length === 0) return null
  const bare = { version: 1, legalBasis: null } as const
  const released = ends.flatMap(({ id, holderId }): ChangeEvent[] =>
    holderId === null ? [] : [{ type: 'holder-released', ...bare, postId: id }],
  )
  return {
    type: 'record-events',
    ...head,
    exhausts: [],
    events: [
      ...released,
      { type: 'posts-changed', ...bare, establish, abolish: ends.map(({ id }) => id), move },
    ],
  }
}
