/** Seeds 1 to `count` in chunks, for titles that name what they ran: `seeds 1–250`. */
export function seedRanges(
  count: number,
  chunk: number,
): { readonly title: string; readonly seeds: number[] }[] {
  return Array.from({ length: Math.ceil(count / chunk) }, (_, index) => {
    const first = index * chunk + 1
    const last = Math.min(count, first + chunk - 1)
    return {
      title: `seeds ${first}–${last}`,
      seeds: Array.from({ length: last - first + 1 }, (_seed, offset) => first + offset),
    }
  })
}
