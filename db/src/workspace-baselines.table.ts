import type { Generated, GeneratedAlways } from 'kysely'

/** Which workspace has which edition of a baseline. */
export interface WorkspaceBaselinesTable {
  /** Counts editions in the order in which they came. */
  edition: GeneratedAlways<string>
  /** Null for what comes with the program and is everybody's. */
  workspace_id: string | null
  baseline_id: string
  hash: string
  added_by: string | null
  created_at: Generated<Date>
}
