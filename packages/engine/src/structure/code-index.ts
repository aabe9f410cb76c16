import type { Unit } from '@tinhgon/model'
import { type Ids, idSet, withId, withoutId } from './ids.ts'

/** Living units by system and code. Two bear one code only for a moment, within an act. */
export class CodeIndex {
  readonly #bySystem = new Map<string, Map<string, Ids>>()

  bearersOf(system: string, code: string): ReadonlySet<string> {
    return idSet(this.#bySystem.get(system)?.get(code))
  }

  /** Any other living unit of its system that bears the unit's code. */
  rivalOf({ id, system, code }: Unit): string | undefined {
    const bearers = code === null ? undefined : this.#bySystem.get(system)?.get(code)
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
    bearers.set(code, withId(bearers.get(code), id))
  }

  remove({ id, system, code }: Unit): void {
    const bearers = code === null ? undefined : this.#bySystem.get(system)
    if (!bearers || code === null) return
    const left = withoutId(bearers.get(code), id)
    if (left === undefined) bearers.delete(code)
    else bearers.set(code, left)
  }
}
