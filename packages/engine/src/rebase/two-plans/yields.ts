import type { Reconciler } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'

interface EventPlace {
  readonly working: WorkingAct
  readonly index: number
}

/**
 * Where one plan yields to the other: what both have is left out of the later, what a survivor only restates
 * follows. A decision may leave out what was yielded to; then the places are kept in mind, and do not yield when
 * the merge is done again.
 */
export class Yields {
  readonly #kept: ReadonlySet<string>
  readonly #yielded = new Map<string, EventPlace>()

  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept
  }

  /** Whether an event may yield to another one; if so it is noted down. */
  mayYield({ working, index }: EventPlace, other: EventPlace): boolean {
    const place = `${working.key} ${index}`
    if (this.#kept.has(place)) return false
    this.#yielded.set(place, other)
    return true
  }

  /** Places of events that have yielded to what is in neither plan any more. */
  lost(reconciler: Reconciler): string[] {
    return [...this.#yielded].flatMap(([place, { working, index }]) =>
      reconciler.need(working.key).indexes.includes(index) ? [] : [place],
    )
  }
}
