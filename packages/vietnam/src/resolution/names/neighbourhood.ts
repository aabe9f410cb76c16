import type { Unit } from '@tinhgon/model'
import type { PlaceMention } from '../grammar/syntax.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import type { NamedUnit, Reason } from './choice.ts'
import { isIn } from './find-candidates.ts'
import type { UnitIndex } from './unit-index.ts'

export interface Ranked {
  readonly unit: Unit
  readonly reason: Reason
  readonly confidence: number
}

/** A clause names a dozen units or two; more say nothing more about where it is. */
const mostNeighbours = 60

/** How near units lie to those that the same clause names: by what they share above them, then by their codes. */
export class Neighbourhood {
  readonly #index: UnitIndex
  readonly #placesBehind = new Map<NamedUnit, readonly PlaceMention[]>()
  readonly #placed = new Map<number, Unit[]>()

  constructor(index: UnitIndex, names: readonly NamedUnit[]) {
    this.#index = index
    let behind: readonly PlaceMention[] = []
    let clause = -1
    for (const named of names.toReversed()) {
      if (named.clause !== clause) behind = []
      if (named.mention.places.length > 0) behind = named.mention.places
      clause = named.clause
      this.#placesBehind.set(named, behind)
    }
  }

  /** Notes that a clause names the unit. */
  place(clause: number, unit: Unit): void {
    const placed = this.#placed.get(clause)
    if (placed && placed.length < mostNeighbours) placed.push(unit)
    else if (!placed) this.#placed.set(clause, [unit])
  }

  /** The units in the place that stands behind the list: "Phường 1, Phường 2 và Phường 4 (Quận 5)". */
  inPlaceBehind(names: readonly NamedUnit[], units: readonly Unit[]): readonly Unit[] {
    for (const named of names) {
      const places = this.#placesBehind.get(named) ?? []
      if (places.length === 0) continue
      const there = units.filter((unit) => places.every((place) => isIn(this.#index, unit, place)))
      if (there.length > 0) return there
    }
    return []
  }

  /** The likeliest of the units. */
  rank(names: readonly NamedUnit[], units: readonly Unit[]): Ranked {
    const [best, second] = units
      .map((unit) => ({ unit, near: this.nearness(names, unit) + spelledSo(names, unit) }))
      .sort((a, b) => b.near - a.near)
    if (!best) throw new RangeError('there is no unit to choose from')
    const [one, other] = [best.near, second?.near ?? 0]
    if (one === other) return { unit: best.unit, reason: 'order', confidence: 0.5 / units.length }
    return { unit: best.unit, reason: 'neighbours', confidence: 0.5 + (0.45 * (one - other)) / one }
  }

  /** The more, the nearer; 0 where the clauses name nothing else. */
  nearness(names: readonly NamedUnit[], unit: Unit): number {
    let nearness = 0
    for (const { clause } of names)
      for (const other of this.#placed.get(clause) ?? [])
        if (other !== unit) nearness += this.#between(unit, other)
    return nearness
  }

  /** Whether another unit of the clauses lies in the same district. */
  sharesDistrict(names: readonly NamedUnit[], unit: Unit): boolean {
    return names.some(({ clause }) =>
      (this.#placed.get(clause) ?? []).some(
        (other) => other !== unit && other.superiorId === unit.superiorId,
      ),
    )
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

/** Of "Hoà Bình" and "Hòa Bình" the one that is spelled as in the text is a little likelier. */
const spelledSo = (names: readonly NamedUnit[], unit: Unit): number =>
  names.some(({ mention }) => unit.name.endsWith(` ${quoteTokens(mention.name)}`)) ? 2 : 0
