import type { Relation, Unit } from '@tinhgon/model'
import { type Reading, restTakerOf, unique } from './oracle-reading.ts'
import { eventsOf, type OracleState } from './oracle-state.ts'

/** The living units after an act; one whose superior ends and that nobody takes still names that superior. */
export function unitsAfter(state: OracleState, reading: Reading): Unit[] {
  const changes = eventsOf(reading.act, 'unit-changed')
  const stay = state.units
    .filter(({ id }) => !reading.endingIds.includes(id))
    .map((unit): Unit => {
      const survivor = reading.survivors.find(({ id }) => id === unit.id)
      if (survivor) return survivor
      const own = changes.filter(({ unitId }) => unitId === unit.id).map((event) => event.changes)
      const listing = reading.claims.find(({ content }) => content?.childIds.includes(unit.id))
      const rest = unit.superiorId === null ? undefined : restTakerOf(reading, unit.superiorId)
      const followed = { ...unit, superiorId: listing?.takerId ?? rest ?? unit.superiorId }
      return Object.assign(followed, ...own)
    })
  return [...stay, ...reading.born]
}

const same = (a: Relation, b: Relation): boolean =>
  a.kind === b.kind && a.fromId === b.fromId && a.toId === b.toId

/** The relations after an act: every one re-tied from its old ends to its new ones in one step (MRG-3). */
export function relationsAfter(state: OracleState, reading: Reading): Relation[] {
  const removed = eventsOf(reading.act, 'relation-removed').map(({ relation }) => relation)
  const endOf = (unitId: string, relation: Relation): string | undefined => {
    const listing = reading.claims.find(
      ({ sourceId, content }) =>
        sourceId === unitId && content?.relations.some((listed) => same(listed, relation)),
    )
    if (listing) return listing.takerId
    return reading.endingIds.includes(unitId) ? restTakerOf(reading, unitId) : unitId
  }
  const tied = state.relations
    .filter((relation) => !removed.some((other) => same(other, relation)))
    .flatMap((relation): Relation[] => {
      const [fromId, toId] = [endOf(relation.fromId, relation), endOf(relation.toId, relation)]
      if (fromId === undefined || toId === undefined || fromId === toId) return []
      return [{ kind: relation.kind, fromId, toId }]
    })
  const added = eventsOf(reading.act, 'relation-added').map(({ relation }) => relation)
  const all = [...tied, ...added]
  return all.filter((relation, index) => all.findIndex((other) => same(other, relation)) === index)
}

/** The recorded ends of an act (S3, DIS-1). */
export function endingsOfAct(reading: Reading): OracleState['endings'] {
  const { act, claims, dissolvedIds, endingIds } = reading
  return endingIds.map((unitId) => ({
    unitId,
    how: dissolvedIds.includes(unitId) ? 'dissolved' : 'placed',
    actId: act.id,
    date: act.operatesOn,
    successorIds: unique([
      ...claims.filter(({ sourceId }) => sourceId === unitId).map(({ takerId }) => takerId),
      ...eventsOf(act, 'unit-dissolved')
        .filter((event) => event.unitId === unitId)
        .flatMap(({ successorIds }) => successorIds),
    ]).toSorted(),
  }))
}
