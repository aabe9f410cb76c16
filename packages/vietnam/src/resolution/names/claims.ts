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
    if (all.some((named) => !goesOn(named) && (named.use === 'whole' || named.use === 'kept'))) return false
    const rests = all.filter((named) => goesOn(named) || named.use === 'remainder' || named.use === 'reduced')
    return rests.length <= 1 && noneTwice(all)
  }
}

/** A unit that others join, or that gets another name, has what it does not give away. */
const goesOn = ({ portion }: NamedUnit): boolean => portion?.goesOn === true

/** A clause takes of a unit once. */
const noneTwice = (names: readonly NamedUnit[]): boolean =>
  new Set(names.map(({ clause }) => clause)).size === names.length
