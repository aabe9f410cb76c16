import type { HolderAssigned, HolderReleased } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

export function performHolderReleased(context: ActContext, event: HolderReleased): void {
  const post = context.structure.need('posts', event.postId)
  context.structure.write('posts', post.id, { ...post, holderId: null })
}

export function performHolderAssigned(context: ActContext, event: HolderAssigned): void {
  const { structure } = context
  const post = structure.need('posts', event.postId)
  if (!structure.table('people').has(event.person.id))
    structure.write('people', event.person.id, event.person)
  structure.write('posts', post.id, { ...post, holderId: event.person.id })
}
