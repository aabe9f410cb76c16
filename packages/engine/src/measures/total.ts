import type { Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { bears } from './bearing.ts'
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

/**
 * Adds up a measure over those of the units that hold it. Bounds come from the sources: claimants of a pool
 * that are all among the units hold together exactly what the pool holds, never less, never more.
 * Intensive measures do not add up; their total has a value for a single unit only.
 */
export function totalOf(
  structure: Structure,
  measureId: string,
  units: Iterable<Unit> = structure.units.values(),
): Total {
  const measure = measureOf(structure, measureId)
  let [fixed, known, missing, open] = [0, 0, 0, false]
  const claims = new Map<string, number>()
  for (const unit of units) {
    const figure = structure.figureOf(unit.id, measureId)
    if (!figure && !bears(structure, unit, measure)) continue
    if (!figure || figure.open) open = true
    if (!figure || figure.open || figure.poolIds.length > 0) missing += 1
    else known += 1
    fixed += figure?.fixed ?? 0
    for (const poolId of figure?.poolIds ?? []) claims.set(poolId, (claims.get(poolId) ?? 0) + 1)
  }
  if (measure.nature.type === 'intensive' && known + missing !== 1)
    return { value: null, known, missing, min: 0, max: null }
  let [inside, touched] = [0, 0]
  for (const [poolId, count] of claims) {
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
    max: open ? null : fixed + touched,
  }
}
