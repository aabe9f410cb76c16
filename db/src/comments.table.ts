import type { ColumnType, Generated } from 'kysely'

/** What a comment is about: the scenario as a whole where nothing is named. */
export interface CommentSubject {
  readonly unitId?: string
  readonly actId?: string
  /** Place of the event in the act. */
  readonly eventIndex?: number
}

export interface CommentsTable {
  id: string
  scenario_id: string
  author: string
  subject: ColumnType<CommentSubject, string, never>
  body: string
  created_at: Generated<Date>
  resolved_by: string | null
  resolved_at: Date | null
}
