import type { LocalizedText } from '@tinhgon/model'
import type { ColumnType, Generated } from 'kysely'

/** Plans being drafted. What they consist of is in `edits`; here is what one asks for first. */
export interface ScenariosTable {
  id: string
  /** Null for an example that comes with the program and is everybody's. */
  workspace_id: string | null
  /** Who drafts it; null for an example. */
  owner_id: string | null
  baseline_hash: string
  title: ColumnType<LocalizedText, string, string>
  description: ColumnType<LocalizedText | null, string | null, string | null>
  /** Examples that come with the program: branch them to edit. */
  locked: boolean
  branched_from_scenario: string | null
  branched_from_version: number | null
  /** Version of the last edit; 0 when there is none. */
  version: Generated<number>
  /** Hash of the last edit; null when there is none. */
  head_hash: string | null
  created_at: Generated<Date>
  /** When it was last edited. */
  changed_at: Generated<Date>
  /** Since when the whole workspace sees it; null while it is private to its circle. */
  released_at: Date | null
  /** Since when it is put away; null while it is in use. */
  archived_at: Date | null
}
