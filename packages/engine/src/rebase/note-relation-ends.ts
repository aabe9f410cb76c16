import { type Act, paramOf, type Relation, relationKey } from '@tinhgon/model'
import { unitsEndedBy } from './units-ended-by.ts'
import type { World } from './world.ts'

/** Units that an act ends with nobody to take what it does not name: their relations end with them. */
function endedWithoutTaker(act: Act): Set<string> {
  const ended = new Set(unitsEndedBy(act))
  for (const event of act.events) {
    if (event.type === 'units-merged')
      for (const { extent, unitId } of event.sources) if (extent !== 'part') ended.delete(unitId)
    if (event.type === 'unit-split' && event.results.some(({ extent }) => extent === 'remainder'))
      ended.delete(event.unitId)
  }
  return ended
}

function relationsNamedBy({ events }: Act): Set<string> {
  const named = new Set<string>()
  for (const event of events) {
    const parts =
      event.type === 'units-merged' ? event.sources : event.type === 'unit-split' ? event.results : []
    for (const part of parts)
      if (part.extent === 'part') for (const relation of part.relations) named.add(relationKey(relation))
    if (event.type === 'relation-removed') named.add(relationKey(event.relation))
  }
  return named
}

/** Tells of relations that the plan of an act did not know and that end with a unit that the act ends. */
export function noteRelationEnds(world: World, key: string, unknown: readonly Relation[]): void {
  if (unknown.length === 0) return
  const { reconciler, from, to } = world
  const { act } = reconciler.need(key)
  const [ended, named] = [endedWithoutTaker(act), relationsNamedBy(act)]
  const nameOf = (id: string): string => (to.units.get(id) ?? from.units.get(id))?.name ?? id
  for (const relation of unknown) {
    const { kind, fromId, toId } = relation
    if (named.has(relationKey(relation)) || !(ended.has(fromId) || ended.has(toId))) continue
    const title = world.profile.relations.find(({ id }) => id === kind)?.title
    reconciler.note(
      'relation-ends',
      key,
      { eventIndexes: [], unitIds: [fromId, toId] },
      {
        kindId: kind,
        ...(title ? paramOf('kind', title) : { kind }),
        from: nameOf(fromId),
        to: nameOf(toId),
      },
    )
  }
}
