import { inEffectOrder } from '../effect-order.ts'
import type { Reconciler } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'

/** Which of two acts takes effect first. */
export class EffectRanks {
  readonly #ranks: ReadonlyMap<string, number>

  constructor(reconciler: Reconciler) {
    this.#ranks = new Map(inEffectOrder(reconciler.acts.values()).map(({ key }, rank) => [key, rank]))
  }

  isBefore(a: WorkingAct, b: WorkingAct): boolean {
    return (this.#ranks.get(a.key) ?? 0) < (this.#ranks.get(b.key) ?? 0)
  }
}
