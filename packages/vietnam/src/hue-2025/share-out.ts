/** Divides a whole number by weights, by largest remainder; ties go to the earlier place. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  // Below 2^53 for every figure of this package, so plain numbers stay exact (L1).
  const shares = weights.map((weight, place) => {
    const product = total * weight
    return { place, floor: Math.floor(product / whole), remainder: product % whole }
  })
  const left = total - shares.reduce((sum, { floor }) => sum + floor, 0)
  const lucky = new Set(
    [...shares]
      .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
      .slice(0, left)
      .map(({ place }) => place),
  )
  return shares.map(({ place, floor }) => floor + (lucky.has(place) ? 1 : 0))
}
