import type { ChangeEvent, PartContent } from '@tinhgon/model'

/** What an event leaves out of its parts; the rest of it stays. */
interface Omitted {
  readonly unit?: string
  readonly post?: string
}

const contentWithout = (content: PartContent, { unit, post }: Omitted): PartContent => ({
  measures: content.measures,
  childIds: content.childIds.filter((id) => id !== unit),
  postIds: content.postIds.filter((id) => id !== post),
  relations: content.relations.filter(({ fromId, toId }) => fromId !== unit && toId !== unit),
})

/** The event without a unit: one source less, one subordinate less; null where nothing sensible is left of it. */
export function withoutUnit(event: ChangeEvent, unitId: string): ChangeEvent | null {
  switch (event.type) {
    case 'unit-established':
      return event.unit.id === unitId || event.unit.superiorId === unitId ? null : event
    case 'units-merged': {
      const { result, survivor } = event
      const sources = event.sources
        .filter((source) => source.unitId !== unitId)
        .map((source) =>
          source.extent === 'part' ? { ...source, ...contentWithout(source, { unit: unitId }) } : source,
        )
      const tooFew = sources.length < (survivor ? 2 : 1)
      return result.id === unitId || result.superiorId === unitId || tooFew ? null : { ...event, sources }
    }
    case 'unit-split': {
      if (event.unitId === unitId || event.results.some(({ unit }) => unit.superiorId === unitId)) return null
      const results = event.results.map((result) =>
        result.extent === 'part' ? { ...result, ...contentWithout(result, { unit: unitId }) } : result,
      )
      return { ...event, results }
    }
    case 'unit-dissolved':
      return event.unitId === unitId
        ? null
        : { ...event, successorIds: event.successorIds.filter((id) => id !== unitId) }
    case 'unit-changed': {
      if (event.unitId === unitId) return null
      if (event.changes.superiorId !== unitId) return event
      const { superiorId: _superior, ...changes } = event.changes
      return Object.keys(changes).length === 0 ? null : { ...event, changes }
    }
    case 'relation-added':
    case 'relation-removed':
      return event.relation.fromId === unitId || event.relation.toId === unitId ? null : event
    case 'posts-changed':
      return somePosts({
        ...event,
        establish: event.establish.filter((post) => post.unitId !== unitId),
        move: event.move.filter(({ toUnitId }) => toUnitId !== unitId),
      })
    case 'measure-stated':
      return event.figure.unitId === unitId ? null : event
    case 'holder-assigned':
    case 'holder-released':
      return event
    default: {
      const unknown: never = event
      throw new TypeError(`unknown change event ${JSON.stringify(unknown)}`)
    }
  }
}

/** The event without a post; null where it was about nothing else. */
export function withoutPost(event: ChangeEvent, postId: string): ChangeEvent | null {
  switch (event.type) {
    case 'posts-changed':
      return somePosts({
        ...event,
        establish: event.establish.filter(({ id }) => id !== postId),
        abolish: event.abolish.filter((id) => id !== postId),
        move: event.move.filter((move) => move.postId !== postId),
      })
    case 'holder-assigned':
    case 'holder-released':
      return event.postId === postId ? null : event
    case 'units-merged':
      return {
        ...event,
        sources: event.sources.map((source) =>
          source.extent === 'part' ? { ...source, ...contentWithout(source, { post: postId }) } : source,
        ),
      }
    case 'unit-split':
      return {
        ...event,
        results: event.results.map((result) =>
          result.extent === 'part' ? { ...result, ...contentWithout(result, { post: postId }) } : result,
        ),
      }
    default:
      return event
  }
}

type PostsChanged = Extract<ChangeEvent, { type: 'posts-changed' }>

/** The event, or null where it lists no post at all. */
export const somePosts = (event: PostsChanged): PostsChanged | null =>
  event.establish.length + event.abolish.length + event.move.length === 0 ? null : event
