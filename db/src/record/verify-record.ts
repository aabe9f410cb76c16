import { recordEntrySchema, upcastRecordEntry } from '@tinhgon/model'
import { BrokenLog, type BrokenReason } from '../event-store/hash-chain.ts'
import type { Store } from '../tables.ts'
import { columnsOfEntry, hashOfRecordEntry } from './append-record.ts'

const pageSize = 500

const columns = [
  'number',
  'entry',
  'hash',
  'previous_hash',
  'scenario_id',
  'type',
  'review_id',
  'scenario_version',
] as const

const pageAfter = (db: Store, workspaceId: string, number: number) =>
  db
    .selectFrom('record_entries')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(pageSize)
    .execute()

type Row = Awaited<ReturnType<typeof pageAfter>>[number]

/**
 * Checks that the whole record of a workspace runs 1, 2, 3 … that every hash follows from its entry and
 * predecessor, and that the columns say what the entry says. Returns how many entries there are.
 * @throws BrokenLog naming the first entry that does not
 */
export async function verifyRecord(db: Store, workspaceId: string): Promise<number> {
  const place = `record of workspace ${workspaceId}`
  let end: { readonly number: number; readonly hash: string | null } = { number: 0, hash: null }
  for (;;) {
    const rows = await pageAfter(db, workspaceId, end.number)
    for (const row of rows) {
      const fault = faultOf(row, end)
      if (fault !== null) throw new BrokenLog(place, end.number + 1, fault)
      end = row
    }
    if (rows.length < pageSize) return end.number
  }
}

function faultOf(
  row: Row,
  end: { readonly number: number; readonly hash: string | null },
): BrokenReason | null {
  if (row.number !== end.number + 1) return 'misplaced'
  if (row.previous_hash !== end.hash) return 'predecessor-changed'
  if (row.hash !== hashOfRecordEntry(end.hash, row.number, row.entry)) return 'changed'
  const entry = recordEntrySchema.safeParse(upcastRecordEntry(JSON.parse(row.entry)))
  if (!entry.success) return 'unreadable'
  const told = Object.entries(columnsOfEntry(entry.data))
  return told.every(([column, value]) => row[column as keyof Row] === value) ? null : 'other-columns'
}
