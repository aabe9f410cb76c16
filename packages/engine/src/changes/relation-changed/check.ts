import { type RelationAdded, type RelationRemoved, relationKey } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

/** `added` runs through the whole act: two equal relations would be one said twice (S2). */
export function checkRelationAdded(
  context: ActContext,
  event: RelationAdded,
  path: string,
  added: Set<string>,
): void {
  const { relation } = event
  const key = relationKey(relation)
  if (!context.structure.vocabulary.relationKinds.has(relation.kind))
    context.refuse('unknown-relation-kind', `${path}.relation.kind`, [], { kind: relation.kind })
  context.requireLivingAfter(relation.fromId, `${path}.relation.fromId`)
  context.requireLivingAfter(relation.toId, `${path}.relation.toId`)
  if (relation.fromId === relation.toId)
    context.refuse('relation-with-itself', `${path}.relation`, [relation.fromId], {
      name: context.nameOf(relation.fromId),
    })
  if (context.structure.table('relations').has(key) || added.has(key))
    context.refuse('relation-exists', `${path}.relation`, [relation.fromId, relation.toId], {
      kind: relation.kind,
      from: context.nameOf(relation.fromId),
      to: context.nameOf(relation.toId),
    })
  added.add(key)
}

export function checkRelationRemoved(context: ActContext, event: RelationRemoved, path: string): void {
  const { relation } = event
  if (!context.structure.table('relations').has(relationKey(relation)))
    context.refuse('unknown-relation', `${path}.relation`, [relation.fromId, relation.toId], {
      kind: relation.kind,
      from: context.nameOf(relation.fromId),
      to: context.nameOf(relation.toId),
    })
}
