/**
 * Divides a whole number by exact fractions of it; what they leave (1 − their sum) is the last entry.
 * Largest remainder, ties to the earlier entry, so the parts always add up to the whole (L1). BigInt inside,
 * since a figure times a numerator can pass 2⁵³. The fractions' sum must not exceed 1.
 */
export function apportion(
  whole: number,
  fractions: readonly { readonly numerator: number; readonly denominator: number }[],
): number[] {
  const { numerator: stated, denominator } = sumOfFractions(fractions)
  const weights = fractions.map(
    (fraction) => BigInt(fraction.numerator) * (denominator / BigInt(fraction.denominator)),
  )
  weights.push(denominator - stated)
  const exact = weights.map((weight) => BigInt(whole) * weight)
  const parts = exact.map((product) => product / denominator)
  let left = BigInt(whole) - parts.reduce((sum, part) => sum + part, 0n)
  const byRemainder = exact
    .map((product, index) => ({ remainder: product % denominator, index }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    )
  for (const { index } of byRemainder) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts.map(Number)
}

/** Exact sum of fractions, over their least common denominator. */
export function sumOfFractions(
  fractions: readonly { readonly numerator: number; readonly denominator: number }[],
): { readonly numerator: bigint; readonly denominator: bigint } {
  const denominator = fractions.reduce((product, fraction) => lcm(product, BigInt(fraction.denominator)), 1n)
  const numerator = fractions.reduce(
    (sum, fraction) => sum + BigInt(fraction.numerator) * (denominator / BigInt(fraction.denominator)),
    0n,
  )
  return { numerator, denominator }
}

const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
