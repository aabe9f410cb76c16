/** Durations of one contestant in milliseconds, or of one kind of act. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly p99: number
  readonly max: number
}

/** @throws RangeError where nothing was measured */
export function spreadOf(durations: readonly number[]): Spread {
  const sorted = Float64Array.from(durations).sort()
  return {
    min: quantile(sorted, 0),
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: quantile(sorted, 1),
  }
}

/** The nearest rank: a figure that was measured, never one between two. */
function quantile(sorted: Float64Array, part: number): number {
  const found = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}
