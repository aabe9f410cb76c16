import type { Unit } from '@tinhgon/model'
import type { NamedUnit, Reason } from './choice.ts'
import { isIn } from './find-candidates.ts'
import type { UnitIndex } from './unit-index.ts'

export interface Ranked {
  readonly unit: Unit
  readonly reason: Reason
  readonly confidence: number
}

/** How near units lie to those that the same clause names: by the district that they share, then by their codes. */
export class Neighbourhood {
  readonly #index: UnitIndex
  readonly #namesOfClause: ReadonlyMap<number, readonly NamedUnit[]>
  readonly #placed = new Map<number, Unit[]>()

  constructor(index: UnitIndex, names: readonly NamedUnit[]) {
    this.#index = index
    this.#namesOfClause = Map.groupBy(names, ({ clause }) => clause)
  }

  /** Notes that a clause names the unit. */
  place(clause: number, unit: Unit): void {
    this.#placed.set(clause, [...(this.#placed.get(clause) ?? []), unit])
  }

  /** The likeliest of the units. */
  rank(names: readonly NamedUnit[], units: readonly Unit[]): Ranked {
    const scored = units
      .map((unit) => ({ unit, after: this.#placedAfter(names, unit), near: this.#nearness(names, unit) }))
      .sort((a, b) => b.after - a.after || b.near - a.near)
    const [best, second] = scored
    const unit = best?.unit ?? units[0]
    if (!best || !unit) throw new RangeError('there is no unit to choose from')
    if (best.after > (second?.after ?? 0)) return { unit, reason: 'place-named-after-list', confidence: 0.97 }
    const [one, other] = [best.near, second?.near ?? 0]
    if (one === other) return { unit, reason: 'order', confidence: 0.5 / units.length }
    return { unit, reason: 'neighbours', confidence: 0.5 + (0.45 * (one - other)) / one }
  }

  /** "Phường 1, Phường 2 và Phường 4 (Quận 5)": a place behind a list counts for all of it. */
  #placedAfter(names: readonly NamedUnit[], unit: Unit): number {
    const votes = names.map((named) => {
      const all = this.#namesOfClause.get(named.clause) ?? []
      const next = all.slice(all.indexOf(named)).find(({ mention }) => mention.places.length > 0)
      return next?.mention.places.every((place) => isIn(this.#index, unit, place)) ? 1 : 0
    })
    return Math.max(...votes)
  }

  #nearness(names: readonly NamedUnit[], unit: Unit): number {
    let nearness = 0
    for (const { clause } of names)
      for (const other of this.#placed.get(clause) ?? []) nearness += this.#between(unit, other)
    return nearness
  }

  #between(unit: Unit, other: Unit): number {
    const above = this.#index.superiorsOf(other)
    const shared = this.#index
      .superiorsOf(unit)
      .filter((superior) => above.includes(superior))
      .reduce((sum, { tier }) => sum + (tier === 'district' ? 10 : 3), 0)
    const distance = Math.abs(Number(unit.code) - Number(other.code))
    return shared + (Number.isFinite(distance) ? 5 / (1 + distance / 10) : 0)
  }
}
