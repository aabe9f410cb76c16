import { type RecordEntry, recordEntrySchema, type Upcasters, upcastRecordEntry } from '@tinhgon/model'
import type { Store } from '../tables.ts'

export interface NumberedEntry {
  readonly number: number
  readonly entry: RecordEntry
  readonly hash: string
  readonly previousHash: string | null
}

const columns = ['number', 'entry', 'hash', 'previous_hash'] as const

interface Row {
  readonly number: number
  readonly entry: string
  readonly hash: string
  readonly previous_hash: string | null
}

const toEntry = (row: Row, using?: Upcasters): NumberedEntry => ({
  number: row.number,
  entry: recordEntrySchema.parse(upcastRecordEntry(JSON.parse(row.entry), using)),
  hash: row.hash,
  previousHash: row.previous_hash,
})

/** A page of a workspace's record: entries after a number, in order. */
export async function readRecord(
  db: Store,
  workspaceId: string,
  after: number,
  limit: number,
  using?: Upcasters,
): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map((row) => toEntry(row, using))
}

/** The entries of some types, in order. */
export async function readRecordOfTypes(
  db: Store,
  workspaceId: string,
  types: readonly RecordEntry['type'][],
): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('type', 'in', types)
    .orderBy('number')
    .execute()
  return rows.map((row) => toEntry(row))
}

/** The last entry of a workspace's record; its hash names all that was decided until then. */
export const endOfRecord = (
  db: Store,
  workspaceId: string,
): Promise<{ readonly number: number; readonly hash: string } | undefined> =>
  db
    .selectFrom('record_entries')
    .select(['number', 'hash'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Everything that was decided about a scenario, in order. */
export async function readRecordOf(db: Store, scenarioId: string): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('record_entries')
    .select(columns)
    .where('scenario_id', '=', scenarioId)
    .orderBy('number')
    .execute()
  return rows.map((row) => toEntry(row))
}
