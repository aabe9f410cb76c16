import type { Store } from '@tinhgon/db'
import type { FindBaseline } from './baselines/baseline-cache.ts'
import type { Answers } from './cache/answers.ts'
import type { LiveHub } from './live/live-hub.ts'
import type { FindNormSettings } from './norms/norm-settings-cache.ts'
import type { OpenScenarios } from './open/open-scenarios.ts'

/** What the routes work with. */
export interface Parts {
  readonly db: Store
  readonly findBaseline: FindBaseline
  readonly findNormSettings: FindNormSettings
  readonly scenarios: OpenScenarios
  readonly answers: Answers
  readonly live: LiveHub
  readonly now: () => Date
}
