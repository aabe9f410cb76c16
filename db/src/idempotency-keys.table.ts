import type { Generated } from 'kysely'

/** Appends that were answered once, so that whoever lost the answer may ask again without appending twice. */
export interface IdempotencyKeysTable {
  scenario_id: string
  key: string
  /** SHA-256 of what was asked: the key of one request does not answer another. */
  request_hash: string
  version: number
  hash: string | null
  created_at: Generated<Date>
}
