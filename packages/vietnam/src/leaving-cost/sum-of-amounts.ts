/** Whole VND of several amounts. @throws RangeError where the sum could no longer be told exactly */
export function sumOfAmounts(amounts: readonly number[]): number {
  const sum = amounts.reduce((sofar, amount) => sofar + BigInt(amount), 0n)
  if (sum > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${sum} VND are more than can be told exactly`)
  return Number(sum)
}
