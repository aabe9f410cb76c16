import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import type { FoldStep } from '../fold/fold-plan.ts'
import type { Structure } from '../structure/structure.ts'

/** Walks a structure forward and back along the acts of a plan; every step costs what its act touched. */
export class Timeline {
  readonly structure: Structure
  readonly steps: readonly FoldStep[]
  #position: number

  /** The structure stands after the last step, as the fold left it. */
  constructor(structure: Structure, steps: readonly FoldStep[]) {
    this.structure = structure
    this.steps = steps
    this.#position = steps.length
  }

  /** How many steps have been taken: 0 is the baseline. */
  get position(): number {
    return this.#position
  }

  /** Goes to a position and tells the diffs that were applied on the way, reversed ones when going back. */
  goTo(position: number): Diff[] {
    if (!Number.isInteger(position) || position < 0 || position > this.steps.length)
      throw new RangeError(`no step ${position} among ${this.steps.length}`)
    const applied: Diff[] = []
    while (this.#position !== position) {
      const forward = this.#position < position
      const step = this.steps[forward ? this.#position : this.#position - 1]
      if (step?.ok) {
        const diff = forward ? step.diff : reverseDiff(step.diff)
        this.structure.applyDiff(diff)
        applied.push(diff)
      }
      this.#position += forward ? 1 : -1
    }
    return applied
  }
}
