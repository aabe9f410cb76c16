import { type ChangeEvent, type Relation, relationKey } from '@tinhgon/model'
import { type IdMapping, mapEventIds } from './map-event-ids.ts'
import { idsNamedBy } from './mentions.ts'
import { type Attribute, type AttributeValue, attributeOf, sameValue, withValue } from './unit-attributes.ts'
import { withoutPost, withoutUnit } from './without-mention.ts'
import { type DropReason, type WorkingAct, withEvents } from './working-act.ts'

export type Amendment = (working: WorkingAct) => WorkingAct

export const leaveOutAct: Amendment = (working) => withEvents(working, () => null)

export const leaveOutEvents =
  (indexes: readonly number[], reason: DropReason = 'decided'): Amendment =>
  (working) =>
    withEvents(working, (event, index) => (index !== null && indexes.includes(index) ? null : event), reason)

export const leaveOutUnit =
  (unitId: string): Amendment =>
  (working) => {
    const without = withEvents(working, (event) =>
      idsNamedBy(event).has(unitId) ? withoutUnit(event, unitId) : event,
    )
    const exhausts = without.act.exhausts.filter((id) => id !== unitId)
    return exhausts.length === without.act.exhausts.length
      ? without
      : { ...without, act: { ...without.act, exhausts } }
  }

/** One event takes nothing of a unit any more. */
export const leaveOutSource =
  (index: number, unitId: string): Amendment =>
  (working) =>
    withEvents(working, (event, at) => (at === index ? withoutUnit(event, unitId) : event))

export const leaveOutPost =
  (postId: string, onlyIn?: readonly number[], reason: DropReason = 'decided'): Amendment =>
  (working) =>
    withEvents(
      working,
      (event, index) =>
        idsNamedBy(event).has(postId) && (!onlyIn || (index !== null && onlyIn.includes(index)))
          ? withoutPost(event, postId)
          : event,
      reason,
    )

/** A subordinate goes along with no part of a unit any more. */
export const leaveOutChild =
  (childId: string): Amendment =>
  (working) => {
    const without = <T extends { readonly extent: string }>(part: T): T =>
      'childIds' in part && Array.isArray(part.childIds)
        ? { ...part, childIds: part.childIds.filter((id) => id !== childId) }
        : part
    return withEvents(working, (event) => {
      if (!idsNamedBy(event).has(childId)) return event
      if (event.type === 'units-merged') return { ...event, sources: event.sources.map(without) }
      if (event.type === 'unit-split') return { ...event, results: event.results.map(without) }
      return event
    })
  }

export const mapIds =
  (mapping: IdMapping): Amendment =>
  (working) => {
    const { unit } = mapping
    const touches = (event: ChangeEvent): boolean => {
      const after = mapEventIds(event, mapping)
      return [...idsNamedBy(event)].some((id) => !idsNamedBy(after).has(id))
    }
    const mapped = withEvents(working, (event) => (touches(event) ? mapEventIds(event, mapping) : event))
    const exhausts = unit ? [...new Set(working.act.exhausts.map(unit))] : working.act.exhausts
    return exhausts.join(' ') === working.act.exhausts.join(' ')
      ? mapped
      : { ...mapped, act: { ...mapped.act, exhausts } }
  }

export const replaceUnit = (unitId: string, byId: string): Amendment =>
  mapIds({ unit: (id) => (id === unitId ? byId : id) })

/**
 * Sets what an event says of a unit; `undefined` leaves it unsaid, where the event can be silent. That
 * designations are not known, a change can only leave unsaid.
 */
export const setAttribute =
  (
    index: number | null,
    unitId: string,
    attribute: Attribute,
    value: AttributeValue | undefined,
    reason: DropReason = 'decided',
  ): Amendment =>
  (working) =>
    withEvents(
      working,
      (event, at) => {
        if (index !== null && at !== index) return event
        if (event.type === 'unit-changed' && event.unitId === unitId && attribute in event.changes) {
          const { [attribute]: _said, ...others } = event.changes
          const unsaid = value === undefined || (value === null && attribute === 'designations')
          const changes = unsaid ? others : { ...event.changes, [attribute]: value }
          return Object.keys(changes).length === 0 ? null : { ...event, changes }
        }
        if (value === undefined) return event
        if (event.type === 'units-merged' && event.result.id === unitId)
          return { ...event, result: withValue(event.result, attribute, value) }
        if (event.type === 'unit-established' && event.unit.id === unitId)
          return { ...event, unit: withValue(event.unit, attribute, value) }
        if (event.type !== 'unit-split') return event
        const results = event.results.map((result) =>
          result.unit.id === unitId ? { ...result, unit: withValue(result.unit, attribute, value) } : result,
        )
        return { ...event, results }
      },
      reason,
    )

