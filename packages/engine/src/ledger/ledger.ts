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
  /** How many units hold the measure and have no exactly known figure; 0 for units and posts. */
  readonly missing: { readonly opening: number; readonly closing: number }
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
    const opens = structure.openings.get(row)
    const opening = opens?.amount ?? null
    const [established, restated, ended] = [column('established'), column('restated'), column('ended')]
    const { amount: closing, missing } = closings.get(row) ?? nothing
    const unknown =
      opening === null || established === null || restated === null || ended === null || closing === null
    // In whole numbers of any size: the sum on the way may pass 2⁵³.
    const balanced = unknown
      ? null
      : BigInt(opening) + BigInt(established) + BigInt(restated) - BigInt(ended) === BigInt(closing)
    return {
      row,
      opening,
      established,
      restated,
      ended,
      closing,
      balanced,
      missing: { opening: opens?.missing ?? 0, closing: missing },
    }
  })
}

interface Closing {
  readonly amount: number | null
  readonly missing: number
}

/** What a row comes to that no unit holds anything of. */
const nothing: Closing = { amount: 0, missing: 0 }

function countClosings(structure: Structure, rollUps: RollUps | undefined): Map<string, Closing> {
  const closings = new Map<string, Closing>()
  for (const [row, amount] of countRows(structure, rollUps)) closings.set(row, { amount, missing: 0 })
  // Parts of a known whole are known together even where none is known alone (L2).
  for (const [measureId, { min, max, missing }] of rollUps?.whole().totals ?? totalsOf(structure))
    closings.set(measureId, { amount: min === max ? min : null, missing })
  return closings
}

/** Account columns that claim an unknown part of a pool. */
function unsettledColumns(structure: Structure): Set<string> {
  const unsettled = new Set<string>()
  for (const pool of structure.table('pools').values()) {
    if (pool.claimants.includes(restatedClaimant)) unsettled.add(accountKey(pool.measure, 'restated'))
    if (pool.claimants.includes(endedClaimant)) unsettled.add(accountKey(pool.measure, 'ended'))
  }
  return unsettled
}
