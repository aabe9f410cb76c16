import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import { applyAct, type DiffOrRefusals } from '../fold/apply-act.ts'
import type { Structure } from '../structure/structure.ts'
import { touchedIds } from './touched-ids.ts'
import type { WorkingAct } from './working-act.ts'

/** The acts carried so far in one replay, and what each did to the structure. */
export class PassedActs {
  readonly #structure: Structure
  readonly #passed: { readonly working: WorkingAct; readonly diff: Diff }[] = []
  readonly #lastToTouch = new Map<string, WorkingAct>()
  #indexed = 0

  constructor(structure: Structure) {
    this.#structure = structure
  }

  has(actId: string): boolean {
    return this.#passed.some(({ working }) => working.act.id === actId)
  }

  /** Whether an act would apply now; the structure is afterwards what it was. */
  try(working: WorkingAct): DiffOrRefusals {
    const outcome = applyAct(this.#structure, working.act)
    if (outcome.ok) this.#structure.applyDiff(reverseDiff(outcome.diff))
    return outcome
  }

  pass(working: WorkingAct): DiffOrRefusals {
    const outcome = applyAct(this.#structure, working.act)
    if (outcome.ok) this.#passed.push({ working, diff: outcome.diff })
    return outcome
  }

  /**
   * Neither plan says which of two acts of one day comes first if they are of different plans. Where an act
   * does not apply after those of the other plan it is tried before them, as late as possible. Costs a try for
   * each act of the other plan on that day. Gives the act that now comes right after it.
   */
  passEarlier(working: WorkingAct): WorkingAct | undefined {
    const later: WorkingAct[] = []
    for (let other = this.#lastOfOtherPlan(working); other; other = this.#lastOfOtherPlan(working)) {
      const before = this.#passed.length - 1
      later.unshift(...this.#takeBackTo(before))
      if ([working, ...later].every((act) => this.pass(act).ok)) {
        this.#lastToTouch.clear()
        this.#indexed = 0
        return other
      }
      this.#takeBackTo(before)
    }
    for (const act of later) this.pass(act)
    return undefined
  }

  #lastOfOtherPlan({ side, act }: WorkingAct): WorkingAct | undefined {
    const last = this.#passed.at(-1)?.working
    return last && last.side !== side && last.act.operatesOn === act.operatesOn ? last : undefined
  }

  #takeBackTo(count: number): WorkingAct[] {
    const taken = this.#passed.splice(count)
    for (const { diff } of taken.toReversed()) this.#structure.applyDiff(reverseDiff(diff))
    return taken.map(({ working }) => working)
  }

  /** The last act that touched one of these. Every diff is read once, on the first question. */
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
}
