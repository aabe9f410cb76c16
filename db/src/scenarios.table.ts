import type { LocalizedText } from '@tinhgon/model'
import type { ColumnType, Generated } from 'kysely'

/** Plans being drafted. What they consist of is in `edits`; here is what one asks for first. */
export interface ScenariosTable {
  id: string
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
}
