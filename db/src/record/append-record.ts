import { canonicalJson } from '@tinhgon/engine'
import type { RecordEntry } from '@tinhgon/model'
import { sha256 } from '../event-store/hash-chain.ts'
import type { Store } from '../tables.ts'
import { holdWorkspace } from '../workspace.repository.ts'
import { endOfRecord } from './read-record.ts'

export const hashOfRecordEntry = (previousHash: string | null, number: number, entry: string): string =>
  sha256(`{"entry":${entry},"number":${number},"previousHash":${JSON.stringify(previousHash)}}`)

/** What of an entry is asked for; the entry itself is what counts. */
export const columnsOfEntry = (entry: RecordEntry) => ({
  scenario_id: 'scenarioId' in entry ? entry.scenarioId : null,
  type: entry.type,
  review_id: 'reviewId' in entry ? entry.reviewId : null,
  scenario_version: 'scenarioVersion' in entry ? entry.scenarioVersion : null,
})

/**
 * Enters a decision into the record of a workspace, within a transaction of the caller's: what was decided
 * and its entry are there together or not at all. Entries of one workspace queue up.
 */
export async function appendRecord(
  transaction: Store,
  workspaceId: string,
  entry: RecordEntry,
): Promise<number> {
  if (!(await holdWorkspace(transaction, workspaceId)))
    throw new Error(`There is no workspace ${workspaceId}.`)
  const last = await endOfRecord(transaction, workspaceId)
  const text = canonicalJson(entry)
  const number = (last?.number ?? 0) + 1
  const previousHash = last?.hash ?? null
  await transaction
    .insertInto('record_entries')
    .values({
      workspace_id: workspaceId,
      number,
      ...columnsOfEntry(entry),
      entry: text,
      previous_hash: previousHash,
      hash: hashOfRecordEntry(previousHash, number, text),
    })
    .execute()
  return number
}
