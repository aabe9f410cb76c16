import { type AccountColumn, accountKey } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/** Enters an amount (a count, or base units of a measure) in a column of a row. Sums past 2⁵³ are refused after the act. */
export function postToAccount(
  structure: Structure,
  row: string,
  column: AccountColumn,
  entry: { readonly fixed: number; readonly open?: boolean },
): void {
  const key = accountKey(row, column)
  const before = structure.table('accounts').get(key)
  const fixed = (before?.fixed ?? 0) + entry.fixed
  const open = (before?.open ?? false) || (entry.open ?? false)
  structure.write('accounts', key, fixed === 0 && !open ? undefined : { row, column, fixed, open })
}
