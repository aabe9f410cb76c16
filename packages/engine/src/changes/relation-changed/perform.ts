import { type RelationAdded, type RelationRemoved, relationKey } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'

export function performRelationAdded(context: ActContext, event: RelationAdded): void {
  context.structure.write('relations', relationKey(event.relation), event.relation)
}

export function performRelationRemoved(context: ActContext, event: RelationRemoved): void {
  context.structure.write('relations', relationKey(event.relation), undefined)
}
