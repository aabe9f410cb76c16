import type { FoldStep } from '@tinhgon/engine'

/** The step after which the same acts have been taken, when others have come or gone around them. */
export function keptStep(before: readonly FoldStep[], after: readonly FoldStep[], step: number): number {
  const places = new Map(after.map(({ act }, index) => [act.id, index + 1]))
  for (const { act } of before.slice(0, step).toReversed()) {
    const place = places.get(act.id)
    if (place !== undefined) return place
  }
  return 0
}
