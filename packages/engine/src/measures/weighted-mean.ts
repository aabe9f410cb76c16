import type { HeldFigure } from '../structure/records.ts'

/** A mean by whole weights that can be added to and taken from. Exact inside (BigInt). */
export class WeightedMean {
  #sum = 0n
  #weights = 0n
  #missing = 0
  #parts = 0

  /** A value with its weight; where either is not known exactly the whole mean is unknown (L2-7). */
  add(value: HeldFigure | undefined, weight: HeldFigure | undefined, sign: 1 | -1 = 1): void {
    this.#parts += sign
    if (!value || !weight || weight.open || weight.poolIds.length > 0) {
      this.#missing += sign
      return
    }
    this.#sum += BigInt(sign * value.fixed) * BigInt(weight.fixed)
    this.#weights += BigInt(sign * weight.fixed)
  }

  merge(other: WeightedMean, sign: 1 | -1): void {
    this.#sum += BigInt(sign) * other.#sum
    this.#weights += BigInt(sign) * other.#weights
    this.#missing += sign * other.#missing
    this.#parts += sign * other.#parts
  }

  get isEmpty(): boolean {
    return this.#parts === 0
  }

  /** Rounded half up; null where something is unknown, or nothing weighs. */
  get value(): number | null {
    if (this.#missing !== 0 || this.#weights === 0n) return null
    return Number((2n * this.#sum + this.#weights) / (2n * this.#weights))
  }
}
