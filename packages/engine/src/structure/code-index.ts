import type { Unit } from '@tinhgon/model'
import { type Ids, idCount, idSet, withId, withoutId } from './ids.ts'

/** Living units by system and code. Two bear one code only for a moment, within an act. */
export class CodeIndex {
  readonly #bySystem = new Map<string, Map<string, Ids>>()
  /** Bearers beyond the first, over all codes: mostly none, and then nobody need be looked up. */
  #surplus = 0

  bearersOf(system: string, code: string): ReadonlySet<string> {
    return idSet(this.#bySystem.get(system)?.get(code))
  }

  /** Any other living unit of its system that bears the unit's code. */
  rivalOf({ id, system, code }: Unit): string | undefined {
    if (this.#surplus === 0 || code === null) return undefined
    const bearers = this.#bySystem.get(system)?.get(code)
    if (bearers === undefined || bearers === id) return undefined
    if (typeof bearers === 'string') return bearers
    for (const bearer of bearers) if (bearer !== id) return bearer
    return undefined
  }

  add({ id, system, code }: Unit): void {
    if (code === null) return
    let bearers = this.#bySystem.get(system)
    if (!bearers) {
      bearers = new Map()
      this.#bySystem.set(system, bearers)
    }
    const before = bearers.get(code)
    if (before !== undefined && before !== id) this.#surplus += 1
    bearers.set(code, withId(before, id))
  }

  remove({ id, system, code }: Unit): void {
    const bearers = code === null ? undefined : this.#bySystem.get(system)
    if (!bearers || code === null) return
    const before = bearers.get(code)
    if (idCount(before) > 1) this.#surplus -= 1
    const left = withoutId(before, id)
    if (left === undefined) bearers.delete(code)
    else bearers.set(code, left)
  }
}
