import type { ChangeEvent } from '@tinhgon/model'
import { mapEventIds } from './map-event-ids.ts'

/** Events are never changed in place, so each is read once. */
const namedBy = new WeakMap<ChangeEvent, ReadonlySet<string>>()

/** Every unit, post and person that an event names. */
export function idsNamedBy(event: ChangeEvent): ReadonlySet<string> {
  const known = namedBy.get(event)
  if (known) return known
  const named = new Set<string>()
  const note = (id: string): string => {
    named.add(id)
    return id
  }
  mapEventIds(event, { unit: note, post: note, person: note })
  namedBy.set(event, named)
  return named
}

/** What an event brings into being: units and posts. */
export function idsBornBy(event: ChangeEvent): string[] {
  switch (event.type) {
    case 'unit-established':
      return [event.unit.id]
    case 'units-merged':
      return event.survivor ? [] : [event.result.id]
    case 'unit-split':
      return event.results.map(({ unit }) => unit.id)
    case 'posts-changed':
      return event.establish.map(({ id }) => id)
    default:
      return []
  }
}
