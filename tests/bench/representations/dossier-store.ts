import type { Unit } from '@tinhgon/model'
import type { FoldStore, Origin } from './fold-store.ts'

const none: ReadonlySet<string> = new Set()

interface Dossier {
  unit: Unit | undefined
  below: Set<string> | undefined
  readonly figures: (number | undefined)[]
  origins: readonly Origin[] | undefined
}

/** One object for each unit with all that is known of it; figures at the place of their measure. */
export class DossierStore implements FoldStore {
  readonly #dossiers = new Map<string, Dossier>()
  readonly #places: ReadonlyMap<string, number>

  constructor(measures: readonly { readonly id: string }[]) {
    this.#places = new Map(measures.map(({ id }, place) => [id, place]))
  }

  put(unit: Unit): void {
    const { id, superiorId } = unit
    const dossier = this.#dossiers.get(id)
    const before = dossier?.unit
    if (dossier) dossier.unit = unit
    else this.#dossiers.set(id, { unit, below: undefined, figures: [], origins: undefined })
    if (before && before.superiorId === superiorId) return
    if (before && before.superiorId !== null) this.#dossiers.get(before.superiorId)?.below?.delete(id)
    const superior = superiorId === null ? undefined : this.#dossiers.get(superiorId)
    if (!superior) return
    if (superior.below) superior.below.add(id)
    else superior.below = new Set([id])
  }

  end(id: string): void {
    const dossier = this.#dossiers.get(id)
    if (!dossier?.unit) return
    const { superiorId } = dossier.unit
    if (superiorId !== null) this.#dossiers.get(superiorId)?.below?.delete(id)
    dossier.unit = undefined
  }

  unit(id: string): Unit | undefined {
    return this.#dossiers.get(id)?.unit
  }

  *units(): Iterable<Unit> {
    for (const { unit } of this.#dossiers.values()) if (unit) yield unit
  }

  subordinateIds(id: string): Iterable<string> {
    return this.#dossiers.get(id)?.below ?? none
  }

  figure(id: string, measure: string): number | undefined {
    return this.#dossiers.get(id)?.figures[this.#places.get(measure) ?? 0]
  }

  setFigure(id: string, measure: string, value: number): void {
    const dossier = this.#dossiers.get(id)
    if (dossier) dossier.figures[this.#places.get(measure) ?? 0] = value
  }

  origins(id: string): readonly Origin[] | undefined {
    return this.#dossiers.get(id)?.origins
  }

  setOrigins(id: string, origins: readonly Origin[]): void {
    const dossier = this.#dossiers.get(id)
    if (dossier) dossier.origins = origins
  }
}
