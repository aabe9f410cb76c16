import type { ColumnType, Generated } from 'kysely'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** Work that takes longer than a request may. The queue says when it runs; here is what became of it. */
export interface JobsTable {
  id: string
  workspace_id: string
  type: string
  /** Empty once it is over. */
  input: ColumnType<unknown, string, string>
  requested_by: string
  state: JobState
  /** From 0 to 1. */
  progress: Generated<number>
  attempts: Generated<number>
  /** Why it failed: `{code, detail, refusals}`. */
  problem: ColumnType<unknown, string | null, string | null>
  /** What it answers beside its files. */
  result: ColumnType<unknown, string | null, string | null>
  created_at: Generated<Date>
  finished_at: Date | null
}

/** What a job is given and what it gives, as bytes. */
export interface JobFilesTable {
  job_id: string
  role: 'input' | 'result'
  name: string
  media_type: string
  content: Buffer
}
