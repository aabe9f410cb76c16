export {
  actOf,
  assigned,
  changed,
  contentOf,
  dissolved,
  established,
  figure,
  merged,
  part,
  posts,
  related,
  released,
  remainder,
  resultOf,
  share,
  split,
  stated,
  unrelated,
  unstated,
  whole,
} from './act-builder.ts'
export { baselineOf, figureOf, personOf, postOf, unitOf } from './baseline-builder.ts'
export { load } from './load.ts'
export { compareRandomPlan } from './oracle/compare-random-plan.ts'
export { contradictionInWorld } from './oracle/possible-world.ts'
export { normOf, plainNorms, thresholdOf } from './plain-norms.ts'
export { plainProfile } from './plain-profile.ts'
export { randomAct } from './random-act.ts'
export { randomBaseline } from './random-baseline.ts'
export { randomPlan } from './random-plan.ts'
export { randomSuccessorBaseline } from './random-successor-baseline.ts'
export { seedRanges } from './seed-ranges.ts'
export { SeededRandom } from './seeded-random.ts'
export { applied, refused } from './when.ts'
export { twoTierReform } from './whole-system/two-tier-reform.ts'
export { wholeSystem } from './whole-system/whole-system.ts'
export { wholeSystemProfile } from './whole-system/whole-system-profile.ts'
