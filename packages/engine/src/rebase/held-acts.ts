import type { Diff } from '../diff/diff.ts'
import { idsBornBy } from './mentions.ts'
import { touchedIds } from './touched-ids.ts'
import type { WorkingAct } from './working-act.ts'

/** The acts held back so far in one replay, by what they would have brought forth or touched. */
export class HeldActs {
  readonly #births = new Map<string, WorkingAct>()
  readonly #touches = new Map<string, WorkingAct>()

  /** @param own what the act did where it was drafted */
  add(working: WorkingAct, own: Diff | undefined): void {
    for (const event of working.act.events) for (const id of idsBornBy(event)) this.#births.set(id, working)
    if (!own) return
    for (const id of touchedIds(own)) this.#touches.set(id, working)
    for (const { table, key } of own.added)
      if (table === 'units' || table === 'posts' || table === 'relations') this.#births.set(key, working)
  }

  /** The act that would have brought forth one of these, or touched it at all. */
  behind(ids: readonly string[], bornOnly: boolean): WorkingAct | undefined {
    for (const id of ids) {
      const working = this.#births.get(id) ?? (bornOnly ? undefined : this.#touches.get(id))
      if (working) return working
    }
    return undefined
  }
}
