export { type Act, actSchema } from './act.ts'
export { type Baseline, baselineSchema, type Remark, type Source } from './baseline.ts'
export type { Border } from './border.ts'
export { type CalendarDate, calendarDateSchema, formatCalendarDate, isCalendarDate } from './calendar-date.ts'
export {
  type CarriedComment,
  type CarriedDecision,
  type CarriedEdit,
  type CarriedScenario,
  carriedScenarioSchema,
} from './carried-scenario.ts'
export {
  type ApplyCorrespondence,
  type CorrespondenceRow,
  correspondenceRowSchema,
  type ListedUnit,
  listedUnitSchema,
  type UpperCorrespondenceRow,
} from './commands/apply-correspondence.ts'
export {
  type ChangeUnits,
  type Command,
  commandSchema,
  type DissolveUnits,
  type EndSeats,
  type EndTier,
  type EstablishCommittees,
  type MergeCounterparts,
  type MergeUnits,
  type PlaceHolders,
  type RecordEvents,
} from './commands/command.ts'
export { type Acceptance, acceptanceSchema, findingIdSchema } from './edits/acceptance.ts'
export { type Edit, editSchema } from './edits/edit.ts'
export { type ChangeEvent, type ChangeEventType, changeEventSchema } from './events/change-event.ts'
export type { HolderAssigned, HolderReleased } from './events/holder-changed.ts'
export type { MeasureStated } from './events/measure-stated.ts'
export type { CarriedMeasure, Extent, PartContent, ResultUnit, SourceExtent } from './events/placement.ts'
export type { PostsChanged } from './events/posts-changed.ts'
export type { RelationAdded, RelationRemoved } from './events/relation-changed.ts'
export type { UnitChanged } from './events/unit-changed.ts'
export type { UnitDissolved } from './events/unit-dissolved.ts'
export type { UnitEstablished } from './events/unit-established.ts'
export type { UnitSplit } from './events/unit-split.ts'
export type { UnitsMerged } from './events/units-merged.ts'
export { formatCount, formatFigure, formatShare, localeOf } from './format-figure.ts'
export type {
  ActId,
  KindId,
  MeasureId,
  PersonId,
  PostId,
  RelationKindId,
  RoleId,
  SystemId,
  TierId,
  UnitId,
} from './ids.ts'
export { idSchema } from './ids.ts'
export { type LegalBasis, legalBasisSchema } from './legal-basis.ts'
export {
  type CompleteText,
  type Language,
  type LocalizedText,
  languages,
  localizedTextSchema,
  textIn,
} from './localized-text.ts'
export { type Figure, figureSchema, type Grade, type MeasureDefinition } from './measure.ts'
export { foldNormSettings, type NormSettings, normSettingsSchema } from './norm-settings.ts'
export type {
  Bracket,
  Check,
  CheckOf,
  Growth,
  Limit,
  Transition,
  Waiver,
} from './norms/check.ts'
export { type Citation, citationSchema, type Holding } from './norms/citation.ts'
export type { Condition, Selector } from './norms/condition.ts'
export { type Norm, type NormParameter, type NormSubject, normSchema } from './norms/norm.ts'
export type { Comparison, CountedPosts, PostScope, Quantity } from './norms/quantity.ts'
export { type Outline, type Outlines, outlineSchema, outlinesSchema } from './outlines.ts'
export type {
  Paper,
  PaperBlock,
  PaperColumns,
  PaperLine,
  PaperParagraph,
  PaperPicture,
  PaperRun,
  PaperSection,
  PaperStyle,
  PaperTable,
} from './paper.ts'
export { type Person, type Post, type PostBasis, personSchema, postSchema } from './post.ts'
export {
  type FollowRule,
  type KindDefinition,
  type Profile,
  profileSchema,
  type RoleDefinition,
} from './profile.ts'
export { normParameterValueSchema, type RecordEntry, recordEntrySchema } from './record/record-entry.ts'
export { describeRefusal, type Refusal, refusal } from './refusals/refusal.ts'
export { type RefusalCode, refusalTexts } from './refusals/refusal-texts.ts'
export { type Relation, relationKey, relationSchema } from './relation.ts'
export { type Plan, type PlannedAct, planSchema, type Scenario, scenarioSchema } from './scenario.ts'
export { paramIn, paramOf, type SentenceParams } from './sentence-params.ts'
export {
  type ColumnMeaning,
  columnMeanings,
  type FigureUnit,
  figureUnits,
  type MappedColumn,
  type MappedTable,
  meaningsIn,
  type TableMapping,
  type TableSubject,
  tableMappingSchema,
  tableSubjects,
} from './table-mapping.ts'
export { codeSchema, type Unit, type UnitAttributes, unitAttributesSchema, unitSchema } from './unit.ts'
export type { WrittenDocument } from './upcasting/steps.ts'
export {
  upcastBaseline,
  upcastCarriedScenario,
  upcastEdit,
  upcastRecordEntry,
  upcastScenario,
} from './upcasting/upcast.ts'
export { type Upcasters, upcasters } from './upcasting/upcasters.ts'
