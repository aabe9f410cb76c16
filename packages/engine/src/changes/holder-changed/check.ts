import type { HolderAssigned, HolderReleased, Person } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** A person may hold several posts; a post has one holder, who is released before another is assigned. */
export function checkHolderAssigned(
  context: ActContext,
  event: HolderAssigned,
  path: string,
  facts: {
    established: ReadonlySet<string>
    released: ReadonlySet<string>
    assigned: Set<string>
    abolished: ReadonlySet<string>
    people: Map<string, Person>
  },
): void {
  const { postId, person } = event
  const post = context.structure.table('posts').get(postId)
  if ((!post && !facts.established.has(postId)) || facts.abolished.has(postId))
    context.refuse('unknown-post', `${path}.postId`, [], { id: postId })
  else if (post && post.holderId !== null && !facts.released.has(postId))
    context.refuse('post-held', `${path}.postId`, [post.unitId], { id: postId })
  if (facts.assigned.has(postId))
    context.refuse('post-changed-twice', `${path}.postId`, post ? [post.unitId] : [], { id: postId })
  facts.assigned.add(postId)
  const known = context.structure.table('people').get(person.id) ?? facts.people.get(person.id)
  if (known && !isSamePerson(known, person))
    context.refuse('person-differs', `${path}.person`, [], { id: person.id })
  facts.people.set(person.id, person)
}

export function checkHolderReleased(context: ActContext, event: HolderReleased, path: string): void {
  const post = context.structure.table('posts').get(event.postId)
  if (!post) context.refuse('unknown-post', `${path}.postId`, [], { id: event.postId })
  else if (post.holderId === null)
    context.refuse('post-vacant', `${path}.postId`, [post.unitId], { id: event.postId })
}

const isSamePerson = (a: Person, b: Person): boolean =>
  a.name === b.name && a.birthYear === b.birthYear && a.gender === b.gender
