import { createScenarioWithin, keepBaselineWithin, type Store, type StoredJob } from '@tinhgon/db'
import type { Baseline, Edit, LocalizedText } from '@tinhgon/model'

/** Keeps a baseline that a job has read and a scenario on it, in the job's workspace: both or neither. */
export async function keepBaselineWithScenario(
  transaction: Store,
  { workspaceId, requestedBy }: Pick<StoredJob, 'workspaceId' | 'requestedBy'>,
  baseline: Baseline,
  scenario: { readonly id: string; readonly title: LocalizedText; readonly edits: readonly Edit[] },
): Promise<void> {
  const baselineHash = await keepBaselineWithin(transaction, baseline, { workspaceId, addedBy: requestedBy })
  await createScenarioWithin(transaction, {
    ...scenario,
    workspaceId,
    ownerId: requestedBy,
    baselineHash,
    description: null,
    locked: false,
    branchOf: null,
    author: requestedBy,
  })
}
