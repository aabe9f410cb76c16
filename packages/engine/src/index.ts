export { createStructure, type StructureOrRefusals } from './baseline/create-structure.ts'
export { commonDesignations } from './commands/common-designations.ts'
export { decide } from './commands/decide.ts'
export type { ActsOrRefusals } from './commands/planned-acts.ts'
export type { ComparedColumn } from './comparison/compared-column.ts'
export type { ComparedFigure, ComparedFigures } from './comparison/compared-figure.ts'
export { comparedFigures } from './comparison/compared-figures.ts'
export { type GroundMismatch, groundMismatch } from './comparison/comparison-ground.ts'
export { type ComparisonRow, comparisonRows } from './comparison/comparison-rows.ts'
export { likenessOf } from './comparison/likeness-of.ts'
export { type LineageFlow, lineageFlows } from './comparison/lineage-flows.ts'
export { type ComparedNorm, compareNorms } from './comparison/norm-comparison.ts'
export { type FateOutcome, fateOf, type UnitFate } from './comparison/unit-fates.ts'
export { type ChangeMark, fateMarkOf, markOf, markSigns } from './diff/change-marks.ts'
export type { Diff, RecordEntry } from './diff/diff.ts'
export { diffStructures } from './diff/diff-structures.ts'
export { reverseDiff } from './diff/reverse-diff.ts'
export { describeEvent, type EventWords } from './event-words/describe-event.ts'
export { describeFinding, type Finding, type FindingCode } from './findings/finding.ts'
export { findingsOf } from './findings/findings-of.ts'
export type { Mend } from './findings/mends/mend.ts'
export { type MendGround, mendsOf } from './findings/mends/mends-of.ts'
export type { Amount, Evidence } from './findings/norms/amount.ts'
export type { Adjacency, NormGround } from './findings/norms/checking.ts'
export type { CouncilSeats } from './findings/norms/council-seats.ts'
export { describeNormFinding, sayFigure } from './findings/norms/describe-norm-finding.ts'
export { NormCheck } from './findings/norms/norm-check.ts'
export {
  findingId,
  type NormFinding,
  type Provision,
  standingOf,
  type Verdict,
} from './findings/norms/norm-finding.ts'
export { measureWords } from './findings/norms/norm-sentences.ts'
export { normsInForce } from './findings/norms/norms-in-force.ts'
export { type SetParameter, withSettings } from './findings/norms/with-settings.ts'
export { applyAct, type DiffOrRefusals } from './fold/apply-act.ts'
export {
  actsInOrder,
  applyPlan,
  type FoldOutcome,
  type FoldStep,
  foldPlan,
  refusalsOf,
} from './fold/fold-plan.ts'
export {
  createGraph,
  type StructureEdge,
  type StructureGraph,
  syncGraph,
  type UnitNode,
} from './graph/structure-graph.ts'
export { canonicalJson } from './hash/canonical-json.ts'
export { hashBaseline, hashContent, hashOf, hashPlanOn, hashStructure } from './hash/content-hash.ts'
export { type LedgerRow, ledgerOf } from './ledger/ledger.ts'
export type { Hop } from './lineage/journey/hop.ts'
export { journeyFrom, journeyTo } from './lineage/journey/journey.ts'
export { type LineageOrRefusals, lineageBetween } from './lineage/lineage-between.ts'
export { type LineagePair, lineagePairs, originsOf, successorsOf } from './lineage/lineage-pairs.ts'
export { bears, measuresBorneBy } from './measures/bearing.ts'
export type { Total } from './measures/measure-sum.ts'
export { type Summary, summarise } from './measures/summary.ts'
export { totalOf, totalsOf } from './measures/total.ts'
export {
  adjacencyOf,
  lastDayOf,
  type NormReport,
  normGround,
  normReport,
} from './norm-report/norm-report.ts'
export { type SeatSum, seatSums } from './norm-report/seat-sums.ts'
export { type ToldVerdict, toldVerdict } from './norm-report/told-verdict.ts'
export { type UnplacedPerson, unplacedPeople } from './norm-report/unplaced-people.ts'
export { acceptanceOf } from './plan/acceptance-of.ts'
export { checkEdit, checkEditOn } from './plan/check-edit.ts'
export { type EditedPlan, EditFold, foldEdits } from './plan/fold-edits.ts'
export { joinAcceptances } from './plan/join-acceptances.ts'
export type { NormsChanged } from './plan/norms-changed.ts'
export { type Preview, type PreviewOrRefusals, previewActs } from './plan/preview-acts.ts'
export { writtenAcceptances } from './plan/written-acceptances.ts'
export { type Choice, choiceTexts } from './rebase/choice-texts.ts'
export {
  type Candidate,
  type Conflict,
  type ConflictSide,
  type Decision,
  type Decisions,
  describeConflict,
  type OfferedChoice,
} from './rebase/conflict.ts'
export { type ConflictType, conflictTexts } from './rebase/conflict-texts.ts'
export { mergePlans } from './rebase/merge-plans.ts'
export { describeNote, type Note } from './rebase/note.ts'
export { type NoteType, noteTexts } from './rebase/note-texts.ts'
export { rebasePlan } from './rebase/rebase-plan.ts'
export type {
  CarriedAct,
  Reconciliation,
  ReconciliationOrRefusals,
  UnusedDecision,
} from './rebase/reconciliation.ts'
export type { RollUp, Span } from './roll-ups/roll-up.ts'
export { RollUps } from './roll-ups/roll-ups.ts'
export type {
  Account,
  Contradiction,
  Ending,
  HeldFigure,
  Lineage,
  Pool,
  TableName,
  Tables,
} from './structure/records.ts'
export type { Structure } from './structure/structure.ts'
export { subtree, superiors } from './structure/traverse.ts'
export { postsBesideNorms, type SurplusGround } from './surplus/posts-beside-norms.ts'
export { roadActId, roadEdits, type SeatChoice } from './surplus/road-edits.ts'
export { roadOf } from './surplus/road-of.ts'
export { seatDepartures } from './surplus/seat-departures.ts'
export type { PostsBesideNorm, Road, SurplusSeat } from './surplus/surplus.ts'
export { Timeline } from './timeline/timeline.ts'
export { type BrokenRule, validate } from './validate/validate.ts'
