import type { SeededRandom } from '../seeded-random.ts'

/** Deals a number out to places: each gets two thirds of its fair share or more, and at least two. */
export function dealOut(random: SeededRandom, total: number, places: number): number[] {
  const least = Math.max(2, Math.floor((total * 2) / (places * 3)))
  if (least * places > total) throw new RangeError(`${total} are too few for ${places} places`)
  const dealt = new Array<number>(places).fill(least)
  for (let left = total - least * places; left > 0; left -= 1) {
    const place = random.integer(0, places - 1)
    dealt[place] = (dealt[place] ?? 0) + 1
  }
  return dealt
}
