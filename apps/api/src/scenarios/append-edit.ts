import { type AppendOutcome, appendEdits, readScenario, type Store } from '@tinhgon/db'
import { checkEdit } from '@tinhgon/engine'
import { type Edit, type Refusal, refusal } from '@tinhgon/model'
import type { FindBaseline } from '../baselines/baseline-cache.ts'
import { profileById } from './profiles.ts'

export type EditOutcome =
  | AppendOutcome
  | { readonly appended: false; readonly reason: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * Appends an edit that fits the scenario as the editor has seen it. It is checked outside the transaction:
 * if the log has grown in the meantime the append is stale, whatever the check said.
 */
export async function appendFittingEdit(
  db: Store,
  findBaseline: FindBaseline,
  scenarioId: string,
  expectedVersion: number,
  edit: Edit,
): Promise<EditOutcome> {
  const found = await readScenario(db, scenarioId)
  if (found === null) return { appended: false, reason: 'unknown-scenario' }
  const { scenario, edits } = found
  if (scenario.locked) return { appended: false, reason: 'locked', version: scenario.version }
  if (scenario.version !== expectedVersion)
    return { appended: false, reason: 'stale', version: scenario.version }
  const baseline = await findBaseline(scenario.baselineHash)
  const profile = profileById(baseline.profile)
  const refusals = profile
    ? checkEdit({ baseline, profile, edits, edit })
    : [refusal('unknown-profile', 'baseline.profile', [], { profile: baseline.profile })]
  if (refusals.length > 0) return { appended: false, reason: 'refused', refusals }
  return await appendEdits(db, { scenarioId, expectedVersion, edits: [edit], author: null })
}
