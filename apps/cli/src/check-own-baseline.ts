import { type Baseline, type Refusal, refusal, type Scenario } from '@tinhgon/model'

/** Of a plan for another baseline every event would be a fault; this one says why. `role` names the scenario. */
export function checkOwnBaseline(
  scenario: Scenario | null,
  baseline: Baseline | null,
  role = 'scenario',
): Refusal[] {
  if (!scenario || !baseline || scenario.baselineId === baseline.id) return []
  const ids = { expected: scenario.baselineId, given: baseline.id }
  return [refusal('unknown-baseline', `${role}.baselineId`, [], ids)]
}
