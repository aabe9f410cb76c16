import { type Refusal, refusal } from '@tinhgon/model'
import { sameWord } from '../data-formats/profile-words.ts'

export interface RegisteredUnit {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly system: string | null
}

/** Units by the words that other cells call them by: a code, or where none bears it, a name. */
export class UnitRegister<T extends RegisteredUnit> {
  readonly #byCode = new Map<string, T[]>()
  readonly #byName = new Map<string, T[]>()

  constructor(units: readonly T[]) {
    for (const unit of units) {
      if (unit.code !== null) append(this.#byCode, unit.code, unit)
      if (unit.name !== '') append(this.#byName, sameWord(unit.name), unit)
    }
  }

  /**
   * The one unit that a word means. Of several the one of the system that is asked from: a ward and its
   * committee often share a code.
   * @param missing tells that there is none
   */
  find(
    word: string,
    system: string | null,
    place: string,
    faults: Refusal[],
    missing: () => Refusal,
  ): T | null {
    const found = this.#byCode.get(word) ?? this.#byName.get(sameWord(word)) ?? []
    const near = found.filter((unit) => unit.system === system)
    const [only, ...others] = near.length > 0 ? near : found
    if (!only) faults.push(missing())
    else if (others.length > 0)
      faults.push(refusal('several-bear-it', place, [], { word: shortened(word), count: others.length + 1 }))
    return only && others.length === 0 ? only : null
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
