import type { HeldFigure } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/**
 * The sum of a measure over units, in base units (L2). `value` only where every figure is known; `known` and
 * `missing` count the units that hold the measure; `max` is null where nothing bounds the sum.
 */
export interface Total {
  readonly value: number | null
  readonly known: number
  readonly missing: number
  readonly min: number
  readonly max: number | null
}

/** A measure added up unit by unit, in base units; what was added can be taken out again. */
export class MeasureSum {
  #fixed = 0
  #known = 0
  #missing = 0
  /** Units of which some amount is unknown and bounded by nothing. */
  #open = 0
  /** How many claims on each pool have been added. */
  #claims: Map<string, number> | undefined

  /** A unit that holds the measure, with its figure; without one it is unknown. */
  add(figure: HeldFigure | undefined, sign: 1 | -1 = 1): void {
    if (!figure) {
      this.#open += sign
      this.#missing += sign
      return
    }
    this.#fixed += sign * figure.fixed
    if (figure.open) this.#open += sign
    if (figure.open || figure.poolIds.length > 0) this.#missing += sign
    else this.#known += sign
    for (const poolId of figure.poolIds) this.#claim(poolId, sign)
  }

  merge(other: MeasureSum, sign: 1 | -1): void {
    this.#fixed += sign * other.#fixed
    this.#known += sign * other.#known
    this.#missing += sign * other.#missing
    this.#open += sign * other.#open
    for (const [poolId, count] of other.#claims ?? []) this.#claim(poolId, sign * count)
  }

  get isEmpty(): boolean {
    return this.#known + this.#missing === 0
  }

  /**
   * Bounds come from the sources: claimants of a pool that have all been added hold together exactly what the
   * pool holds, never less, never more.
   */
  total(structure: Structure): Total {
    let [inside, touched] = [0, 0]
    for (const [poolId, count] of this.#claims ?? []) {
      const pool = structure.table('pools').get(poolId)
      if (!pool) throw new Error(`pool ${poolId} is claimed but does not exist`)
      touched += pool.total
      if (count === pool.claimants.length) inside += pool.total
    }
    return {
      value: this.#missing === 0 ? this.#fixed : null,
      known: this.#known,
      missing: this.#missing,
      min: this.#fixed + inside,
      max: this.#open > 0 ? null : this.#fixed + touched,
    }
  }

  #claim(poolId: string, count: number): void {
    this.#claims ??= new Map()
    const sum = (this.#claims.get(poolId) ?? 0) + count
    if (sum === 0) this.#claims.delete(poolId)
    else this.#claims.set(poolId, sum)
  }
}
