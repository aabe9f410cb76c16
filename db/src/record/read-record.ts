import { BrokenLog } from '../event-store/hash-chain.ts'
import type { Store } from '../tables.ts'
import { hashOfRecordEntry } from './append-record.ts'
import { type RecordEntry, recordEntrySchema } from './record-entry.ts'

export interface NumberedEntry {
  readonly number: number
  readonly entry: RecordEntry
  readonly hash: string
  readonly previousHash: string | null
}

const columns = ['number', 'entry', 'hash', 'previous_hash'] as const

const toEntry = (row: { number: number; entry: string; hash: string; previous_hash: string | null }) => ({
  number: row.number,
  entry: recordEntrySchema.parse(JSON.parse(row.entry)),
  hash: row.hash,
  previousHash: row.previous_hash,
})

/** A page of a workspace's record: entries after a number, in order. */
export async function readRecord(
  db: Store,
  workspaceId: string,
  after: number,
  limit: number,
): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Everything that was decided about a scenario, in order. */
export async function readRecordOf(db: Store, scenarioId: string): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('scenario_id', '=', scenarioId)
    .orderBy('number')
    .execute()
  return rows.map(toEntry)
}

/**
 * Checks that the whole record of a workspace runs 1, 2, 3 … and that every hash follows from its entry and
 * predecessor. Returns how many entries there are.
 * @throws BrokenLog naming the first entry that does not
 */
export async function verifyRecord(db: Store, workspaceId: string): Promise<number> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .orderBy('number')
    .execute()
  let previous: string | null = null
  const place = `record of workspace ${workspaceId}`
  for (const [index, row] of rows.entries()) {
    const number = index + 1
    if (row.number !== number) throw new BrokenLog(place, number, `number ${row.number} found`)
    if (row.previous_hash !== previous) throw new BrokenLog(place, number, 'its predecessor changed')
    if (row.hash !== hashOfRecordEntry(previous, number, row.entry))
      throw new BrokenLog(place, number, 'its content changed')
    previous = row.hash
  }
  return rows.length
}
