import type { Store } from '../tables.ts'
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
