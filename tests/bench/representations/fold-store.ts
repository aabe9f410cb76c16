import type { Extent, Unit } from '@tinhgon/model'

export interface Origin {
  readonly unitId: string
  readonly extent: Extent
}

/** What a fold needs of whatever the structure is kept in; one small fold runs on every representation. */
export interface FoldStore {
  /** A new unit, or one in another shape; its superior is there. */
  put(unit: Unit): void
  /** The unit lives no longer; nothing is below it any more. */
  end(id: string): void
  unit(id: string): Unit | undefined
  units(): Iterable<Unit>
  subordinateIds(id: string): Iterable<string>
  figure(id: string, measure: string): number | undefined
  setFigure(id: string, measure: string, value: number): void
  /** Undefined for a unit that consists of itself. */
  origins(id: string): readonly Origin[] | undefined
  setOrigins(id: string, origins: readonly Origin[]): void
}
