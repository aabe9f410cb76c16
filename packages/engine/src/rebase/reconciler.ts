import type { Refusal, SentenceParams } from '@tinhgon/model'
import type { Amendment } from './amend-act.ts'
import type { Choice } from './choice-texts.ts'
import type { Candidate, OfferedChoice } from './conflict.ts'
import {
  type Conflict,
  type ConflictSide,
  type Decision,
  type Decisions,
  describeConflict,
} from './conflict.ts'
import type { ConflictType } from './conflict-texts.ts'
import { describeNote, type Note } from './note.ts'
import type { NoteType } from './note-texts.ts'
import type { UnusedDecision } from './reconciliation.ts'
import type { Side } from './side.ts'
import type { WorkingAct } from './working-act.ts'

/** A way to decide, with what it does; a reason where the decision names what does not fit. */
export interface Option {
  readonly choice: Choice
  readonly needs?: OfferedChoice['needs']
  readonly candidates?: readonly Candidate[]
  readonly settle: (decision: Decision) => UnusedDecision['reason'] | undefined
}

export interface Found {
  readonly type: ConflictType
  /** The act that is held back while this is open. */
  readonly key: string
  /** Another one that is held back with it. */
  readonly otherKey?: string
  /** What it is about, beside type and act; both sides' values where it is about values. */
  readonly about: readonly string[]
  readonly eventIndexes: readonly number[]
  readonly unitIds: readonly string[]
  readonly ours: ConflictSide
  readonly theirs: ConflictSide
  readonly refusals?: readonly Refusal[]
  readonly params: SentenceParams
  readonly options: readonly Option[]
}

interface OpenConflict {
  readonly conflict: Conflict
  readonly keys: readonly [string, ...string[]]
  /** Whether a refusal of the fold is behind it. */
  readonly refused: boolean
}

/**
 * The acts being carried, and what was found and decided about them. A conflict that is found is either open,
 * or its decision is carried out at once, on the acts themselves; so each decision is carried out once and
 * whatever is looked at afterwards sees its outcome.
 */
export class Reconciler {
  /** By key, in the order of the new plan. */
  readonly acts: Map<string, WorkingAct>
  readonly decided: { readonly conflict: Conflict; readonly decision: Decision }[] = []
  readonly #decisions: Decisions
  readonly #open = new Map<string, OpenConflict>()
  readonly #settled = new Set<string>()
  readonly #moved = new Set<string>()
  readonly #takenApart = new Set<string>()
  readonly #unused = new Map<string, UnusedDecision['reason']>()
  readonly #notes = new Map<string, Note>()
  /** Counts what was amended, so that a round can tell whether it changed anything. */
  amendments = 0

  constructor(acts: readonly WorkingAct[], decisions: Decisions) {
    this.acts = new Map(acts.map((working) => [working.key, working]))
    this.#decisions = decisions
  }

  need(key: string): WorkingAct {
    const working = this.acts.get(key)
    if (!working) throw new Error(`there is no act ${key}`)
    return working
  }

