import type { Steps } from './steps.ts'

/** The steps of every kind of document that carries a version. */
export interface Upcasters {
  readonly baseline: Steps
  readonly scenario: Steps
  readonly carriedScenario: Steps
  readonly edit: Steps
  readonly event: Steps
  readonly recordEntry: Steps
}

/** All that there are. A format that changes gets its next version and a step to it, for good. */
export const upcasters: Upcasters = {
  baseline: {},
  scenario: {},
  carriedScenario: {},
  edit: {},
  event: {},
  recordEntry: {},
}
