import type { CalendarDate, Plan } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import { actsUntil, applyPlanned, type FoldStep, type PlannedPosition } from '../fold/fold-plan.ts'
import { canonicalJson } from '../hash/canonical-json.ts'
import type { Structure } from '../structure/structure.ts'

/** Walks a structure forward and back along the acts of a plan; every step costs what its act touched. */
export class Timeline {
  readonly structure: Structure
  readonly #steps: FoldStep[]
  #position: number

  /** The structure stands after the last step, as the fold left it. */
  constructor(structure: Structure, steps: readonly FoldStep[] = []) {
    this.structure = structure
    this.#steps = [...steps]
    this.#position = steps.length
  }

  get steps(): readonly FoldStep[] {
    return this.#steps
  }

  /** How many steps have been taken: 0 is the baseline. */
  get position(): number {
    return this.#position
  }

  /** Goes to a position and tells the diffs that were applied on the way, reversed ones when going back. */
  goTo(position: number): Diff[] {
    if (!Number.isInteger(position) || position < 0 || position > this.#steps.length)
      throw new RangeError(`no step ${position} among ${this.#steps.length}`)
    const applied: Diff[] = []
    while (this.#position !== position) {
      const forward = this.#position < position
      const step = this.#steps[forward ? this.#position : this.#position - 1]
      if (step?.ok) {
        const diff = forward ? step.diff : reverseDiff(step.diff)
        this.structure.applyDiff(diff)
        applied.push(diff)
      }
      this.#position += forward ? 1 : -1
    }
    return applied
  }

  /** Goes to the end of a day: as-of is inclusive (E5-2). */
  goToDate(date: CalendarDate): Diff[] {
    return this.goTo(this.#steps.filter(({ act }) => act.operatesOn <= date).length)
  }

  /**
   * Becomes the fold of another plan and stands at its end. The acts that both plans begin with stay as they
   * are, so appending an act costs that act, and a change in the past costs what comes after it.
   */
  follow(plan: Plan, asOf?: CalendarDate): Diff[] {
    const planned = actsUntil(plan, asOf)
    const kept = planned.findIndex((next, index) => !isTaken(this.#steps[index], next))
    const applied = this.goTo(kept < 0 ? Math.min(planned.length, this.#steps.length) : kept)
    this.#steps.length = this.#position
    const taken = new Set(this.#steps.map(({ act }) => act.id))
    for (const next of planned.slice(this.#position)) {
      const step = applyPlanned(this.structure, next, taken)
      this.#steps.push(step)
      this.#position += 1
      if (step.ok) applied.push(step.diff)
    }
    return applied
  }
}

/** A refusal names the place of its act in the list, so a refused act that has moved is tried anew. */
const isTaken = (step: FoldStep | undefined, { act, position }: PlannedPosition): boolean =>
  step !== undefined &&
  (step.act === act || canonicalJson(step.act) === canonicalJson(act)) &&
  (step.ok || step.position === position)
