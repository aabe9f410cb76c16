import type { Generated } from 'kysely'

/** The append-only log: one row for one edit of one scenario, chained by hashes. A trigger refuses changes. */
export interface EditsTable {
  scenario_id: string
  /** 1, 2, 3 … without gaps within a scenario. */
  version: number
  /** Canonical JSON as text: the exact form is what the hash covers. */
  edit: string
  /** Hash of the row before; null for the first. */
  previous_hash: string | null
  /** SHA-256 in hexadecimal of the canonical JSON of `{edit, previousHash, version}`. */
  hash: string
  author: string | null
  created_at: Generated<Date>
}
