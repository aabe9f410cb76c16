import { totalsOf } from '../measures/total.ts'
import type { RollUps } from '../roll-ups/roll-ups.ts'
import { accountKey, endedClaimant, type LedgerColumn, restatedClaimant } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { countRows } from './count-rows.ts'
import { ledgerRowsOf } from './ledger-rows.ts'

/**
 * opening + established + restated − ended = closing (L1), in units, posts, or base units of a measure.
 * A column is null where figures are unknown; `balanced` is then null, never false by ignorance.
 */
export interface LedgerRow {
  readonly row: string
  readonly opening: number | null
  readonly established: number | null
  readonly restated: number | null
  readonly ended: number | null
  readonly closing: number | null
  readonly balanced: boolean | null
}

/**
 * The account that proves nothing was lost. The closing column is counted from the units, the others were
 * entered by events. Costs one pass over the structure, or nothing much where roll-ups are at hand.
 */
export function ledgerOf(structure: Structure, rollUps?: RollUps): LedgerRow[] {
  const closings = countClosings(structure, rollUps)
  const unsettled = unsettledColumns(structure)
  return ledgerRowsOf(structure.vocabulary).map((row) => {
    const column = (name: LedgerColumn): number | null => {
      const account = structure.table('accounts').get(accountKey(row, name))
      return account?.open || unsettled.has(accountKey(row, name)) ? null : (account?.fixed ?? 0)
    }
    const opening = structure.openings.get(row) ?? null
    const [established, restated, ended] = [column('established'), column('restated'), column('ended')]
    const closing = closings.get(row) ?? null
    const unknown =
      opening === null || established === null || restated === null || ended === null || closing === null
    // In whole numbers of any size: the sum on the way may pass 2⁵³.
    const balanced = unknown
      ? null
      : BigInt(opening) + BigInt(established) + BigInt(restated) - BigInt(ended) === BigInt(closing)
    return { row, opening, established, restated, ended, closing, balanced }
  })
}

function countClosings(structure: Structure, rollUps: RollUps | undefined): Map<string, number | null> {
  const closings = countRows(structure, rollUps)
  const totals = rollUps?.whole().totals ?? totalsOf(structure)
  for (const { id } of structure.vocabulary.measures.values()) {
    const { min, max } = totals.get(id) ?? nothing
    // Parts of a known whole are known together even where none is known alone (L2).
    closings.set(id, min === max ? min : null)
  }
  return closings
}

/** What a measure comes to that no unit holds. */
const nothing = { min: 0, max: 0 }

/** Account columns that claim an unknown part of a pool. */
function unsettledColumns(structure: Structure): Set<string> {
  const unsettled = new Set<string>()
  for (const pool of structure.table('pools').values()) {
    if (pool.claimants.includes(restatedClaimant)) unsettled.add(accountKey(pool.measure, 'restated'))
    if (pool.claimants.includes(endedClaimant)) unsettled.add(accountKey(pool.measure, 'ended'))
  }
  return unsettled
}
