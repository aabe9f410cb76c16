import type { Generated, GeneratedAlways } from 'kysely'

/** Snapshots, written once. An id may return with other content (a corrected edition); the hash may not. */
export interface BaselinesTable {
  /** SHA-256 of `document`, in hexadecimal. */
  hash: string
  /** The baseline's own id, such as `hue-2025`. */
  id: string
  /** Counts editions in the order in which they came. */
  edition: GeneratedAlways<number>
  /** Canonical JSON as text: jsonb would neither keep the exact form nor take every string. */
  document: string
  created_at: Generated<Date>
}
