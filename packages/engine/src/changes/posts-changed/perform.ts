import type { PostsChanged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { postsRow } from '../../ledger/ledger-rows.ts'

/** Seats are established, abolished and moved before the rest of an ending unit's seats follow it. */
export function performPostsChanged(context: ActContext, event: PostsChanged): void {
  const { structure, act } = context
  const enter = (system: string) => context.entries.enter(postsRow(system), 'established', 1)
  const leave = (system: string) => context.entries.enter(postsRow(system), 'ended', 1)
  for (const post of event.establish) {
    structure.write('posts', post.id, { ...post, holderId: null })
    enter(context.systemOf(post.unitId))
  }
  for (const postId of event.abolish) {
    const system = context.systemOf(structure.need('posts', postId).unitId)
    structure.write('posts', postId, undefined)
    structure.write('postEndings', postId, { postId, actId: act.id, system })
    leave(system)
  }
  for (const { postId, toUnitId } of event.move) {
    const post = structure.need('posts', postId)
    const [from, to] = [context.systemOf(post.unitId), context.systemOf(toUnitId)]
    structure.write('posts', postId, { ...post, unitId: toUnitId })
    // A seat that changes systems leaves one row of the ledger and enters another.
    if (from === to) continue
    leave(from)
    enter(to)
  }
}
