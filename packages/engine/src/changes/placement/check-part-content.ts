import { type PartContent, paramOf, relationKey } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import type { Placement } from '../../fold/source.ts'
import { bears } from '../../measures/bearing.ts'
import { checkMeasureApplies } from '../measure-stated/check.ts'

/** Whether a part takes only what its source has, and nothing that another part takes. */
export function checkPartContent(
  context: ActContext,
  sourceId: string,
  placement: Placement,
  content: PartContent,
  taken: Set<string>,
): void {
  const { structure } = context
  const path = context.placePathOf(placement)
  const name = context.nameOf(sourceId)
  const take = (key: string, what: string, at: string): void => {
    if (taken.has(key)) context.refuse('taken-twice', at, [sourceId], { what, name })
    taken.add(key)
  }
  for (const [index, childId] of content.childIds.entries()) {
    const at = `${path}.childIds[${index}]`
    const child = context.requireLiving(childId, at)
    if (!child) continue
    if (child.superiorId !== sourceId)
      context.refuse('child-of-other-unit', at, [childId, sourceId], { child: child.name, name })
    else if (context.movedUnits.has(childId) || context.isEnding(childId) || context.survivors.has(childId))
      context.refuse('taken-twice', at, [sourceId], { what: child.name, name })
    take(`unit ${childId}`, child.name, at)
  }
  for (const [index, postId] of content.postIds.entries()) {
    const at = `${path}.postIds[${index}]`
    const post = structure.table('posts').get(postId)
    if (!post) context.refuse('unknown-post', at, [sourceId], { id: postId })
    else if (post.unitId !== sourceId)
      context.refuse('post-of-other-unit', at, [sourceId], { id: postId, name })
    else if (context.disposedPosts.has(postId))
      context.refuse('post-changed-twice', at, [sourceId], { id: postId })
    take(`post ${postId}`, postId, at)
  }
  for (const [index, relation] of content.relations.entries()) {
    const at = `${path}.relations[${index}]`
    const key = relationKey(relation)
    const params = {
      kind: relation.kind,
      from: context.nameOf(relation.fromId),
      to: context.nameOf(relation.toId),
    }
    if (!structure.relationKeysOf(sourceId).has(key))
      context.refuse('unknown-relation', at, [sourceId], params)
    take(`relation ${key}`, relation.kind, at)
  }
  const source = structure.unit(sourceId)
  const named = new Set<string>()
  for (const [index, carried] of content.measures.entries()) {
    const at = `${path}.measures[${index}]`
    const measure = source && checkMeasureApplies(context, source, carried.measure, at)
    if (source && measure && measure.system === source.system && !bears(structure, source, measure))
      context.refuse('measure-not-held', at, [sourceId], { name, measure: carried.measure })
    if (named.has(carried.measure))
      context.refuse('changed-twice', at, [sourceId], {
        name,
        ...(measure ? paramOf('what', measure.title) : { what: carried.measure }),
      })
    if (carried.type === 'share' && carried.numerator > carried.denominator)
      context.refuse('shares-exceed-whole', at, [sourceId], {
        name,
        measure: carried.measure,
        stated: carried.numerator,
        whole: carried.denominator,
      })
    named.add(carried.measure)
  }
}
