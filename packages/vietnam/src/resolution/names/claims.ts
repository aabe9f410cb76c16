import type { Unit } from '@tinhgon/model'
import type { NamedUnit } from './choice.ts'

/** What has been taken of each unit so far. */
export class Claims {
  readonly #taken = new Map<string, NamedUnit[]>()

  add(unit: Unit, names: readonly NamedUnit[]): void {
    this.#taken.set(unit.id, [...(this.#taken.get(unit.id) ?? []), ...names])
  }

  /** Whether nothing has been taken of a unit. */
  isFree(unit: Unit): boolean {
    return !this.#taken.has(unit.id)
  }

  /** Whether a unit can be used so besides what has been taken: whole excludes all others, a remainder is one. */
  allows(unit: Unit, names: readonly NamedUnit[]): boolean {
    const taken = this.#taken.get(unit.id) ?? []
    if (taken.length === 0) return true
    const all = [...taken, ...names]
    if (all.some(({ use }) => use === 'whole' || use === 'kept')) return false
    return all.filter(({ use }) => use === 'remainder').length <= 1 && noneTwice(all)
  }
}

/** A clause takes of a unit once. */
const noneTwice = (names: readonly NamedUnit[]): boolean =>
  new Set(names.map(({ clause }) => clause)).size === names.length
