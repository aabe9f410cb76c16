import { type Structure, subtree } from '@tinhgon/engine'
import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import * as build from './act-builder.ts'
import { personOf, unitOf } from './baseline-builder.ts'
import { type Listing, randomContent } from './random-content.ts'
import { randomDesignations } from './random-designations.ts'
import { randomRedistribution } from './random-redistribution.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * A random act on a structure: one to four changes of any type, each of one or more events. Most fit; some do
 * not, and then the engine must refuse them all and change nothing.
 */
export function randomAct(random: SeededRandom, structure: Structure, id: string): Act {
  const plan = new RandomPlanner(random, structure, id)
  for (let index = random.integer(1, 4); index > 0; index -= 1) plan.addChange()
  const date = `2025-0${random.integer(1, 9)}-${random.integer(10, 28)}`
  return build.actOf(plan.events.length > 0 ? plan.events : [build.stated('nobody', 'people', 1)], {
    id,
    title: id,
    operatesOn: date,
    exhausts: plan.exhausts,
  })
}

const measuresOf = (unit: Unit): string[] =>
  unit.system === 'territory' ? ['people', 'area', 'satisfaction'] : ['members']

const isExtensive = (measure: string): boolean => measure !== 'satisfaction'

class RandomPlanner {
  readonly events: ChangeEvent[] = []
  readonly exhausts: string[] = []
  readonly #random: SeededRandom
  readonly #structure: Structure
  readonly #id: string
  readonly #used = new Set<string>()
  readonly #usedPosts = new Set<string>()
  readonly #usedRelations = new Set<string>()
  #serial = 0

  constructor(random: SeededRandom, structure: Structure, id: string) {
    this.#random = random
    this.#structure = structure
    this.#id = id
  }

  addChange(): void {
    const unit = this.#freeUnit()
    if (!unit) return
    const choices: (() => void)[] = [
      () => this.#merge(unit),
      () => this.#merge(unit),
      () => this.#split(unit),
      () => this.#transfer(unit),
      () => this.#transfer(unit),
      () => this.#redistribute(unit),
      () => this.#redistribute(unit),
      () => this.#dissolve(unit),
      () => this.#change(unit),
      () => this.#swapCodes(unit),
      () => this.#establish(unit),
      () => this.#relate(unit),
      () => this.#seats(unit),
      () => this.#holders(unit),
      () => this.#state(unit),
      () => this.#state(unit),
    ]
    this.#random.pick(choices)()
  }

