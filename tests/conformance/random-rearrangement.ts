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
    if (choice < 0.25) this.#change(first, second)
    else if (choice < 0.4) this.#split(first)
    else if (choice < 0.65 && second) this.#divide(first, taken.slice(1))
    else this.#merge(taken, choice > 0.9)
  }

  /** Another name, and at times another kind, or a part given away besides. */
  #change(unit: Unit, other: Unit | undefined): void {
    const kind = this.#random.chance(0.3) ? this.#random.pick<CommuneKind>(['ward', 'commune']) : null
    const title = kind === null ? titleOf(unit) : kindTitles[kind]
    const name = `${title} ${this.#name()}`
    this.#events.push(changed(unit.id, kind === null ? { name } : { name, kind }))
    if (other && this.#random.chance(0.3)) this.#give(unit, other)
  }

  /** A part of a unit that goes on joins another, which is made anew. */
  #give(from: Unit, other: Unit): void {
    const piece = part(from.id, { measures: this.#measures(from, { isExhausted: false, isOnly: true }) })
    this.#events.push(merged(this.#result(), [whole(other.id), piece]))
  }

  #merge(sources: readonly Unit[], survives: boolean): void {
    const [first] = sources
    if (!first) return
    const survivor = survives && sources.length > 1
    const result = survivor ? (this.#random.chance(0.5) ? first : this.#renamed(first)) : this.#result()
    const other = survivor && this.#random.chance(0.3) ? this.#free.pop() : undefined
    if (other) this.#give(first, other)
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
    const pieces = { isExhausted: end === 'exhausted', isOnly: others.length === 1 }
    for (const [index, other] of others.entries()) {
      const isLast = index === others.length - 1
      const piece =
        end === 'remainder' && isLast
          ? remainder(divided.id)
          : part(divided.id, { measures: this.#measures(divided, pieces) })
      this.#events.push(merged(this.#result(), [whole(other.id), piece]))
    }
  }

  /** All of a measure goes only to who alone takes a part. */
  #measures(
    divided: Unit,
    { isExhausted, isOnly }: { readonly isExhausted: boolean; readonly isOnly: boolean },
  ): CarriedMeasure[] {
    const both = ['area', 'population', 'population-census-2019'].map(unstated)
    const shares = [share('area', 1, 9), share('population', 1, 7), unstated('population-census-2019')]
    const alls = [
      [unstated('area'), share('population', 3, 3)],
      [share('area', 2, 2), share('population', 1, 2)],
      [share('area', 2, 2), unstated('population')],
      [share('area', 1, 1)],
      [share('area', 1, 1), share('population', 1, 1)],
    ]
    if (isExhausted) return both
    const area = this.#areas.get(divided.id)
    return this.#random.pick([
      both,
      shares,
      [unstated('area')],
      [unstated('population')],
      ...(isOnly ? alls : []),
      [share('area', 1, 9), unstated('population')],
      area ? [figure('area', Math.floor(area / 10)), unstated('population')] : both,
    ])
  }

  #split(unit: Unit): void {
    const content = contentOf({
      measures: ['area', 'population', 'population-census-2019'].map(unstated),
    })
    const piece = () => ({ extent: 'part' as const, unit: this.#result(), ...content })
    const rest = this.#random.chance(0.6) ? { extent: 'remainder' as const, unit: this.#result() } : piece()
    this.#events.push(split(unit.id, this.#random.chance(0.3) ? [piece(), piece(), rest] : [piece(), rest]))
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
