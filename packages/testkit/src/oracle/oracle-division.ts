interface Share {
  readonly takerId: string
  readonly numerator: number
  readonly denominator: number
}

/** Whether exact shares come to more than the whole. */
export function exceedsWhole(shares: readonly Share[]): boolean {
  const common = shares.reduce((product, { denominator }) => product * BigInt(denominator), 1n)
  const sum = shares.reduce(
    (total, { numerator, denominator }) => total + (BigInt(numerator) * common) / BigInt(denominator),
    0n,
  )
  return sum > common
}

/**
 * What every share gets of a whole, and what is left (L1-1): each its whole part first; the units that are
 * then over go, one each, to the largest fractions, by id of the taker where these are equal, what is left last.
 */
export function divide(
  whole: number,
  given: readonly Share[],
): { readonly parts: Map<Share, number>; readonly left: number } {
  const shares = given.toSorted((a, b) => (a.takerId < b.takerId ? -1 : a.takerId > b.takerId ? 1 : 0))
  const common = shares.reduce((product, { denominator }) => product * BigInt(denominator), 1n)
  const claims = shares.map((share) => ({
    share,
    exact: (BigInt(whole) * BigInt(share.numerator) * common) / BigInt(share.denominator),
  }))
  const rest = BigInt(whole) * common - claims.reduce((sum, { exact }) => sum + exact, 0n)
  const all = [...claims, { share: null, exact: rest }]
  const floors = all.map(({ exact }) => exact / common)
  let over = BigInt(whole) - floors.reduce((sum, floor) => sum + floor, 0n)
  const extra = new Set<number>()
  while (over > 0n) {
    let best = -1
    for (const [index, { exact }] of all.entries())
      if (!extra.has(index) && (best < 0 || exact % common > (all[best]?.exact ?? 0n) % common)) best = index
    extra.add(best)
    over -= 1n
  }
  const amounts = floors.map((floor, index) => Number(floor) + (extra.has(index) ? 1 : 0))
  return {
    parts: new Map(shares.map((share, index) => [share, amounts[index] ?? 0])),
    left: amounts.at(-1) ?? 0,
  }
}
