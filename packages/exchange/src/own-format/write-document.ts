import type { Baseline, CarriedScenario, Scenario } from '@tinhgon/model'

/** The project's own format as text: what the readers beside this file read back to the same value. */
export const writeDocument = (document: Baseline | CarriedScenario | Scenario): string =>
  `${JSON.stringify(document)}\n`