  #fresh(prefix: string): string {
    this.#serial += 1
    return `${this.#id}-${prefix}${this.#serial}`
  }

  #freeUnit(fits: (unit: Unit) => boolean = () => true): Unit | undefined {
    const free = [...this.#structure.units.values()].filter((unit) => !this.#used.has(unit.id) && fits(unit))
    if (free.length === 0) return undefined
    const unit = this.#random.pick(free)
    this.#use(unit.id)
    return unit
  }

  /** Using a unit twice in one act is mostly refused; now and then it should be tried. */
  #use(unitId: string): void {
    if (this.#random.chance(0.9)) this.#used.add(unitId)
  }

  #listing(): Listing {
    return { children: new Set(), posts: this.#usedPosts, relations: this.#usedRelations }
  }

  #redistribute(unit: Unit): void {
    const desk = {
      random: this.#random,
      structure: this.#structure,
      listing: this.#listing(),
      partner: (other: Unit) => this.#partner(other),
      result: (like: Unit) => this.#result(like),
      add: (...events: readonly ChangeEvent[]) => void this.events.push(...events),
      exhaust: (unitId: string) => void this.exhausts.push(unitId),
    }
    randomRedistribution(desk, unit)
  }

  /** A unit to merge with: mostly one that has subordinates like the first, or none like it. */
  #partner(unit: Unit): Unit | undefined {
    const alike = (other: Unit): boolean =>
      (this.#structure.childIdsOf(other.id).size === 0) === (this.#structure.childIdsOf(unit.id).size === 0)
    const strict = this.#random.chance(0.9)
    const below = new Set(strict ? [...subtree(this.#structure, unit.id)].map(({ id }) => id) : [])
    return this.#freeUnit(
      (other) =>
        other.system === unit.system &&
        (!strict || (alike(other) && other.kind === unit.kind && !below.has(other.id))),
    )
  }

  #result(like: Unit, prefix = 'r', code: string | null = null): Unit {
    const id = this.#fresh(prefix)
    const { system, kind, tier, superiorId } = like
    // A superior that ends in the same act makes the result an orphan: it is kept out of this act.
    if (superiorId !== null) this.#use(superiorId)
    return unitOf(id, {
      ...{ system, kind, tier, superiorId, code: this.#random.chance(0.5) ? code : id },
      ...randomDesignations(this.#random, like),
    })
  }

  #merge(unit: Unit): void {
    const sources = [unit]
    for (let index = this.#random.integer(1, 3); index > 0; index -= 1) {
      const other = this.#partner(unit)
      if (other) sources.push(other)
    }
    const survivor = sources.length > 1 && this.#random.chance(0.3)
    const below = (other: Unit): boolean => sources.some(({ id }) => id === other.superiorId)
    const top = sources.find((source) => !below(source)) ?? unit
    const result = survivor
      ? { ...unit, superiorId: top.superiorId, name: `${unit.name} mới` }
      : this.#result(top, 'r', unit.code)
    const extents = sources.map(({ id }) => build.whole(id))
    this.events.push(build.merged(result, extents, survivor))
  }

  #split(unit: Unit): void {
    const count = this.#random.integer(2, 4)
    const listing = this.#listing()
    const results = Array.from({ length: count }, (_, index) => {
      const result = this.#result(unit, 's')
      return index === 0 && this.#random.chance(0.9)
        ? { extent: 'remainder' as const, unit: result }
        : {
            extent: 'part' as const,
            unit: result,
            ...randomContent(this.#random, this.#structure, unit, count, listing),
          }
    })
    this.events.push(build.split(unit.id, results))
  }

  /** Parts of one unit go to others, living or new; sometimes all of it is placed. */
  #transfer(from: Unit): void {
    const count = this.#random.integer(1, 3)
    const listing = this.#listing()
    const leaf = this.#structure.childIdsOf(from.id).size === 0
    const places = leaf && this.#structure.postsOf(from.id).length === 0 && this.#random.chance(0.5)
    for (let index = 0; index < count; index += 1) {
      const taker = this.#partner(from)
      if (!taker) continue
      const content = randomContent(this.#random, this.#structure, from, count, listing)
      const source = { extent: 'part' as const, unitId: from.id, ...content }
      const all = build.part(from.id, { measures: measuresOf(from).filter(isExtensive).map(build.unstated) })
      const taken = places ? all : source
      const own = build.whole(taker.id)
      const choices = [
        () => build.merged(taker, [own, taken], true),
        () => build.merged(taker, [own, taken], true),
        () => build.merged(this.#result(from), [taken]),
        () => build.merged(this.#result(taker), [own, taken]),
      ]
      this.events.push(this.#random.pick(choices)())
      if (places && !this.exhausts.includes(from.id)) this.exhausts.push(from.id)
    }
  }

  #dissolve(unit: Unit): void {
    const below = new Set([...subtree(this.#structure, unit.id)].map(({ id }) => id))
    const heir = this.#freeUnit(
      (other) =>
        other.system === unit.system && !below.has(other.id) && this.#structure.childIdsOf(other.id).size > 0,
    )
    for (const childId of this.#structure.childIdsOf(unit.id)) {
      if (heir) this.events.push(build.changed(childId, { superiorId: heir.id }))
      this.#use(childId)
    }
    const seats = this.#structure.postsOf(unit.id).filter(({ id }) => !this.#usedPosts.has(id))
    for (const { id } of seats) this.#usedPosts.add(id)
    const other = heir ?? this.#freeUnit()
    if (seats.length > 0 && other)
      this.events.push(build.posts({ move: seats.map(({ id }) => ({ postId: id, toUnitId: other.id })) }))
    this.events.push(
      build.dissolved(unit.id, {
        endsFigures: this.#random.chance(0.9) ? measuresOf(unit).filter(isExtensive) : [],
        successorIds: heir ? [heir.id] : [],
      }),
    )
  }

  #change(unit: Unit): void {
    const below = new Set([...subtree(this.#structure, unit.id)].map(({ id }) => id))
    const superior = this.#freeUnit(
      (other) =>
        other.system === unit.system &&
        (this.#random.chance(0.05) ||
          (!below.has(other.id) && this.#structure.childIdsOf(other.id).size > 0)),
    )
    const kinds = unit.system === 'territory' ? ['region', 'zone'] : ['committee', 'commission']
    const changes = this.#random.pick([
      { name: `${unit.name} đổi`, officialShortName: null },
      { code: this.#random.chance(0.5) ? this.#fresh('code') : null, seat: 'Số 1' },
      { kind: this.#random.pick(kinds) },
      { tier: this.#random.pick(['province', 'district', 'commune']) },
      // The profile knows nothing of deserts: now and then the act must be refused.
      { designations: [this.#random.pick(['border', 'mountain', 'mountain', 'desert'])] },
      ...(superior ? [{ superiorId: superior.id }] : []),
    ])
    this.events.push(build.changed(unit.id, changes))
  }

  /** Two units exchange their codes; without the second event the code would be taken. */
  #swapCodes(unit: Unit): void {
    const other = this.#freeUnit(({ system }) => system === unit.system)
    if (!other) return
    this.events.push(build.changed(unit.id, { code: other.code }))
    if (this.#random.chance(0.9)) this.events.push(build.changed(other.id, { code: unit.code }))
  }

  #establish(unit: Unit): void {
    const upper = this.#structure.childIdsOf(unit.id).size > 0 || this.#random.chance(0.2)
    const result = { ...this.#result(unit, 'e'), superiorId: upper ? unit.id : unit.superiorId }
    const figures = measuresOf(result)
      .filter(() => this.#random.chance(0.7))
      .map((measure) => ({
        measure,
        value: this.#random.chance(0.1) ? null : this.#random.integer(0, 1000),
        date: '2025-07-01',
        grade: 'assumed' as const,
        source: 'plan',
      }))
    this.events.push(build.established(result, figures))
  }

  #relate(unit: Unit): void {
    const existing = this.#structure
      .relationsOf(unit.id)
      .filter(({ kind, fromId, toId }) => !this.#usedRelations.has(`${kind}\t${fromId}\t${toId}`))
    const other = this.#freeUnit()
    if (existing.length > 0 && this.#random.chance(0.5)) {
      const { kind, fromId, toId } = this.#random.pick(existing)
      this.#usedRelations.add(`${kind}\t${fromId}\t${toId}`)
      this.events.push(build.unrelated(kind, fromId, toId))
    } else if (other) this.events.push(build.related('advises', unit.id, other.id))
  }

  #seats(unit: Unit): void {
    const vacant = this.#structure
      .postsOf(unit.id)
      .filter(({ id, holderId }) => holderId === null && !this.#usedPosts.has(id))
    for (const { id } of vacant) this.#usedPosts.add(id)
    const other = this.#freeUnit()
    const seat = this.#fresh('seat')
    this.events.push(
      build.posts({
        establish: [{ id: seat, unitId: unit.id, role: 'vice', basis: 'norm' }],
        abolish: vacant.slice(0, 1).map(({ id }) => id),
        move: other ? vacant.slice(1, 2).map(({ id }) => ({ postId: id, toUnitId: other.id })) : [],
      }),
    )
    if (this.#random.chance(0.5)) this.events.push(build.assigned(seat, personOf(this.#fresh('person'))))
  }

  #holders(unit: Unit): void {
    for (const { id, holderId } of this.#structure.postsOf(unit.id).slice(0, 2)) {
      if (this.#usedPosts.has(id)) continue
      this.#usedPosts.add(id)
      if (holderId !== null) this.events.push(build.released(id))
      if (holderId === null || this.#random.chance(0.5))
        this.events.push(build.assigned(id, personOf(this.#fresh('person'))))
    }
  }

  /** Mostly of a unit that lives, sometimes of one that this act brings forth, or whose figure is not known. */
  #state(unit: Unit): void {
    const merged = this.events.find((event) => event.type === 'units-merged')
    const joint = [...this.#structure.table('figures').values()].filter(({ poolIds }) => poolIds.length > 0)
    if (merged && this.#random.chance(0.3)) {
      const measure = this.#random.pick(measuresOf(merged.result))
      this.events.push(build.stated(merged.result.id, measure, this.#random.integer(0, 10_000)))
      return
    }
    if (joint.length > 0 && this.#random.chance(0.6)) {
      const { unitId, measure } = this.#random.pick(joint)
      this.events.push(build.stated(unitId, measure, this.#random.integer(0, 10_000)))
      return
    }
    const measure = this.#random.pick(measuresOf(unit))
    this.events.push(build.stated(unit.id, measure, this.#random.integer(0, 10_000)))
  }
}
