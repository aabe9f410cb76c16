import type { Extent } from '@tinhgon/model'

/** How much of an origin goes on when `outer` of a unit that held `inner` of it goes on. */
export function composeExtents(inner: Extent, outer: Extent): Extent {
  if (inner === 'whole') return outer
  if (outer === 'whole') return inner
  return inner === 'part' || outer === 'part' ? 'part' : 'remainder'
}

/** What two holdings of the same origin are together, short of knowing that they are all of it. */
export const joinExtents = (a: Extent, b: Extent): Extent => (a === b ? a : 'part')
