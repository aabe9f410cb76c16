import type { Baseline, Scenario } from '@tinhgon/model'

/** The project's own format as text: what `readBaseline` and `readScenario` read back to the same value. */
export const writeDocument = (document: Baseline | Scenario): string => `${JSON.stringify(document)}\n`
