import { appendCommand, appendEdit, listActs, listEdits, previewCommand } from './acts.ts'
import { importBaseline, listBaselines, listUnits, readBaseline } from './baselines.ts'
import { addComment, listComments, resolveComment } from './comments.ts'
import { compareScenarios } from './compare.ts'
import {
  bringInScenario,
  cancelJob,
  carryOutScenario,
  exportScenario,
  importTables,
  listJobs,
  readJob,
  readJobFile,
  writeFiles,
} from './jobs.ts'
import { openStream, tellPresence } from './live.ts'
import { listNorms, readMends, readNorms } from './norm-answers.ts'
import { readCouncilSeats, readNormTable, readSurplus, readUnplacedPeople } from './norm-posts.ts'
import { readNormSettings, resetNormParameter, setNormParameter } from './norms.ts'
import { bringOutlines, readOutlines } from './outlines.ts'
import { mergeScenarios, rebaseScenario } from './reconciliation.ts'
import { decideReview, listReviews, submitVersion, withdrawReview } from './reviews.ts'
import {
  archiveScenario,
  createScenario,
  deleteScenario,
  listScenarios,
  readCircle,
  readScenario,
  releaseScenario,
  renameScenario,
  setCircle,
} from './scenarios.ts'
import { readDiff, readFindings, readLedger, readLineage, readStructure, readSummary } from './structure.ts'
import {
  readHealth,
  readMe,
  readMetrics,
  readOpenApi,
  readReadiness,
  readSignIn,
  renameMe,
} from './system.ts'
import {
  acceptInvitation,
  createWorkspace,
  endSessions,
  inviteMember,
  listMembers,
  readRecord,
  removeMember,
  renewInvitation,
  setMember,
} from './workspaces.ts'

/** Everything that can be asked, by id. */
export const operations = {
  readHealth,
  readReadiness,
  readMetrics,
  readOpenApi,
  readMe,
  renameMe,
  readSignIn,
  createWorkspace,
  listMembers,
  inviteMember,
  setMember,
  removeMember,
  renewInvitation,
  endSessions,
  acceptInvitation,
  readRecord,
  listNorms,
  readNormSettings,
  setNormParameter,
  resetNormParameter,
  listBaselines,
  importBaseline,
  readBaseline,
  listUnits,
  readOutlines,
  bringOutlines,
  listScenarios,
  createScenario,
  readScenario,
  renameScenario,
  archiveScenario,
  deleteScenario,
  readCircle,
  setCircle,
  releaseScenario,
  listActs,
  appendCommand,
  previewCommand,
  appendEdit,
  listEdits,
  readStructure,
  readSummary,
  readLineage,
  readLedger,
  readDiff,
  readFindings,
  readNorms,
  readMends,
  readCouncilSeats,
  readSurplus,
  readUnplacedPeople,
  readNormTable,
  compareScenarios,
  rebaseScenario,
  mergeScenarios,
  listReviews,
  submitVersion,
  decideReview,
  withdrawReview,
  listComments,
  addComment,
  resolveComment,
  exportScenario,
  writeFiles,
  carryOutScenario,
  bringInScenario,
  importTables,
  listJobs,
  readJob,
  cancelJob,
  readJobFile,
  openStream,
  tellPresence,
}
export type Operations = typeof operations
export type OperationId = keyof Operations
