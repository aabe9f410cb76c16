import { type Relation, relationKey } from '@tinhgon/model'
import type { ActContext } from '../../fold/act-context.ts'
import { idSet } from '../../structure/ids.ts'

/**
 * Relations of sources are re-tied, every one in a single step from its old ends to its new ones (E5). Equal
 * ones become one; one that would tie a unit to itself, or whose end is gone, ends and shows in the diff.
 */
export function placeRelations(context: ActContext): void {
  const { structure } = context
  const keys = new Set<string>()
  for (const { dossier } of context.sources.values())
    if (dossier?.relationKeys !== undefined) for (const key of idSet(dossier.relationKeys)) keys.add(key)
  const outcomes: Relation[] = []
  for (const key of keys) {
    const relation = structure.need('relations', key)
    const fromId = newEnd(context, relation.fromId, key)
    const toId = newEnd(context, relation.toId, key)
    if (fromId === relation.fromId && toId === relation.toId) continue
    structure.write('relations', key, undefined)
    if (fromId !== null && toId !== null && fromId !== toId) outcomes.push({ ...relation, fromId, toId })
  }
  for (const relation of outcomes) {
    const key = relationKey(relation)
    if (!structure.table('relations').has(key)) structure.write('relations', key, relation)
  }
}

/** Where one end of a relation goes: to the part that lists it, else to whoever takes the rest, else nowhere. */
function newEnd(context: ActContext, unitId: string, key: string): string | null {
  const source = context.sources.get(unitId)
  const listing = source?.placements.find(({ content }) =>
    content?.relations.some((relation) => relationKey(relation) === key),
  )
  if (listing) return listing.taker.id
  return source?.ends ? source.restTakerId : unitId
}
