/** Counts by key that come and go; a key without a count is not there. */
export class Counter<K> {
  readonly #counts = new Map<K, number>()

  add(key: K, count: number): void {
    const sum = (this.#counts.get(key) ?? 0) + count
    if (sum === 0) this.#counts.delete(key)
    else this.#counts.set(key, sum)
  }

  addAll(other: Counter<K>, sign: 1 | -1): void {
    for (const [key, count] of other.#counts) this.add(key, sign * count)
  }

  get(key: K): number {
    return this.#counts.get(key) ?? 0
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0
  }

  entries(): Iterable<readonly [K, number]> {
    return this.#counts
  }
}

/** The largest key of a counter of whole numbers; 0 where it is empty. */
export function largestKey(counter: Counter<number>): number {
  let largest = 0
  for (const [key] of counter.entries()) if (key > largest) largest = key
  return largest
}
