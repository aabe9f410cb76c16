import type { StoredScenario } from '@tinhgon/db'

/** A scenario as the API gives it, without its edits. */
export const scenarioAnswer = (scenario: StoredScenario) => ({
  id: scenario.id,
  baselineId: scenario.baselineId,
  baselineHash: scenario.baselineHash,
  title: scenario.title,
  description: scenario.description,
  locked: scenario.locked,
  branchOf: scenario.branchOf,
  version: scenario.version,
  createdAt: scenario.createdAt.toISOString(),
})
