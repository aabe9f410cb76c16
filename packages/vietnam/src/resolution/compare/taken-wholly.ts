import type { Extent } from '@tinhgon/model'
import type { Making } from './making.ts'

/** How much of a unit goes into another, as lineage will have it. */
export type Taken = 'whole' | 'part'

/**
 * Says how much of a unit each takes. What one alone takes of a unit that ends is the whole of it, though it be
 * called a part or a remainder (LIN-3).
 * @param ended units of which everything is placed
 */
export function takenBy(
  makings: readonly Making[],
  ended: ReadonlySet<string>,
): (unitId: string, extent: Extent) => Taken {
  const takers = new Map<string, number>()
  for (const { sources } of makings)
    for (const { unitId } of sources) takers.set(unitId, (takers.get(unitId) ?? 0) + 1)
  return (unitId, extent) =>
    extent === 'whole' || (takers.get(unitId) === 1 && (extent === 'remainder' || ended.has(unitId)))
      ? 'whole'
      : 'part'
}
