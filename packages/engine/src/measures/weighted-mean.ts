/** Mean of intensive values by whole weights, rounded half up; null without weight. Exact inside (BigInt). */
export function weightedMean(
  parts: readonly { readonly value: number; readonly weight: number }[],
): number | null {
  let [sum, weights] = [0n, 0n]
  for (const { value, weight } of parts) {
    sum += BigInt(value) * BigInt(weight)
    weights += BigInt(weight)
  }
  return weights === 0n ? null : Number((2n * sum + weights) / (2n * weights))
}
