import type { Baseline, CarriedScenario } from '@tinhgon/model'
import { findEdition, keepBaselineWithin } from '../baseline.repository.ts'
import type { Store } from '../tables.ts'

/** Who brings a scenario in, where to, and under which id; by default its own. */
export interface BringIn {
  readonly workspaceId: string
  readonly by: string
  readonly at: Date
  readonly asId?: string
}

/** Up to which version the stored log and the carried one are the same. */
export async function sharedVersions(
  db: Store,
  scenarioId: string,
  { edits }: CarriedScenario,
): Promise<number> {
  const ours = await db
    .selectFrom('edits')
    .select('hash')
    .where('scenario_id', '=', scenarioId)
    .orderBy('version')
    .execute()
  const parting = ours.findIndex(({ hash }, index) => hash !== edits[index]?.hash)
  return parting < 0 ? ours.length : parting
}

/** Makes the scenario without its edits. False when somebody else has made one of this id at the same moment. */
export async function makeBroughtScenario(
  transaction: Store,
  id: string,
  carried: CarriedScenario,
  { workspaceId, by, asId }: BringIn,
): Promise<boolean> {
  const { title, description, branchOf, createdAt } = carried.scenario
  if (!(await findEdition(transaction, carried.baselineHash, [workspaceId])))
    await keepBaselineWithin(transaction, carried.baseline as Baseline, { workspaceId, addedBy: by })
  const origin = carried.scenario.id
  const shared = asId === undefined ? 0 : await sharedVersions(transaction, origin, carried)
  const from = shared > 0 ? { scenarioId: origin, version: shared } : branchOf
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('scenarios')
    .values({
      id,
      workspace_id: workspaceId,
      owner_id: by,
      baseline_hash: carried.baselineHash,
      title: JSON.stringify(title),
      description: description && JSON.stringify(description),
      locked: false,
      branched_from_scenario: from?.scenarioId ?? null,
      branched_from_version: from?.version ?? null,
      head_hash: null,
      created_at: new Date(createdAt),
      released_at: null,
      archived_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
