import { accountKey } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/**
 * What must be known of a measure in base units by its accounts: fixed amounts of units and pools together
 * add up to exactly this, whatever else is unknown (L1).
 */
export function knownAmount(structure: Structure, measure: string): number {
  const entered = (column: 'established' | 'restated' | 'ended' | 'revealed'): number =>
    structure.table('accounts').get(accountKey(measure, column))?.fixed ?? 0
  const opening = structure.knownOpenings.get(measure) ?? 0
  return opening + entered('established') + entered('restated') + entered('revealed') - entered('ended')
}
