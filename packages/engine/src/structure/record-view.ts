/**
 * Records that live in dossiers, read as a map. Looking one up costs O(1), walking through them and counting
 * them costs as much as there are units.
 */
export class RecordView<T> implements ReadonlyMap<string, T> {
  readonly #find: (key: string) => T | undefined
  readonly #walk: () => Iterable<readonly [string, T]>
  readonly #count: (() => number) | undefined

  constructor(
    find: (key: string) => T | undefined,
    walk: () => Iterable<readonly [string, T]>,
    count?: () => number,
  ) {
    this.#find = find
    this.#walk = walk
    this.#count = count
  }

  get size(): number {
    if (this.#count) return this.#count()
    let size = 0
    for (const _ of this.#walk()) size += 1
    return size
  }

  get(key: string): T | undefined {
    return this.#find(key)
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined
  }

  *entries(): MapIterator<[string, T]> {
    for (const [key, record] of this.#walk()) yield [key, record]
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.#walk()) yield key
  }

  *values(): MapIterator<T> {
    for (const [, record] of this.#walk()) yield record
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries()
  }

  forEach(call: (record: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, record] of this.#walk()) call(record, key, this)
  }
}
