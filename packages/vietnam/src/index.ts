export { type BuiltInBaseline, type BuiltInScenario, builtInBaselines, builtInScenarios } from './built-in.ts'
export type { CostLine } from './leaving-cost/cost-line.ts'
export { leavingCases } from './leaving-cost/leaving-case.ts'
export { type LeavingCost, type LeavingOutcome, leavingCost } from './leaving-cost/leaving-cost.ts'
export { type LeavingInput, type LeavingWay, leavingWays } from './leaving-cost/leaving-input.ts'
export { describeLeavingRefusal, type LeavingRefusal } from './leaving-cost/leaving-refusals.ts'
export {
  defaultLeavingSettings,
  type LeavingSettings,
  leavingSettings,
} from './leaving-cost/leaving-settings.ts'
export { describeLeavingWarning } from './leaving-cost/leaving-warnings.ts'
export { type SumOfCosts, sumOfCosts } from './leaving-cost/sum-of-costs.ts'
export { unitListFigures } from './profile/unit-list-figures.ts'
export { vietnamProfile } from './profile/vietnam-profile.ts'
export {
  type ComparedClause,
  type ComparedResolution,
  compareWithPlan,
} from './resolution/compare/compare-with-plan.ts'
export type { Difference } from './resolution/compare/differences.ts'
export {
  draftResolution,
  type ResolutionDraft,
  type WrittenClause,
} from './resolution/draft/draft-resolution.ts'
export { type Unsaid, unsaidReasons } from './resolution/draft/unsaid.ts'
export { type ReadResolution, readResolution } from './resolution/read-resolution.ts'
