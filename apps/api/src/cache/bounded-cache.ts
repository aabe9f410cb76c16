/**
 * Keeps what was used last, up to a weight: what was longest unused goes first. What weighs more than all
 * that may be kept is not kept.
 */
export class BoundedCache<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly weight: number }>()
  readonly #most: number
  #weight = 0

  /** @param most in the unit in which weights are given: bytes, units */
  constructor(most: number) {
    this.#most = most
  }

  get weight(): number {
    return this.#weight
  }

  get size(): number {
    return this.#kept.size
  }

  get(key: string): Value | undefined {
    const found = this.#kept.get(key)
    if (!found) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found.value
  }

  set(key: string, value: Value, weight: number): void {
    this.delete(key)
    if (weight > this.#most) return
    this.#kept.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const found = this.#kept.get(key)
    if (!found) return
    this.#kept.delete(key)
    this.#weight -= found.weight
  }
}
