import type { Act, Baseline, CarriedMeasure, ChangeEvent, Unit } from '@tinhgon/model'
import {
  actOf,
  changed,
  contentOf,
  figure,
  merged,
  part,
  remainder,
  type SeededRandom,
  share,
  split,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { type CommuneKind, kindTitles, randomProvince } from './random-province.ts'

/** A province of three districts, some of whose communes share their names, and an act that rearranges them. */
export interface Rearrangement {
  readonly baseline: Baseline
  readonly act: Act
}

/** Names are of two words of which none begins another, so that they can be counted in a text. */
export function randomRearrangement(random: SeededRandom): Rearrangement {
  const baseline = randomProvince(random)
  const planner = new Planner(random, baseline)
  while (planner.hasUnits()) planner.addChange()
  return { baseline, act: planner.act() }
}

class Planner {
  readonly #random: SeededRandom
  readonly #free: Unit[]
  readonly #events: ChangeEvent[] = []
  readonly #exhausts: string[] = []
  readonly #areas: ReadonlyMap<string, number | null>
  #serial = 0

  constructor(random: SeededRandom, baseline: Baseline) {
    this.#random = random
    this.#free = random.shuffle(baseline.units.filter(({ tier }) => tier === 'commune'))
    const areas = baseline.figures.filter(({ measure }) => measure === 'area')
    this.#areas = new Map(areas.map(({ unitId, value }) => [unitId, value]))
  }

  hasUnits = (): boolean => this.#free.length > 0

  act = (): Act =>
    actOf(this.#events, { id: 'rearrangement', operatesOn: '2025-07-01', exhausts: [...this.#exhausts] })

  addChange(): void {
    const taken = this.#free.splice(0, this.#random.integer(1, 4))
    const [first, second] = taken
    if (!first) return
    const choice = this.#random.next()
    if (choice < 0.15) return
    if (choice < 0.25) this.#events.push(changed(first.id, { name: `${titleOf(first)} ${this.#name()}` }))
    else if (choice < 0.4) this.#split(first)
    else if (choice < 0.65 && second) this.#divide(first, taken.slice(1))
    else this.#merge(taken, choice > 0.9)
  }

  #merge(sources: readonly Unit[], survives: boolean): void {
    const [first] = sources
    if (!first) return
    const survivor = survives && sources.length > 1
    const result = survivor ? (this.#random.chance(0.5) ? first : this.#renamed(first)) : this.#result()
    this.#events.push(
      merged(
        result,
        sources.map(({ id }) => whole(id)),
        survivor,
      ),
    )
  }

  /** Parts of one unit go to several results; the rest goes to the last of them, to all, or stays. */
  #divide(divided: Unit, others: readonly Unit[]): void {
    const end = this.#random.pick(['remainder', 'exhausted', 'stays'] as const)
    if (end === 'exhausted') this.#exhausts.push(divided.id)
    for (const [index, other] of others.entries()) {
      const isLast = index === others.length - 1
      const piece =
        end === 'remainder' && isLast
          ? remainder(divided.id)
          : part(divided.id, { measures: this.#measures(divided, end === 'exhausted') })
      this.#events.push(merged(this.#result(), [whole(other.id), piece]))
    }
  }

  #measures(divided: Unit, isExhausted: boolean): CarriedMeasure[] {
    const both = ['area', 'population', 'population-census-2019'].map(unstated)
    if (isExhausted) return both
    const area = this.#areas.get(divided.id)
    return this.#random.pick([
      both,
      [unstated('area')],
      [share('area', 1, 9), unstated('population')],
      area ? [figure('area', Math.floor(area / 10)), unstated('population')] : both,
    ])
  }

  #split(unit: Unit): void {
    const content = contentOf({ measures: ['area', 'population'].map(unstated) })
    this.#events.push(
      split(unit.id, [
        { extent: 'part', unit: this.#result(), ...content },
        { extent: 'remainder', unit: this.#result() },
      ]),
    )
  }

  #name(): string {
    this.#serial += 1
    return `Mới ${String.fromCharCode(64 + Math.ceil(this.#serial / 20))}${String.fromCharCode(64 + (this.#serial % 20 || 20))}`
  }

  #result(): Unit {
    const kind = this.#random.pick<CommuneKind>(['ward', 'commune'])
    const id = `r${this.#serial + 1}`
    return unitOf(id, { kind, name: `${kindTitles[kind]} ${this.#name()}`, superiorId: 'p' })
  }

  #renamed = (unit: Unit): Unit => ({ ...unit, name: `${titleOf(unit)} ${this.#name()}`, superiorId: 'p' })
}

const titleOf = ({ kind }: Unit): string => kindTitles[kind as CommuneKind]