  get conflicts(): readonly Conflict[] {
    const places = new Map([...this.acts.keys()].map((key, place) => [key, place]))
    const placeOf = ({ keys }: OpenConflict): number => places.get(keys[0]) ?? 0
    return this.#standing.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ conflict }) => conflict)
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values()]
  }

  get unused(): UnusedDecision[] {
    return Object.entries(this.#decisions).flatMap(([conflictId, decision]) => {
      const reason =
        this.#unused.get(conflictId) ?? (this.#settled.has(conflictId) ? null : 'no-such-conflict')
      return reason === null ? [] : [{ conflictId, decision, reason }]
    })
  }

  /** What is open about acts that are still there. */
  get #standing(): OpenConflict[] {
    return [...this.#open.values()].filter(({ keys: [key] }) => this.need(key).act.events.length > 0)
  }

  /** Keys of acts with an open conflict. */
  get heldKeys(): ReadonlySet<string> {
    return new Set(this.#standing.flatMap(({ keys }) => keys))
  }

  /** Looks afresh: what is still open will be found again. */
  forgetOpen(): void {
    this.#open.clear()
  }

  /** Tries an act again: refusals that are still there will be found again. */
  forgetRefused(key: string): void {
    for (const [id, open] of this.#open) if (open.refused && open.keys[0] === key) this.#open.delete(id)
  }

  /**
   * @param found its cause is a refusal when `mustVanish`: it stays open if a decision carried out before did
   * not make it go away; else such a decision has settled it for good.
   */
  raise(found: Found, mustVanish: boolean): 'open' | 'settled' {
    const { act } = this.need(found.key)
    const id = [found.type, found.key, ...found.about].join(' ')
    const decision = Object.hasOwn(this.#decisions, id) ? this.#decisions[id] : undefined
    const settledBefore = this.#settled.has(id)
    if (settledBefore && !mustVanish) return 'settled'
    if (settledBefore) this.#unused.set(id, 'did-not-help')
    const conflict = this.#conflictOf(id, act.id, found)
    if (!decision || settledBefore || !this.#settle(id, found, decision)) {
      this.#open.set(id, {
        conflict,
        keys: found.otherKey === undefined ? [found.key] : [found.key, found.otherKey],
        refused: mustVanish,
      })
      return 'open'
    }
    this.#settled.add(id)
    this.decided.push({ conflict, decision })
    return 'settled'
  }

  #settle(id: string, found: Found, decision: Decision): boolean {
    const option = found.options.find(({ choice }) => choice === decision.choice)
    const reason = option ? option.settle(decision) : 'no-such-choice'
    if (reason !== undefined) this.#unused.set(id, reason)
    return reason === undefined
  }

  #conflictOf(id: string, actId: string, found: Found): Conflict {
    const { type, eventIndexes, unitIds, ours, theirs, refusals = [], params, options } = found
    const choices = options.map(({ choice, needs = null, candidates = [] }) => ({
      choice,
      needs,
      candidates,
    }))
    const message = describeConflict({ type, params }, 'vi')
    return { id, type, actId, eventIndexes, unitIds, ours, theirs, refusals, choices, params, message }
  }

  /** From now on the conflicts of this place are told one by one. */
  takeApart(place: string): void {
    this.#takenApart.add(place)
    this.amendments += 1
  }

  isTakenApart(place: string): boolean {
    return this.#takenApart.has(place)
  }

  /** Whether an act has been put elsewhere; once is enough, so that two acts do not change places for ever. */
  isMoved(key: string): boolean {
    return this.#moved.has(key)
  }

  /** How many acts have been put elsewhere. */
  get moves(): number {
    return this.#moved.size
  }

  /** Puts an act right before another one in the list. */
  putBefore(key: string, otherKey: string): void {
    this.#moved.add(key)
    const order = [...this.acts.values()].filter((working) => working.key !== key)
    const place = order.findIndex((working) => working.key === otherKey)
    const working = this.need(key)
    this.acts.clear()
    for (const other of order.toSpliced(place, 0, working)) this.acts.set(other.key, other)
  }

  amend(key: string, amendment: Amendment): void {
    const before = this.need(key)
    const after = amendment(before)
    if (after === before) return
    this.acts.set(key, after)
    this.amendments += 1
  }

  amendSide(side: Side, amendment: Amendment): void {
    for (const { key, side: own } of [...this.acts.values()]) if (own === side) this.amend(key, amendment)
  }

  note(
    type: NoteType,
    key: string,
    about: { readonly eventIndexes: readonly number[]; readonly unitIds: readonly string[] },
    params: SentenceParams,
  ): void {
    const { id: actId, title } = this.need(key).act
    const told = { act: title, ...params }
    const note = { type, actId, ...about, params: told, message: describeNote({ type, params: told }, 'vi') }
    this.#notes.set(JSON.stringify([type, key, note]), note)
  }
}
