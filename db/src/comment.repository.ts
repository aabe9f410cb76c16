import type { CommentSubject } from './comments.table.ts'
import { tellProcesses } from './live/notify.ts'
import type { Store } from './tables.ts'

export interface Comment {
  readonly id: string
  readonly scenarioId: string
  readonly author: string
  readonly subject: CommentSubject
  readonly body: string
  readonly createdAt: Date
  readonly resolvedBy: string | null
  readonly resolvedAt: Date | null
}

/** Every comment on a scenario, the oldest first. */
export async function listComments(db: Store, scenarioId: string): Promise<Comment[]> {
  const rows = await db
    .selectFrom('comments')
    .selectAll()
    .where('scenario_id', '=', scenarioId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    scenarioId: row.scenario_id,
    author: row.author,
    subject: row.subject,
    body: row.body,
    createdAt: row.created_at,
    resolvedBy: row.resolved_by,
    resolvedAt: row.resolved_at,
  }))
}

/** False when the id is taken. */
export const addComment = (
  db: Store,
  {
    id,
    scenarioId,
    author,
    subject,
    body,
  }: Pick<Comment, 'id' | 'scenarioId' | 'author' | 'subject' | 'body'>,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('comments')
      .values({
        id,
        scenario_id: scenarioId,
        author,
        subject: JSON.stringify(subject),
        body,
        resolved_by: null,
        resolved_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return false
    await tellProcesses(transaction, { type: 'commented', scenarioId })
    return true
  })

/** Marks a comment as dealt with, or opens it again. False when the scenario has no such comment. */
export const resolveComment = (
  db: Store,
  { scenarioId, id, by }: { readonly scenarioId: string; readonly id: string; readonly by: string },
  resolved: boolean,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('comments')
      .set({ resolved_by: resolved ? by : null, resolved_at: resolved ? new Date() : null })
      .where('id', '=', id)
      .where('scenario_id', '=', scenarioId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await tellProcesses(transaction, { type: 'commented', scenarioId })
    return true
  })
