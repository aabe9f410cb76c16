export { type BuiltInBaseline, type BuiltInScenario, builtInBaselines, builtInScenarios } from './built-in.ts'
export { vietnamProfile } from './profile/vietnam-profile.ts'
