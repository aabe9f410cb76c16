import type { Extent } from '@tinhgon/model'

/** How much of an origin goes on when `outer` of a unit that held `inner` of it goes on. */
export function composeExtents(inner: Extent, outer: Extent): Extent {
  if (inner === 'part' || outer === 'part') return 'part'
  return inner === 'whole' ? outer : 'remainder'
}