export const setDate =
  (operatesOn: string): Amendment =>
  (working) => ({ ...working, act: { ...working.act, operatesOn } })

/** Every part of a source carries an amount of a measure that nobody has stated. */
export const leaveUnstated =
  (sourceId: string, measure: string): Amendment =>
  (working) => {
    const unstated = <T extends { readonly extent: string }>(part: T): T =>
      'measures' in part && Array.isArray(part.measures)
        ? {
            ...part,
            measures: part.measures.map((carried: { readonly measure: string }) =>
              carried.measure === measure ? { type: 'unstated', measure } : carried,
            ),
          }
        : part
    return withEvents(working, (event) => {
      if (event.type === 'units-merged' && event.sources.some(({ unitId }) => unitId === sourceId))
        return {
          ...event,
          sources: event.sources.map((source) => (source.unitId === sourceId ? unstated(source) : source)),
        }
      if (event.type === 'unit-split' && event.unitId === sourceId)
        return { ...event, results: event.results.map(unstated) }
      return event
    })
  }

/** One taker of parts takes whatever is left instead. */
export const takeRest =
  (sourceId: string, takerId: string): Amendment =>
  (working) =>
    withEvents(working, (event) => {
      if (event.type === 'units-merged' && event.result.id === takerId)
        return {
          ...event,
          sources: event.sources.map((source) =>
            source.unitId === sourceId && source.extent === 'part'
              ? { extent: 'remainder' as const, unitId: sourceId }
              : source,
          ),
        }
      if (event.type === 'unit-split' && event.unitId === sourceId)
        return {
          ...event,
          results: event.results.map((result) =>
            result.unit.id === takerId ? { extent: 'remainder' as const, unit: result.unit } : result,
          ),
        }
      return event
    })

export const endFigures =
  (unitId: string, measures: readonly string[]): Amendment =>
  (working) =>
    withEvents(working, (event) =>
      event.type === 'unit-dissolved' && event.unitId === unitId
        ? { ...event, endsFigures: [...new Set([...event.endsFigures, ...measures])] }
        : event,
    )

export const addEvents =
  (events: readonly ChangeEvent[]): Amendment =>
  (working) => ({
    ...working,
    act: { ...working.act, events: [...working.act.events, ...events] },
    indexes: [...working.indexes, ...events.map(() => null)],
  })

/** A divided unit lives on with what is left of it. */
export const leaveOutExhausts =
  (unitId: string): Amendment =>
  (working) => ({
    ...working,
    act: { ...working.act, exhausts: working.act.exhausts.filter((id) => id !== unitId) },
  })

export const leaveOutRelation =
  (key: string): Amendment =>
  (working) => {
    const others = (relations: readonly Relation[]) =>
      relations.filter((relation) => relationKey(relation) !== key)
    return withEvents(working, (event) => {
      switch (event.type) {
        case 'relation-added':
        case 'relation-removed':
          return relationKey(event.relation) === key ? null : event
        case 'units-merged':
          return {
            ...event,
            sources: event.sources.map((source) =>
              source.extent === 'part' ? { ...source, relations: others(source.relations) } : source,
            ),
          }
        case 'unit-split':
          return {
            ...event,
            results: event.results.map((result) =>
              result.extent === 'part' ? { ...result, relations: others(result.relations) } : result,
            ),
          }
        default:
          return event
      }
    })
  }

/** Says nothing of an attribute of a unit any more; the event of a survivor, which must, says what it is told. */
export const yieldAttribute =
  (unitId: string, attribute: Attribute, value: AttributeValue): Amendment =>
  (working) =>
    withEvents(working, (event) => {
      if (event.type === 'unit-changed' && event.unitId === unitId && attribute in event.changes) {
        const { [attribute]: _said, ...changes } = event.changes
        return Object.keys(changes).length === 0 ? null : { ...event, changes }
      }
      if (event.type !== 'units-merged' || !event.survivor || event.result.id !== unitId) return event
      return sameValue(attributeOf(event.result, attribute), value)
        ? event
        : { ...event, result: withValue(event.result, attribute, value) }
    })
