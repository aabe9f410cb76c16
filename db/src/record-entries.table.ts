import type { RecordEntry } from '@tinhgon/model'
import type { Generated } from 'kysely'

/** The record of decisions of a workspace, append-only, chained by hashes. A trigger refuses changes. */
export interface RecordEntriesTable {
  workspace_id: string
  /** 1, 2, 3 … without gaps within a workspace. */
  number: number
  /** The scenario that it is about; kept when that is deleted. */
  scenario_id: string | null
  /** Copies of what the entry says, to be asked for; the entry is what counts. */
  type: RecordEntry['type']
  review_id: string | null
  scenario_version: number | null
  /** Canonical JSON as text: the exact form is what the hash covers. Holds who and when. */
  entry: string
  previous_hash: string | null
  /** SHA-256 in hexadecimal of the canonical JSON of `{entry, number, previousHash}`. */
  hash: string
  created_at: Generated<Date>
}
