export { type BuiltInBaseline, type BuiltInScenario, builtInBaselines, builtInScenarios } from './built-in.ts'
export { unitListFigures } from './profile/unit-list-figures.ts'
export { vietnamProfile } from './profile/vietnam-profile.ts'
export { type ReadResolution, readResolution } from './resolution/read-resolution.ts'
