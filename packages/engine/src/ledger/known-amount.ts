import { type AccountColumn, accountKey } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/**
 * What must be known of a measure in base units by its accounts: fixed amounts of units and pools together
 * add up to exactly this, whatever else is unknown (L1).
 */
export function knownAmount(structure: Structure, measure: string): number {
  const entered = (column: AccountColumn): bigint =>
    BigInt(structure.table('accounts').get(accountKey(measure, column))?.fixed ?? 0)
  const opening = BigInt(structure.openings.get(measure)?.known ?? 0)
  // Each of them is exact; their sum on the way may pass 2⁵³.
  const sum = opening + entered('established') + entered('restated') + entered('revealed') - entered('ended')
  return Number(sum)
}
