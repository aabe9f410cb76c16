import type { LocalizedText } from '@tinhgon/model'
import { sql, type Updateable } from 'kysely'
import { tellProcesses } from './live/notify.ts'
import { appendRecord } from './record/append-record.ts'
import type { ScenariosTable } from './scenarios.table.ts'
import type { Store } from './tables.ts'

/** Who changes a scenario, where, and when: what the record says of it. */
export interface Decider {
  readonly workspaceId: string
  readonly scenarioId: string
  readonly by: string
  readonly at: Date
}

const common = ({ scenarioId, by, at }: Decider) => ({
  version: 1 as const,
  scenarioId,
  by,
  at: at.toISOString(),
})

/** @throws when the scenario is gone: nothing may be recorded or told of it then */
const changeRow = (transaction: Store, scenarioId: string, change: Updateable<ScenariosTable>) =>
  transaction
    .updateTable('scenarios')
    .set(change)
    .where('id', '=', scenarioId)
    .returning('id')
    .executeTakeFirstOrThrow()

/** @throws when the scenario is gone */
const lockRow = (transaction: Store, scenarioId: string) =>
  transaction
    .selectFrom('scenarios')
    .select(['title', 'version', 'head_hash'])
    .where('id', '=', scenarioId)
    .forUpdate()
    .executeTakeFirstOrThrow()

export const renameScenario = (
  db: Store,
  scenarioId: string,
  { title, description }: { readonly title: LocalizedText; readonly description: LocalizedText | null },
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await changeRow(transaction, scenarioId, {
      title: JSON.stringify(title),
      description: description && JSON.stringify(description),
    })
    await tellProcesses(transaction, { type: 'renamed', scenarioId })
  })

/** Puts a scenario away, or takes it out again. Nothing of it is lost. */
export const archiveScenario = (db: Store, decider: Decider, archived: boolean): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { scenarioId, workspaceId, at } = decider
    await changeRow(transaction, scenarioId, { archived_at: archived ? at : null })
    await appendRecord(transaction, workspaceId, {
      type: archived ? 'archived' : 'restored',
      ...common(decider),
    })
    await tellProcesses(transaction, { type: 'shared', scenarioId })
  })

/** Lets the whole workspace see a scenario, or its circle alone again. */
export const releaseScenario = (db: Store, decider: Decider, released: boolean): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { scenarioId, workspaceId, at } = decider
    await changeRow(transaction, scenarioId, { released_at: released ? at : null })
    const type = released ? 'released' : 'made-private'
    await appendRecord(transaction, workspaceId, { type, ...common(decider) })
    await tellProcesses(transaction, { type: 'shared', scenarioId })
  })

/** Who sees a scenario before it is released, besides its owner. */
export async function readCircle(db: Store, scenarioId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('circle_members')
    .select('user_id')
    .where('scenario_id', '=', scenarioId)
    .orderBy('user_id')
    .execute()
  return rows.map(({ user_id }) => user_id)
}

export const setCircle = (db: Store, decider: Decider, userIds: readonly string[]): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { scenarioId, workspaceId } = decider
    const named = [...new Set(userIds)].sort()
    await lockRow(transaction, scenarioId)
    await transaction.deleteFrom('circle_members').where('scenario_id', '=', scenarioId).execute()
    if (named.length > 0)
      await transaction
        .insertInto('circle_members')
        .values(named.map((userId) => ({ scenario_id: scenarioId, user_id: userId })))
        .execute()
    await appendRecord(transaction, workspaceId, {
      type: 'circle-changed',
      ...common(decider),
      userIds: named,
    })
    await tellProcesses(transaction, { type: 'shared', scenarioId })
  })

/** Deletes a scenario with its log for good; the record keeps that it was, what its hash was, and why it went. */
export const deleteScenario = (db: Store, decider: Decider, reason: string): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { scenarioId, workspaceId } = decider
    const scenario = await lockRow(transaction, scenarioId)
    await sql`select set_config('tinhgon.deleting_scenario', ${scenarioId}, true)`.execute(transaction)
    await transaction.deleteFrom('edits').where('scenario_id', '=', scenarioId).execute()
    await transaction.deleteFrom('scenarios').where('id', '=', scenarioId).execute()
    await sql`select set_config('tinhgon.deleting_scenario', '', true)`.execute(transaction)
    await appendRecord(transaction, workspaceId, {
      type: 'deleted',
      ...common(decider),
      title: scenario.title.vi,
      edits: scenario.version,
      headHash: scenario.head_hash,
      reason,
    })
    await tellProcesses(transaction, { type: 'deleted', scenarioId })
  })
