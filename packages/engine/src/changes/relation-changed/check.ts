import { type RelationAdded, type RelationRemoved, relationKey } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

export function checkRelationAdded(context: ActContext, event: RelationAdded, path: string): void {
  const { relation } = event
  if (!context.structure.vocabulary.relationKinds.has(relation.kind))
    context.refuse('unknown-relation-kind', `${path}.relation.kind`, [], { kind: relation.kind })
  context.requireLivingAfter(relation.fromId, `${path}.relation.fromId`)
  context.requireLivingAfter(relation.toId, `${path}.relation.toId`)
  if (relation.fromId === relation.toId)
    context.refuse('relation-with-itself', `${path}.relation`, [relation.fromId], {
      name: context.nameOf(relation.fromId),
    })
  if (context.structure.table('relations').has(relationKey(relation)))
    context.refuse('relation-exists', `${path}.relation`, [relation.fromId, relation.toId], {
      kind: relation.kind,
      from: context.nameOf(relation.fromId),
      to: context.nameOf(relation.toId),
    })
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
