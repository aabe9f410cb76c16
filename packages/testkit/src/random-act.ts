import type { Structure } from '@tinhgon/engine'
import type { Act, CarriedMeasure, ChangeEvent, PartContent, Unit } from '@tinhgon/model'
import * as build from './act-builder.ts'
import { personOf, unitOf } from './baseline-builder.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * A random act on a structure: one to four events of any type. Most fit; some do not, and then the engine
 * must refuse them all and change nothing.
 */
export function randomAct(random: SeededRandom, structure: Structure, id: string): Act {
  const plan = new RandomPlanner(random, structure, id)
  for (let index = random.integer(1, 4); index > 0; index -= 1) plan.addEvent()
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

class RandomPlanner {
  readonly events: ChangeEvent[] = []
  readonly exhausts: string[] = []
  readonly #random: SeededRandom
  readonly #structure: Structure
  readonly #id: string
  readonly #used = new Set<string>()
  #serial = 0

  constructor(random: SeededRandom, structure: Structure, id: string) {
    this.#random = random
    this.#structure = structure
    this.#id = id
  }

  addEvent(): void {
    const unit = this.#freeUnit()
    if (!unit) return
    const random = this.#random
    const choices: (() => void)[] = [
      () => this.#merge(unit),
      () => this.#merge(unit),
      () => this.#split(unit),
      () => this.#transfer(unit),
      () => this.#dissolve(unit),
      () => this.#change(unit),
      () => this.#establish(unit),
      () => this.#relate(unit),
      () => this.#seats(unit),
      () => this.#holders(unit),
      () => this.#state(unit),
    ]
    random.pick(choices)()
  }

  #fresh(prefix: string): string {
    this.#serial += 1
    return `${this.#id}-${prefix}${this.#serial}`
  }

  #freeUnit(system?: string): Unit | undefined {
    const free = [...this.#structure.units.values()].filter(
      (unit) => !this.#used.has(unit.id) && (system === undefined || unit.system === system),
    )
    if (free.length === 0) return undefined
    const unit = this.#random.pick(free)
    // Using a unit twice in one act is mostly refused; now and then it should be tried.
    if (this.#random.chance(0.9)) this.#used.add(unit.id)
    return unit
  }

  #result(like: Unit, prefix = 'r'): Unit {
    const id = this.#fresh(prefix)
    return unitOf(id, {
      system: like.system,
      kind: like.kind,
      tier: like.tier,
      superiorId: like.superiorId,
      code: this.#random.chance(0.5) ? like.code : id,
    })
  }

  #merge(unit: Unit): void {
    const sources = [unit]
    for (let index = this.#random.integer(0, 2); index > 0; index -= 1) {
      const other = this.#freeUnit(unit.system)
      if (other) sources.push(other)
    }
    const survivor = this.#random.chance(0.25)
    const result = survivor ? { ...unit, name: `${unit.name} mới` } : this.#result(unit)
    this.events.push(
      build.merged(
        result,
        sources.map(({ id }) => build.whole(id)),
        survivor,
      ),
    )
  }

  #content(unit: Unit, takers: number): PartContent {
    const { childIdsOf, relationsOf, postsOf } = {
      childIdsOf: [...this.#structure.childIdsOf(unit.id)],
      relationsOf: this.#structure.relationsOf(unit.id),
      postsOf: this.#structure.postsOf(unit.id),
    }
    const random = this.#random
    return build.contentOf({
      measures: measuresOf(unit).flatMap((measure): CarriedMeasure[] => {
        const held = this.#structure.figureOf(unit.id, measure)
        if (measure === 'satisfaction' || random.chance(0.15)) return []
        if (random.chance(0.4)) return [build.unstated(measure)]
        if (random.chance(0.5)) return [build.share(measure, random.integer(0, 3), takers * 3)]
        return [build.figure(measure, random.integer(0, Math.floor((held?.fixed ?? 30) / takers)))]
      }),
      childIds: random.chance(0.5) ? random.sample(childIdsOf, 1) : [],
      postIds: random.chance(0.5) ? random.sample(postsOf, 1).map(({ id }) => id) : [],
      relations: random.chance(0.5) ? random.sample(relationsOf, 1) : [],
    })
  }

  #split(unit: Unit): void {
    const count = this.#random.integer(2, 4)
    const remainder = this.#random.chance(0.8)
    this.events.push(
      build.split(
        unit.id,
        Array.from({ length: count }, (_, index) => {
          const result = this.#result({ ...unit, code: null }, 's')
          return remainder && index === 0
            ? { extent: 'remainder' as const, unit: result }
            : { extent: 'part' as const, unit: result, ...this.#content(unit, count) }
        }),
      ),
    )
  }

  /** Part of one living unit goes to another, or to a new one; sometimes all of it is placed. */
  #transfer(unit: Unit): void {
    const from = this.#freeUnit(unit.system)
    if (!from) return
    const source = build.part(from.id, this.#content(from, 2))
    if (this.#random.chance(0.5)) this.events.push(build.merged(unit, [build.whole(unit.id), source], true))
    else this.events.push(build.merged(this.#result(unit), [build.whole(unit.id), source]))
    if (this.#random.chance(0.2)) this.exhausts.push(from.id)
  }

  #dissolve(unit: Unit): void {
    const { units } = this.#structure
    const heirs = [...units.values()].filter(({ id, system }) => system === unit.system && id !== unit.id)
    const heir = heirs.length > 0 ? this.#random.pick(heirs) : undefined
    if (heir)
      for (const childId of this.#structure.childIdsOf(unit.id))
        if (childId !== heir.id) this.events.push(build.changed(childId, { superiorId: heir.id }))
    const seats = this.#structure.postsOf(unit.id)
    if (seats.length > 0 && heir)
      this.events.push(build.posts({ move: seats.map(({ id }) => ({ postId: id, toUnitId: heir.id })) }))
    this.events.push(
      build.dissolved(unit.id, {
        endsFigures: this.#random.chance(0.7) ? measuresOf(unit).filter(isExtensive) : [],
      }),
    )
  }

  #change(unit: Unit): void {
    const superior = this.#freeUnit(unit.system)
    const changes = this.#random.pick([
      { name: `${unit.name} đổi` },
      { code: this.#fresh('code') },
      { tier: this.#random.pick(['province', 'district', 'commune']) },
      ...(superior ? [{ superiorId: superior.id }] : []),
    ])
    this.events.push(build.changed(unit.id, changes))
  }

  #establish(unit: Unit): void {
    const result = {
      ...this.#result(unit, 'e'),
      superiorId: this.#random.chance(0.7) ? unit.id : unit.superiorId,
    }
    const figures = measuresOf(result)
      .filter((measure) => isExtensive(measure) && this.#random.chance(0.7))
      .map((measure) => ({
        measure,
        value: this.#random.integer(0, 1000),
        date: '2025-07-01',
        grade: 'assumed' as const,
        source: 'plan',
      }))
    this.events.push(build.established(result, result.kind === 'commission' ? [] : figures))
  }

  #relate(unit: Unit): void {
    const existing = this.#structure.relationsOf(unit.id)
    const other = this.#freeUnit()
    if (existing.length > 0 && this.#random.chance(0.5)) {
      const { kind, fromId, toId } = this.#random.pick(existing)
      this.events.push(build.unrelated(kind, fromId, toId))
    } else if (other) this.events.push(build.related('advises', unit.id, other.id))
  }

  #seats(unit: Unit): void {
    const seats = this.#structure.postsOf(unit.id)
    const vacant = seats.filter(({ holderId }) => holderId === null)
    const other = this.#freeUnit()
    this.events.push(
      build.posts({
        establish: [{ id: this.#fresh('seat'), unitId: unit.id, role: 'vice', basis: 'norm' }],
        abolish: vacant.slice(0, 1).map(({ id }) => id),
        move: other ? vacant.slice(1, 2).map(({ id }) => ({ postId: id, toUnitId: other.id })) : [],
      }),
    )
  }

  #holders(unit: Unit): void {
    for (const { id, holderId } of this.#structure.postsOf(unit.id).slice(0, 2))
      this.events.push(
        holderId === null ? build.assigned(id, personOf(this.#fresh('person'))) : build.released(id),
      )
  }

  #state(unit: Unit): void {
    const measure = this.#random.pick(measuresOf(unit))
    this.events.push(build.stated(unit.id, measure, this.#random.integer(0, 10_000)))
  }
}

const isExtensive = (measure: string): boolean => measure !== 'satisfaction'
