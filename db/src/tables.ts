import type { Kysely } from 'kysely'
import type { AccountsTable } from './accounts.table.ts'
import type { ApiKeysTable } from './api-keys.table.ts'
import type { BaselinesTable } from './baselines.table.ts'
import type { BroughtDecisionsTable } from './brought-decisions.table.ts'
import type { CircleMembersTable } from './circle-members.table.ts'
import type { CommentsTable } from './comments.table.ts'
import type { EditsTable } from './edits.table.ts'
import type { IdempotencyKeysTable } from './idempotency-keys.table.ts'
import type { JobFilesTable, JobsTable } from './jobs.table.ts'
import type { MembersTable } from './members.table.ts'
import type { OutlinesTable } from './outlines.table.ts'
import type { RecordEntriesTable } from './record-entries.table.ts'
import type { ScenariosTable } from './scenarios.table.ts'
import type { SessionsTable } from './sessions.table.ts'
import type { SignInFailuresTable } from './sign-in-failures.table.ts'
import type { UsersTable } from './users.table.ts'
import type { VerificationsTable } from './verifications.table.ts'
import type { WorkspaceBaselinesTable } from './workspace-baselines.table.ts'
import type { WorkspacesTable } from './workspaces.table.ts'

export interface Tables {
  accounts: AccountsTable
  api_keys: ApiKeysTable
  baselines: BaselinesTable
  brought_decisions: BroughtDecisionsTable
  circle_members: CircleMembersTable
  comments: CommentsTable
  edits: EditsTable
  idempotency_keys: IdempotencyKeysTable
  job_files: JobFilesTable
  jobs: JobsTable
  members: MembersTable
  outlines: OutlinesTable
  record_entries: RecordEntriesTable
  scenarios: ScenariosTable
  sessions: SessionsTable
  sign_in_failures: SignInFailuresTable
  users: UsersTable
  verifications: VerificationsTable
  workspace_baselines: WorkspaceBaselinesTable
  workspaces: WorkspacesTable
}

/** The database or a transaction in it. */
export type Store = Kysely<Tables>
