import { canonicalJson } from '@tinhgon/engine'
import type { CarriedScenario } from '@tinhgon/model'
import { tellProcesses } from '../live/notify.ts'
import type { Store } from '../tables.ts'

/** How many came that were not here yet. */
export interface Remarks {
  readonly comments: number
  readonly decisions: number
}

/** Keeps what was said and decided about a scenario elsewhere; what is here already stays as it is. */
export async function bringInRemarks(
  transaction: Store,
  scenarioId: string,
  carried: CarriedScenario,
): Promise<Remarks> {
  const comments = await bringInComments(transaction, scenarioId, carried)
  if (comments > 0) await tellProcesses(transaction, { type: 'commented', scenarioId })
  return { comments, decisions: await bringInDecisions(transaction, scenarioId, carried) }
}

async function bringInComments(
  transaction: Store,
  scenarioId: string,
  { scenario, comments }: CarriedScenario,
): Promise<number> {
  // Ids of comments are one for all scenarios, and the original may be here too.
  const idOf = (id: string): string => (scenarioId === scenario.id ? id : `${scenarioId}.${id}`)
  let brought = 0
  for (const { id, subject, createdAt, resolvedAt, resolvedBy, author, body } of comments) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('comments')
      .values({
        id: idOf(id),
        scenario_id: scenarioId,
        author,
        subject: JSON.stringify(subject),
        body,
        created_at: new Date(createdAt),
        resolved_by: resolvedBy,
        resolved_at: resolvedAt === null ? null : new Date(resolvedAt),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    brought += Number(numInsertedOrUpdatedRows)
  }
  return brought
}

async function bringInDecisions(
  transaction: Store,
  scenarioId: string,
  { decisions }: CarriedScenario,
): Promise<number> {
  const own = await transaction
    .selectFrom('record_entries')
    .select('hash')
    .where('scenario_id', '=', scenarioId)
    .execute()
  const known = new Set(own.map(({ hash }) => hash))
  let brought = 0
  for (const { number, entry, previousHash, hash } of decisions) {
    if (known.has(hash)) continue
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('brought_decisions')
      .values({
        scenario_id: scenarioId,
        number,
        entry: canonicalJson(entry),
        previous_hash: previousHash,
        hash,
      })
      .onConflict((conflict) => conflict.columns(['scenario_id', 'hash']).doNothing())
      .executeTakeFirst()
    brought += Number(numInsertedOrUpdatedRows)
  }
  return brought
}
