import type { ChangeEvent, PartContent, Relation } from '@tinhgon/model'

/** Where ids go; what is not given stays. */
export interface IdMapping {
  readonly unit?: (id: string) => string
  readonly post?: (id: string) => string
  readonly person?: (id: string) => string
}

const same = (id: string): string => id

/** The same event about other units, posts or people. What would then be listed twice is listed once. */
export function mapEventIds(event: ChangeEvent, mapping: IdMapping): ChangeEvent {
  const { unit = same, post = same, person = same } = mapping
  const unitOrNull = (id: string | null): string | null => (id === null ? null : unit(id))
  const relation = ({ kind, fromId, toId }: Relation): Relation => ({
    kind,
    fromId: unit(fromId),
    toId: unit(toId),
  })
  const content = (part: PartContent): PartContent => ({
    measures: part.measures,
    childIds: once(part.childIds.map(unit), same),
    postIds: once(part.postIds.map(post), same),
    relations: part.relations.map(relation),
  })
  switch (event.type) {
    case 'unit-established':
      return {
        ...event,
        unit: { ...event.unit, id: unit(event.unit.id), superiorId: unitOrNull(event.unit.superiorId) },
      }
    case 'units-merged':
      return {
        ...event,
        result: {
          ...event.result,
          id: unit(event.result.id),
          superiorId: unitOrNull(event.result.superiorId),
        },
        sources: once(
          event.sources.map((source) =>
            source.extent === 'part'
              ? { ...source, ...content(source), unitId: unit(source.unitId) }
              : { ...source, unitId: unit(source.unitId) },
          ),
          ({ unitId }) => unitId,
        ),
      }
    case 'unit-split':
      return {
        ...event,
        unitId: unit(event.unitId),
        results: event.results.map((result) => {
          const born = {
            ...result.unit,
            id: unit(result.unit.id),
            superiorId: unitOrNull(result.unit.superiorId),
          }
          return result.extent === 'part'
            ? { ...result, ...content(result), unit: born }
            : { ...result, unit: born }
        }),
      }
    case 'unit-dissolved':
      return {
        ...event,
        unitId: unit(event.unitId),
        successorIds: once(event.successorIds.map(unit), same),
      }
    case 'unit-changed': {
      const { superiorId } = event.changes
      const changes =
        superiorId === undefined ? event.changes : { ...event.changes, superiorId: unitOrNull(superiorId) }
      return { ...event, unitId: unit(event.unitId), changes }
    }
    case 'relation-added':
    case 'relation-removed':
      return { ...event, relation: relation(event.relation) }
    case 'posts-changed':
      return {
        ...event,
        establish: event.establish.map((seat) => ({ ...seat, id: post(seat.id), unitId: unit(seat.unitId) })),
        abolish: event.abolish.map(post),
        move: event.move.map(({ postId, toUnitId }) => ({ postId: post(postId), toUnitId: unit(toUnitId) })),
      }
    case 'holder-assigned':
      return {
        ...event,
        postId: post(event.postId),
        person: { ...event.person, id: person(event.person.id) },
      }
    case 'holder-released':
      return { ...event, postId: post(event.postId) }
    case 'measure-stated':
      return { ...event, figure: { ...event.figure, unitId: unit(event.figure.unitId) } }
    default: {
      const unknown: never = event
      throw new TypeError(`unknown change event ${JSON.stringify(unknown)}`)
    }
  }
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
