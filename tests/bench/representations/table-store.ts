import type { Unit } from '@tinhgon/model'
import type { FoldStore, Origin } from './fold-store.ts'

const none: ReadonlySet<string> = new Set()

/** A map for each table, as in a database: figures by unit and measure, in one composed key. */
export class TableStore implements FoldStore {
  readonly #units = new Map<string, Unit>()
  readonly #subordinates = new Map<string, Set<string>>()
  readonly #figures = new Map<string, number>()
  readonly #origins = new Map<string, readonly Origin[]>()

  put(unit: Unit): void {
    const { id, superiorId } = unit
    const before = this.#units.get(id)
    this.#units.set(id, unit)
    if (before && before.superiorId === superiorId) return
    if (before && before.superiorId !== null) this.#subordinates.get(before.superiorId)?.delete(id)
    if (superiorId === null) return
    const below = this.#subordinates.get(superiorId)
    if (below) below.add(id)
    else this.#subordinates.set(superiorId, new Set([id]))
  }

  end(id: string): void {
    const unit = this.#units.get(id)
    if (unit && unit.superiorId !== null) this.#subordinates.get(unit.superiorId)?.delete(id)
    this.#units.delete(id)
    this.#subordinates.delete(id)
  }

  unit(id: string): Unit | undefined {
    return this.#units.get(id)
  }

  units(): Iterable<Unit> {
    return this.#units.values()
  }

  subordinateIds(id: string): Iterable<string> {
    return this.#subordinates.get(id) ?? none
  }

  figure(id: string, measure: string): number | undefined {
    return this.#figures.get(`${id}\t${measure}`)
  }

  setFigure(id: string, measure: string, value: number): void {
    this.#figures.set(`${id}\t${measure}`, value)
  }

  origins(id: string): readonly Origin[] | undefined {
    return this.#origins.get(id)
  }

  setOrigins(id: string, origins: readonly Origin[]): void {
    this.#origins.set(id, origins)
  }
}
