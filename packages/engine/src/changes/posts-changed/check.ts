import type { PostsChanged } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** `seen` runs through the whole act: a seat is established once, and disposed of once. */
export function checkPostsChanged(
  context: ActContext,
  event: PostsChanged,
  path: string,
  seen: { readonly established: Set<string>; readonly disposed: Set<string> },
  released: ReadonlySet<string>,
): void {
  const { structure } = context
  for (const [index, post] of event.establish.entries()) {
    const at = `${path}.establish[${index}]`
    if (!structure.vocabulary.roles.has(post.role))
      context.refuse('unknown-role', `${at}.role`, [post.unitId], { role: post.role })
    if (
      structure.table('posts').has(post.id) ||
      structure.table('postEndings').has(post.id) ||
      seen.established.has(post.id)
    )
      context.refuse('id-reused', `${at}.id`, [post.unitId], { id: post.id })
    seen.established.add(post.id)
    context.requireLivingAfter(post.unitId, `${at}.unitId`)
  }
  for (const [index, postId] of event.abolish.entries()) {
    const at = `${path}.abolish[${index}]`
    const post = checkDisposed(context, postId, at, seen.disposed)
    if (post && post.holderId !== null && !released.has(postId))
      context.refuse('post-held', at, [post.unitId], { id: postId })
  }
  for (const [index, { postId, toUnitId }] of event.move.entries()) {
    checkDisposed(context, postId, `${path}.move[${index}].postId`, seen.disposed)
    context.requireLivingAfter(toUnitId, `${path}.move[${index}].toUnitId`)
  }
}

function checkDisposed(context: ActContext, postId: string, path: string, seen: Set<string>) {
  const post = context.structure.table('posts').get(postId)
  if (!post) context.refuse('unknown-post', path, [], { id: postId })
  if (seen.has(postId)) context.refuse('post-changed-twice', path, post ? [post.unitId] : [], { id: postId })
  seen.add(postId)
  return post
}
