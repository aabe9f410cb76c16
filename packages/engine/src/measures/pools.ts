import { postToAccount } from '../ledger/post-to-account.ts'
import {
  endedClaimant,
  figureKey,
  type HeldFigure,
  type Pool,
  restatedClaimant,
} from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/**
 * Hands claims on the pools of a measure over to others, all at once, so that a unit may give its claim away
 * and take another's in one act (E5). Figures of units that lose their claim are the caller's to replace.
 */
export function replaceClaimants(
  structure: Structure,
  measure: string,
  heirs: ReadonlyMap<string, readonly string[]>,
): void {
  const poolIds = new Set<string>()
  for (const unitId of heirs.keys())
    for (const poolId of structure.figureOf(unitId, measure)?.poolIds ?? []) poolIds.add(poolId)
  for (const poolId of poolIds) {
    const pool = structure.need('pools', poolId)
    const claimants = new Set(pool.claimants.flatMap((claimant) => heirs.get(claimant) ?? [claimant]))
    for (const claimant of pool.claimants) if (!claimants.has(claimant)) forget(structure, pool, claimant)
    keepPool(structure, { ...pool, claimants: [...claimants].sort() })
  }
}

/** Opens a pool, or gives its amount to the only claimant. */
export function keepPool(structure: Structure, pool: Pool): void {
  const [only, ...others] = pool.claimants
  if (only !== undefined && others.length === 0) {
    structure.write('pools', pool.id, undefined)
    settle(structure, pool, only)
    return
  }
  structure.write('pools', pool.id, pool)
  for (const claimant of pool.claimants) {
    const figure = structure.figureOf(claimant, pool.measure)
    if (figure && !figure.poolIds.includes(pool.id))
      structure.writeByMeasure('figures', claimant, pool.measure, {
        ...figure,
        poolIds: [...figure.poolIds, pool.id].sort(),
      })
  }
}

function forget(structure: Structure, pool: Pool, claimant: string): void {
  const figure = structure.figureOf(claimant, pool.measure)
  if (!figure) return
  const poolIds = figure.poolIds.filter((id) => id !== pool.id)
  structure.writeByMeasure('figures', claimant, pool.measure, { ...figure, poolIds })
}

function settle(structure: Structure, pool: Pool, claimant: string): void {
  if (claimant === restatedClaimant)
    postToAccount(structure, pool.measure, 'restated', { fixed: -pool.total })
  else if (claimant === endedClaimant) postToAccount(structure, pool.measure, 'ended', { fixed: pool.total })
  else {
    const figure = structure.need('figures', figureKey(claimant, pool.measure))
    structure.writeByMeasure('figures', claimant, pool.measure, {
      ...figure,
      fixed: figure.fixed + pool.total,
      poolIds: figure.poolIds.filter((id) => id !== pool.id),
    })
  }
}

/**
 * Takes a stated amount out of a unit's unknown part of its pools, and gives what it took; null where the
 * pools hold less. With several pools nobody can say which one it comes from, so they become one: a looser
 * bound for their other claimants, never a wrong one. Where the unit is unknown besides, nobody can say that
 * it comes from the pools at all: they shrink by it as if it did, and all their claimants become unknown,
 * which is the caller's to write; they are added to `loosened`.
 */
export function drawFromPools(
  structure: Structure,
  held: HeldFigure,
  stated: number,
  loosened: Set<string>,
): number | null {
  const pools = held.poolIds.map((id) => structure.need('pools', id))
  const total = pools.reduce((sum, pool) => sum + pool.total, 0)
  const [first] = pools
  if (!first || (stated > total && !held.open)) return null
  const amount = Math.min(stated, total)
  for (const pool of pools) {
    structure.write('pools', pool.id, undefined)
    for (const claimant of pool.claimants) {
      forget(structure, pool, claimant)
      if (held.open) loosened.add(claimant)
    }
  }
  if (total === amount) return amount
  const claimants = [...new Set(pools.flatMap((pool) => pool.claimants))].sort()
  keepPool(structure, { ...first, total: total - amount, claimants })
  return amount
}
