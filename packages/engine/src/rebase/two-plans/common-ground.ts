import type { ChangeEvent, Unit, UnitChanged } from '@tinhgon/model'
import { inEffectOrder } from '../effect-order.ts'
import { idsBornBy } from '../mentions.ts'
import { type Attribute, type AttributeValue, attributeOf, attributes } from '../unit-attributes.ts'
import type { World } from '../world.ts'

/** What both plans start from: the baseline, and the acts that they have in common. */
export class CommonGround {
  readonly #world: World
  readonly #units = new Map<string, Unit>()
  readonly #posts = new Set<string>()
  readonly #values = new Map<string, AttributeValue>()

  /** @param equal keys of the acts that both plans have */
  constructor(world: World, equal: ReadonlySet<string>) {
    this.#world = world
    for (const { key, act } of inEffectOrder(world.reconciler.acts.values()))
      if (equal.has(key)) for (const event of act.events) this.#read(event)
  }

  #read(event: ChangeEvent): void {
    if (event.type === 'unit-changed') this.#say(event.unitId, event.changes)
    else if (event.type === 'units-merged') this.#bear(event.result)
    else if (event.type === 'unit-established') this.#bear(event.unit)
    else if (event.type === 'unit-split') for (const { unit } of event.results) this.#bear(unit)
    else if (event.type === 'posts-changed') for (const id of idsBornBy(event)) this.#posts.add(id)
  }

  #bear(unit: Unit): void {
    this.#units.set(unit.id, unit)
    for (const attribute of attributes)
      this.#values.set(`${unit.id}\t${attribute}`, attributeOf(unit, attribute))
  }

  #say(unitId: string, said: UnitChanged['changes']): void {
    for (const attribute of attributes) {
      const value = said[attribute]
      if (value !== undefined) this.#values.set(`${unitId}\t${attribute}`, value)
    }
  }

  hasUnit(id: string): boolean {
    return this.#units.has(id) || this.#world.from.units.has(id)
  }

  hasPost(id: string): boolean {
    return this.#posts.has(id) || this.#world.from.posts.has(id)
  }

  nameOf(unitId: string): string {
    return (this.#units.get(unitId) ?? this.#world.from.units.get(unitId))?.name ?? unitId
  }

  /** What both plans take an attribute to be before either changes it. */
  valueOf(unitId: string, attribute: Attribute): AttributeValue {
    const said = this.#values.get(`${unitId}\t${attribute}`)
    return said === undefined ? (this.#world.from.units.get(unitId)?.[attribute] ?? null) : said
  }
}
