import { type Refusal, refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import { applyAct } from '../fold/apply-act.ts'
import type { Structure } from '../structure/structure.ts'
import type { BaselineIndex } from './baseline-index.ts'
import { inEffectOrder } from './effect-order.ts'
import { idsBornBy } from './mentions.ts'
import type { Reconciler } from './reconciler.ts'
import { findRefused } from './refused/find-refused.ts'
import { touchedIds } from './touched-ids.ts'
import type { WorkingAct } from './working-act.ts'

/** What the acts are carried onto, and from where. */
export interface World {
  readonly reconciler: Reconciler
  readonly from: BaselineIndex
  readonly to: BaselineIndex
  /** What each act did where it was drafted. */
  readonly ownDiffs: ReadonlyMap<string, Diff>
}

/** An act that does not apply, with all that can be asked about it. */
export interface Failure {
  readonly world: World
  readonly structure: Structure
  readonly working: WorkingAct
  readonly refusals: readonly Refusal[]
  readonly replay: Replay
}

/**
 * Carries the acts onto a structure in the order of their effect. What is refused becomes conflicts; where one
 * of them is decided the act is tried again as the decision leaves it, else it is passed over. Costs one fold,
 * and one more try of an act for every round of decisions about it.
 */
export class Replay {
  readonly #world: World
  readonly #structure: Structure
  readonly #passed: { readonly working: WorkingAct; readonly diff: Diff }[] = []
  readonly #lastToTouch = new Map<string, WorkingAct>()
  #indexed = 0
  readonly #heldBirths = new Map<string, WorkingAct>()
  readonly #heldTouches = new Map<string, WorkingAct>()

  constructor(world: World, structure: Structure) {
    this.#world = world
    this.#structure = structure
  }

  run(): void {
    const { reconciler } = this.#world
    const taken = new Set<string>()
    for (const { key } of inEffectOrder(reconciler.acts.values())) this.#carry(key, taken)
  }

  /** The act that is held back and would have brought forth, or touched, one of these. */
  heldActBehind(ids: readonly string[], bornOnly: boolean): WorkingAct | undefined {
    const held = bornOnly ? this.#heldBirths : this.#heldTouches
    for (const id of ids) {
      const working = this.#heldBirths.get(id) ?? held.get(id)
      if (working) return working
    }
    return undefined
  }

  /** The last act that was carried and touched one of these. Every diff is read once, on the first question. */
  lastToTouch(ids: readonly string[]): WorkingAct | undefined {
    for (const { working, diff } of this.#passed.slice(this.#indexed))
      for (const id of touchedIds(diff)) this.#lastToTouch.set(id, working)
    this.#indexed = this.#passed.length
    for (const id of ids) {
      const working = this.#lastToTouch.get(id)
      if (working) return working
    }
    return undefined
  }

  #carry(key: string, taken: Set<string>): void {
    const { reconciler } = this.#world
    for (;;) {
      const working = reconciler.need(key)
      if (!working.on || working.act.events.length === 0) return
      // Accounts and pools are kept by the id of their act, so an id stands for one act only.
      const outcome = taken.has(working.act.id)
        ? { ok: false as const, refusals: [refusal('act-exists', 'act.id', [], { id: working.act.id })] }
        : applyAct(this.#structure, working.act)
      const held = reconciler.heldKeys.has(key)
      if (outcome.ok && !held) {
        this.#passed.push({ working, diff: outcome.diff })
        taken.add(working.act.id)
        return
      }
      if (outcome.ok) this.#structure.applyDiff(reverseDiff(outcome.diff))
      const before = reconciler.amendments
      if (!outcome.ok) {
        const failure = {
          world: this.#world,
          structure: this.#structure,
          working,
          refusals: outcome.refusals,
          replay: this,
        }
        for (const found of findRefused(failure)) reconciler.raise(found, true)
      }
      if (reconciler.amendments === before) {
        this.#hold(working)
        return
      }
      reconciler.forgetRefused(key)
    }
  }

  #hold(working: WorkingAct): void {
    for (const event of working.act.events)
      for (const id of idsBornBy(event)) this.#heldBirths.set(id, working)
    const diff = this.#world.ownDiffs.get(working.key)
    if (!diff) return
    for (const id of touchedIds(diff)) this.#heldTouches.set(id, working)
    for (const { table, key } of diff.added)
      if (table === 'units' || table === 'posts' || table === 'relations') this.#heldBirths.set(key, working)
  }
}
