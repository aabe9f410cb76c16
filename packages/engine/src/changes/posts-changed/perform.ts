import type { PostsChanged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { postsRow } from '../../ledger/ledger-rows.ts'
import { postToAccount } from '../../ledger/post-to-account.ts'

/** Seats are established, abolished and moved before the rest of an ending unit's seats follow it. */
export function performPostsChanged(context: ActContext, event: PostsChanged): void {
  const { structure, act } = context
  for (const post of event.establish) {
    structure.write('posts', post.id, { ...post, holderId: null })
    const system = (structure.unit(post.unitId) ?? context.born.get(post.unitId))?.system
    if (system) postToAccount(structure, postsRow(system), 'established', { fixed: 1 })
  }
  for (const postId of event.abolish) {
    const post = structure.table('posts').get(postId)
    const system = post && structure.unit(post.unitId)?.system
    if (!system) continue
    structure.write('posts', postId, undefined)
    structure.write('postEndings', postId, { postId, actId: act.id, system })
    postToAccount(structure, postsRow(system), 'ended', { fixed: 1 })
  }
  for (const { postId, toUnitId } of event.move) {
    const post = structure.table('posts').get(postId)
    if (!post) continue
    const [from, to] = [
      structure.unit(post.unitId)?.system,
      (structure.unit(toUnitId) ?? context.born.get(toUnitId))?.system,
    ]
    structure.write('posts', postId, { ...post, unitId: toUnitId })
    // A seat that changes systems leaves one row of the ledger and enters another.
    if (from && to && from !== to) {
      postToAccount(structure, postsRow(from), 'ended', { fixed: 1 })
      postToAccount(structure, postsRow(to), 'established', { fixed: 1 })
    }
  }
}
