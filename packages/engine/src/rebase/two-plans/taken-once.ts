import type { Reconciler } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'

interface EventPlace {
  readonly working: WorkingAct
  readonly index: number
}

/**
 * What is left out of one plan because the other has it as well. A decision may leave out that other one: then
 * nobody would have it, so the places are kept in mind and stay when the merge is done again.
 */
export class TakenOnce {
  readonly #kept: ReadonlySet<string>
  readonly #taken = new Map<string, EventPlace>()

  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept
  }

  /** Whether an event may be left out for another one; if so it is noted down. */
  mayLeaveOut({ working, index }: EventPlace, other: EventPlace): boolean {
    const place = `${working.key} ${index}`
    if (this.#kept.has(place)) return false
    this.#taken.set(place, other)
    return true
  }

  /** Places of events that are in neither plan any more. */
  lost(reconciler: Reconciler): string[] {
    return [...this.#taken].flatMap(([place, { working, index }]) =>
      reconciler.need(working.key).indexes.includes(index) ? [] : [place],
    )
  }
}
