import type { Edit, LocalizedText } from '@tinhgon/model'
import { appendWithin } from './event-store/append-edit.ts'
import { readEdits } from './event-store/read-edits.ts'
import { type StoredScenario, selectScenarios, toScenario } from './stored-scenario.ts'
import type { Store } from './tables.ts'

export interface NewScenario {
  readonly id: string
  /** Null for an example that is everybody's. */
  readonly workspaceId: string | null
  readonly ownerId: string | null
  readonly baselineHash: string
  readonly title: LocalizedText
  readonly description: LocalizedText | null
  readonly locked: boolean
  readonly branchOf: { readonly scenarioId: string; readonly version: number } | null
  /** Its first edits, those of the branched version included. */
  readonly edits: readonly Edit[]
  readonly author: string | null
}

/** Every scenario, the oldest first. */
export async function listScenarios(db: Store): Promise<StoredScenario[]> {
  const rows = await selectScenarios(db).orderBy('scenarios.created_at').orderBy('scenarios.id').execute()
  return rows.map(toScenario)
}

export async function findScenario(db: Store, id: string): Promise<StoredScenario | null> {
  const row = await selectScenarios(db).where('scenarios.id', '=', id).executeTakeFirst()
  return row ? toScenario(row) : null
}

/** Writes a scenario and its first edits, all or nothing. False when the id is taken. */
export const createScenario = (db: Store, scenario: NewScenario): Promise<boolean> =>
  db.transaction().execute((transaction) => createScenarioWithin(transaction, scenario))

/** The same within a transaction of the caller's. */
export async function createScenarioWithin(transaction: Store, scenario: NewScenario): Promise<boolean> {
  const { id, edits, author, title, description, branchOf } = scenario
  const made = await transaction
    .insertInto('scenarios')
    .values({
      id,
      workspace_id: scenario.workspaceId,
      owner_id: scenario.ownerId,
      baseline_hash: scenario.baselineHash,
      title: JSON.stringify(title),
      description: description && JSON.stringify(description),
      locked: scenario.locked,
      branched_from_scenario: branchOf?.scenarioId ?? null,
      branched_from_version: branchOf?.version ?? null,
      head_hash: null,
      released_at: null,
      archived_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return false
  await appendWithin(
    transaction,
    { scenarioId: id, expectedVersion: 0, edits, author },
    { evenIfLocked: true },
  )
  return true
}

/** The scenario with every edit of it, read at one moment; null when there is none. */
export const readScenario = (
  db: Store,
  id: string,
): Promise<{ readonly scenario: StoredScenario; readonly edits: Edit[] } | null> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const scenario = await findScenario(transaction, id)
      return scenario && { scenario, edits: await readEdits(transaction, id, scenario.version) }
    })

/** Holds a scenario until the transaction ends: whoever wants to change it waits. */
export async function lockScenario(transaction: Store, id: string): Promise<void> {
  await transaction.selectFrom('scenarios').select('id').where('id', '=', id).forUpdate().execute()
}
