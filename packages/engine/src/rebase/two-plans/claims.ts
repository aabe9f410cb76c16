import type { ChangeEvent, Figure, Unit } from '@tinhgon/model'
import { inEffectOrder } from '../effect-order.ts'
import type { Side } from '../side.ts'
import {
  type Attribute,
  type AttributeValue,
  attributeOf,
  attributes,
  sameValue,
} from '../unit-attributes.ts'
import type { WorkingAct } from '../working-act.ts'
import type { World } from '../world.ts'
import type { CommonGround } from './common-ground.ts'
import type { SharedActs } from './find-shared-acts.ts'

/** Where a plan says something. */
export interface Claim<T> {
  readonly working: WorkingAct
  readonly index: number
  readonly event: ChangeEvent
  readonly value: T
}

export interface AttributeClaim extends Claim<AttributeValue> {
  readonly unitId: string
  readonly attribute: Attribute
}

/**
 * What one plan says of units and posts of the baseline, by what it is about; where it says several things
 * after one another, the last counts. Acts that both plans have are common ground and nobody's claim.
 */
export class Claims {
  readonly attributes = new Map<string, AttributeClaim>()
  /** What events of survivors only repeat. */
  readonly restated: AttributeClaim[] = []
  readonly figures = new Map<string, Claim<Figure>>()
  readonly moves = new Map<string, Claim<string>>()
  /** Null where the seat is left vacant. */
  readonly holders = new Map<string, Claim<string | null>>()
  /** Parts that go into a survivor, by source and taker; the value is the source. */
  readonly parts = new Map<string, Claim<string>>()
  /** The places at which a unit ends. */
  readonly ends = new Map<string, { readonly working: WorkingAct; readonly indexes: number[] }>()
  /** The acts that say it. */
  readonly keys: string[] = []
  readonly #ground: CommonGround

  constructor(world: World, side: Side, ground: CommonGround, { equal, disputed }: SharedActs) {
    this.#ground = ground
    for (const working of inEffectOrder(world.reconciler.acts.values()))
      if (working.side === side && !equal.has(working.key) && !disputed.has(working.key)) this.#read(working)
  }

  #read(working: WorkingAct): void {
    this.keys.push(working.key)
    for (const [place, event] of working.act.events.entries()) {
      const index = working.indexes[place] ?? null
      if (index !== null) this.#readEvent(working, event, index)
    }
    for (const unitId of working.act.exhausts)
      for (const [place, event] of working.act.events.entries())
        if (event.type === 'units-merged' && event.sources.some((source) => source.unitId === unitId))
          this.#end(working, unitId, working.indexes[place] ?? null)
  }

  #readEvent(working: WorkingAct, event: ChangeEvent, index: number): void {
    const at = { working, event, index }
    switch (event.type) {
      case 'unit-changed':
        for (const attribute of attributes) {
          const value = event.changes[attribute]
          if (value !== undefined) this.#say({ ...at, unitId: event.unitId, attribute, value })
        }
        break
      case 'units-merged': {
        const survivor = survivorOf(event)
        for (const attribute of survivor ? attributes : [])
          this.#sayOfSurvivor({
            ...at,
            unitId: event.result.id,
            attribute,
            value: attributeOf(event.result, attribute),
          })
        for (const { extent, unitId } of event.sources)
          if (extent !== 'part' && unitId !== survivor?.id) this.#end(working, unitId, index)
          else if (extent === 'part' && survivor)
            this.parts.set(`${unitId}\t${survivor.id}`, { ...at, value: unitId })
        break
      }
      case 'unit-split':
      case 'unit-dissolved':
        this.#end(working, event.unitId, index)
        break
      case 'measure-stated': {
        const { unitId, measure } = event.figure
        if (this.#ground.hasUnit(unitId))
          this.figures.set(`${unitId}\t${measure}`, { ...at, value: event.figure })
        break
      }
      case 'posts-changed':
        for (const { postId, toUnitId } of event.move)
          if (this.#ground.hasPost(postId)) this.moves.set(postId, { ...at, value: toUnitId })
        break
      case 'holder-assigned':
        this.#hold({ ...at, value: event.person.id }, event.postId)
        break
      case 'holder-released': {
        const replaced = working.act.events.some(
          (other) => other.type === 'holder-assigned' && other.postId === event.postId,
        )
        if (!replaced) this.#hold({ ...at, value: null }, event.postId)
        break
      }
      default:
    }
  }

  #say(claim: AttributeClaim): void {
    if (this.#ground.hasUnit(claim.unitId)) this.attributes.set(`${claim.unitId}\t${claim.attribute}`, claim)
  }

  #sayOfSurvivor(claim: AttributeClaim): void {
    const key = `${claim.unitId}\t${claim.attribute}`
    const earlier = this.attributes.get(key)
    const known = earlier ? earlier.value : this.#ground.valueOf(claim.unitId, claim.attribute)
    if (sameValue(claim.value, known)) this.restated.push(claim)
    else this.#say(claim)
  }

  #hold(claim: Claim<string | null>, postId: string): void {
    if (this.#ground.hasPost(postId)) this.holders.set(postId, claim)
  }

  #end(working: WorkingAct, unitId: string, index: number | null): void {
    if (!this.#ground.hasUnit(unitId) || index === null) return
    const known = this.ends.get(unitId)
    if (!known) this.ends.set(unitId, { working, indexes: [index] })
    else if (known.working.key === working.key && !known.indexes.includes(index)) known.indexes.push(index)
  }
}

const survivorOf = (event: ChangeEvent): Unit | undefined =>
  event.type === 'units-merged' && event.survivor ? event.result : undefined
