import type { Kysely } from 'kysely'
import type { BaselinesTable } from './baselines.table.ts'
import type { BroughtDecisionsTable } from './brought-decisions.table.ts'
import type { CircleMembersTable } from './circle-members.table.ts'
import type { CommentsTable } from './comments.table.ts'
import type { EditsTable } from './edits.table.ts'
import type { IdempotencyKeysTable } from './idempotency-keys.table.ts'
import type { JobFilesTable, JobsTable } from './jobs.table.ts'
import type { MembersTable } from './members.table.ts'
import type { RecordEntriesTable } from './record-entries.table.ts'
import type { ScenariosTable } from './scenarios.table.ts'
import type { WorkspaceBaselinesTable } from './workspace-baselines.table.ts'
import type { WorkspacesTable } from './workspaces.table.ts'

export interface Tables {
  baselines: BaselinesTable
  brought_decisions: BroughtDecisionsTable
  circle_members: CircleMembersTable
  comments: CommentsTable
  edits: EditsTable
  idempotency_keys: IdempotencyKeysTable
  job_files: JobFilesTable
  jobs: JobsTable
  members: MembersTable
  record_entries: RecordEntriesTable
  scenarios: ScenariosTable
  workspace_baselines: WorkspaceBaselinesTable
  workspaces: WorkspacesTable
}

/** The database or a transaction in it. */
export type Store = Kysely<Tables>
