export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

interface ExactFraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * Divides a whole number by exact fractions of it; what they leave (1 − their sum) is the last entry.
 * Largest remainder, ties to the earlier entry, so the parts always add up to the whole (L1). BigInt inside,
 * since a figure times a numerator can pass 2⁵³. The fractions' sum must not exceed 1.
 */
export function apportion(whole: number, fractions: readonly Fraction[]): number[] {
  const total = BigInt(whole)
  const stated = sumOfFractions(fractions)
  const weights: ExactFraction[] = fractions.map(exact)
  weights.push({ ...stated, numerator: stated.denominator - stated.numerator })
  const parts: bigint[] = []
  const remainders: (ExactFraction & { readonly index: number })[] = []
  let left = total
  for (const [index, { numerator, denominator }] of weights.entries()) {
    const product = total * numerator
    const part = product / denominator
    parts.push(part)
    left -= part
    remainders.push({ numerator: product % denominator, denominator, index })
  }
  remainders.sort((a, b) => compare(b, a) || a.index - b.index)
  for (const { index } of remainders) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts.map(Number)
}

/** Exact sum of fractions, over their least common denominator. */
export function sumOfFractions(fractions: readonly Fraction[]): ExactFraction {
  let sum: ExactFraction = { numerator: 0n, denominator: 1n }
  for (const fraction of fractions) {
    const { numerator, denominator } = exact(fraction)
    const divisor = greatestCommonDivisor(sum.denominator, denominator)
    const [ours, theirs] = [denominator / divisor, sum.denominator / divisor]
    sum = { numerator: sum.numerator * ours + numerator * theirs, denominator: sum.denominator * ours }
  }
  return sum
}

const exact = ({ numerator, denominator }: Fraction): ExactFraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

function compare(a: ExactFraction, b: ExactFraction): number {
  const [ours, theirs] = [a.numerator * b.denominator, b.numerator * a.denominator]
  return ours < theirs ? -1 : ours > theirs ? 1 : 0
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b)
