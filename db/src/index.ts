export type { RecordEntry } from '@tinhgon/model'
export type { AccountDecision } from './accounts/account-decision.ts'
export { type AddAccountOutcome, addAccount, type NewAccount } from './accounts/add-account.ts'
export { changeMember, inviteMember, type MemberOutcome, takeOutMember } from './accounts/change-members.ts'
export { type Invitation, invite } from './accounts/invitation.ts'
export { type Account, listAccounts } from './accounts/list-accounts.ts'
export { makeWorkspace } from './accounts/make-workspace.ts'
export { type ResetOutcome, resetAccount } from './accounts/reset-account.ts'
export type { BackupSummary } from './backup/backup-format.ts'
export { restoreBackup } from './backup/restore-backup.ts'
export { RestoreRefused, type RestoreRefusedCode } from './backup/restore-refused.ts'
export { writeBackup } from './backup/write-backup.ts'
export {
  type BaselinePlace,
  type BaselineSummary,
  everybodys,
  findBaseline,
  findEdition,
  keepBaseline,
  keepBaselineWithin,
  listBaselines,
  readBaseline,
  readBaselineDocument,
} from './baseline.repository.ts'
export { type BringInOutcome, bringInScenario } from './carrying/bring-in-scenario.ts'
export { exportScenario } from './carrying/export-scenario.ts'
export type { BringIn } from './carrying/make-brought-scenario.ts'
export { type Brought, isBrought, refusalOfOutcome } from './carrying/refusal-of-outcome.ts'
export { addComment, type Comment, listComments, resolveComment } from './comment.repository.ts'
export type { CommentSubject } from './comments.table.ts'
export {
  removeEndedSessions,
  removePassword,
  removeSessions,
  removeTokens,
  setPassword,
} from './credential.repository.ts'
export { type Database, type DatabaseOptions, databaseOptions, openAsItIs, openDatabase } from './database.ts'
export { hasManagedDatabase } from './embedded/cluster.ts'
export { defaultDataFolder } from './embedded/data-folder.ts'
export { DatabaseUnavailable, type DatabaseUnavailableCode } from './embedded/database-unavailable.ts'
export { type ManagedServer, openManagedServer } from './embedded/managed-server.ts'
export { type Append, type AppendOutcome, appendEdits } from './event-store/append-edit.ts'
export { BrokenLog, type BrokenReason, type ChainEnd, chainBegin } from './event-store/hash-chain.ts'
export { answeredBefore, forgetOldKeys, type IdempotencyKey } from './event-store/idempotency.ts'
export { authorsOf, type LoggedEdit, pageOfLog, readEdits, readLog } from './event-store/read-edits.ts'
export { addFirstAdministrator, localUserId } from './first-account.ts'
export { findInvited, keepInvitation, takeInvitation, withdrawInvitations } from './invitation.repository.ts'
export {
  beginJob,
  createJob,
  endJob,
  endJobWithin,
  findJob,
  forgetOldJobs,
  type JobOutcome,
  listJobs,
  type NewJob,
  readJobFile,
  readJobInput,
  type StoredJob,
  tellProgress,
} from './job.repository.ts'
export type { Listener } from './live/listener.ts'
export { channel, type Notice, tellProcesses } from './live/notify.ts'
export { localMemberships } from './local-memberships.ts'
export {
  listMembers,
  type Member,
  type Membership,
  membershipsOf,
  removeMember,
  setMember,
} from './member.repository.ts'
export { type Role, roles } from './members.table.ts'
export { migrate } from './migrations/migrate.ts'
export { keepOutlines, readOutlines } from './outlines.repository.ts'
export { ping } from './ping.ts'
export type { PlainSql } from './plain-sql.ts'
export { appendRecord } from './record/append-record.ts'
export {
  type NormDecision,
  type NumberedNormChange,
  readNormChanges,
  resetNormParameter,
  setNormParameter,
} from './record/norm-parameters.ts'
export { endOfRecord, type NumberedEntry, readRecord, readRecordOf } from './record/read-record.ts'
export { verifyRecord } from './record/verify-record.ts'
export { type ExampleEdition, refreshExample } from './refresh-example.ts'
export {
  createScenario,
  createScenarioWithin,
  findScenario,
  listScenarios,
  lockScenario,
  type NewScenario,
  readScenario,
} from './scenario.repository.ts'
export {
  archiveScenario,
  type Decider,
  deleteScenario,
  readCircle,
  releaseScenario,
  renameScenario,
  setCircle,
} from './scenario-changes.ts'
export { beginSignIn, forgetFailures } from './sign-in-failure.repository.ts'
export type { ScenarioVersion, StoredScenario } from './stored-scenario.ts'
export type { Store } from './tables.ts'
export {
  addUser,
  anyoneCanSignIn,
  findTokenOwner,
  findUsers,
  renameUser,
  type User,
} from './user.repository.ts'
export type { BrokenLink, Verification } from './verify/verification.ts'
export { verifyScenario, verifyStore } from './verify/verify-store.ts'
export {
  findStanding,
  findStandings,
  type Page,
  pageOfStandings,
  type ScenarioStanding,
} from './visible-scenarios.ts'
export {
  createWorkspace,
  defaultWorkspace,
  listWorkspaceIds,
  listWorkspaces,
  type Workspace,
} from './workspace.repository.ts'
