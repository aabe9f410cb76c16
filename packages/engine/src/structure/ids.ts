/**
 * A set of ids that is mostly empty or of one: nothing, the id itself, or a set. At a million units a set
 * object for every single id would cost more than the units themselves.
 */
export type Ids = undefined | string | Set<string>

const none: ReadonlySet<string> = new Set()

export function withId(ids: Ids, id: string): Ids {
  if (ids === undefined) return id
  if (typeof ids === 'string') return ids === id ? ids : new Set([ids, id])
  return ids.add(id)
}

export function withoutId(ids: Ids, id: string): Ids {
  if (typeof ids !== 'object') return ids === id ? undefined : ids
  ids.delete(id)
  return ids.size === 0 ? undefined : ids
}

export const idSet = (ids: Ids): ReadonlySet<string> =>
  typeof ids === 'object' ? ids : ids === undefined ? none : new Set([ids])

export const idCount = (ids: Ids): number => (typeof ids === 'object' ? ids.size : ids === undefined ? 0 : 1)
