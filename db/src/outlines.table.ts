import type { Generated } from 'kysely'

/** Outlines of territories, by workspace and baseline. */
export interface OutlinesTable {
  workspace_id: string
  baseline_id: string
  /** GeoJSON as text. */
  document: string
  added_by: string
  created_at: Generated<Date>
}
