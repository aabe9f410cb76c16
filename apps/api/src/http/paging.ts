import { Problem } from './problem.ts'

/** Where a page begins, from the `next` of the one before. @throws Problem */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor)
  throw new Problem('malformed', 'cursor must be the `next` of the page before.')
}

/** A page of a list that does not change: what it is made from is named by a hash. */
export function pageOf<Item>(
  all: readonly Item[],
  offset: number,
  limit: number,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const end = offset + limit
  return { items: all.slice(offset, end), next: end < all.length ? String(end) : null }
}
