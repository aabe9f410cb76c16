export { type BuiltInBaseline, type BuiltInScenario, builtInBaselines, builtInScenarios } from './built-in.ts'
export { unitListFigures } from './profile/unit-list-figures.ts'
export { vietnamProfile } from './profile/vietnam-profile.ts'
export {
  draftResolution,
  type ResolutionDraft,
  type WrittenClause,
} from './resolution/draft/draft-resolution.ts'
export { type Unsaid, unsaidReasons } from './resolution/draft/unsaid.ts'
