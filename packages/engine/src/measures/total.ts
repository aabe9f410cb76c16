import type { MeasureDefinition, Unit } from '@tinhgon/model'
import type { Dossier } from '../structure/dossier.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { bearsIn } from './bearing.ts'
import { measureOf } from './measure-of.ts'

/**
 * The sum of a measure over units, in base units (L2). `value` only where every figure is known; `known` and
 * `missing` count the units that hold the measure; `max` is null where nothing bounds the sum.
 */
export interface Total {
  readonly value: number | null
  readonly known: number
  readonly missing: number
  readonly min: number
  readonly max: number | null
}

/** Adds a measure up unit by unit. */
export class Totalling {
  readonly measure: MeasureDefinition
  #fixed = 0
  #known = 0
  #missing = 0
  #open = false
  readonly #claims = new Map<string, number>()

  constructor(measure: MeasureDefinition) {
    this.measure = measure
  }

  /** `figure` is what the unit holds; without one it is unknown if it bears the measure, else it holds nothing. */
  add(dossier: Readonly<Dossier>, figure: HeldFigure | undefined): void {
    if (!figure) {
      if (!bearsIn(dossier, this.measure)) return
      this.#open = true
      this.#missing += 1
      return
    }
    this.#fixed += figure.fixed
    this.#open ||= figure.open
    if (figure.open || figure.poolIds.length > 0) this.#missing += 1
    else this.#known += 1
    for (const poolId of figure.poolIds) this.#claims.set(poolId, (this.#claims.get(poolId) ?? 0) + 1)
  }

  /**
   * Bounds come from the sources: claimants of a pool that have all been added hold together exactly what the
   * pool holds, never less, never more. Intensive measures do not add up; their total has a value for a
   * single unit only.
   */
  total(structure: Structure): Total {
    const [fixed, known, missing] = [this.#fixed, this.#known, this.#missing]
    if (this.measure.nature.type === 'intensive' && known + missing !== 1)
      return { value: null, known, missing, min: 0, max: null }
    let [inside, touched] = [0, 0]
    for (const [poolId, count] of this.#claims) {
      const pool = structure.table('pools').get(poolId)
      if (!pool) throw new Error(`pool ${poolId} is claimed but does not exist`)
      touched += pool.total
      if (count === pool.claimants.length) inside += pool.total
    }
    return {
      value: missing === 0 ? fixed : null,
      known,
      missing,
      min: fixed + inside,
      max: this.#open ? null : fixed + touched,
    }
  }
}

/** Adds up a measure over those of the units that hold it. */
export function totalOf(structure: Structure, measureId: string, units?: Iterable<Unit>): Total {
  const measure = measureOf(structure, measureId)
  const slot = structure.vocabulary.slotOf(measureId)
  const totalling = new Totalling(measure)
  const add = (dossier: Readonly<Dossier> | undefined): void => {
    if (dossier?.unit?.system === measure.system) totalling.add(dossier, dossier.figures[slot])
  }
  if (units) for (const { id } of units) add(structure.dossier(id))
  else for (const dossier of structure.dossiers()) add(dossier)
  return totalling.total(structure)
}

/** The totals of every measure of the profile over the whole structure, in one pass. */
export function totalsOf(structure: Structure): ReadonlyMap<string, Total> {
  const { vocabulary } = structure
  const bySystem = new Map(
    [...vocabulary.systems].map((system) => [
      system,
      vocabulary.measuresOf(system).map((measure) => new Totalling(measure)),
    ]),
  )
  for (const dossier of structure.dossiers()) {
    if (!dossier.unit) continue
    const totallings = bySystem.get(dossier.unit.system) ?? []
    for (let slot = 0; slot < totallings.length; slot += 1)
      totallings[slot]?.add(dossier, dossier.figures[slot])
  }
  return new Map(
    [...bySystem.values()].flat().map((totalling) => [totalling.measure.id, totalling.total(structure)]),
  )
}
