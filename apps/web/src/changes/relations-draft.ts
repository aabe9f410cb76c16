import { type ChangeEvent, type Command, type Relation, relationKey } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'

export interface RelationsForm {
  readonly removed: readonly Relation[]
  readonly added: readonly Relation[]
}

export function planRelations({ removed, added }: RelationsForm, head: ActHead): Command | null {
  if (removed.length + added.length === 0) return null
  const event =
    (type: 'relation-added' | 'relation-removed') =>
    (relation: Relation): ChangeEvent => ({
      type,
      version: 1,
      legalBasis: null,
      relation,
    })
  return {
    type: 'record-events',
    ...head,
    exhausts: [],
    events: [...removed.map(event('relation-removed')), ...added.map(event('relation-added'))],
  }
}

/** Takes a relation in, or out where it is in already. */
export function toggled(relations: readonly Relation[], relation: Relation): readonly Relation[] {
  const others = relations.filter((other) => relationKey(other) !== relationKey(relation))
  return others.length < relations.length ? others : [...relations, relation]
}
