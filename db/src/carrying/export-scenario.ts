import type { CarriedDecision, CarriedScenario } from '@tinhgon/model'
import { readBaselineDocument } from '../baseline.repository.ts'
import { listComments } from '../comment.repository.ts'
import { chainBegin, verifyChain } from '../event-store/hash-chain.ts'
import { findScenario } from '../scenario.repository.ts'
import type { Store } from '../tables.ts'

/**
 * A scenario with its baseline and its whole history as one document, as of one moment; null when there is
 * none of this id. Nothing can be left out of it: the hashes cover the names of holders too.
 * @throws BrokenLog
 */
export const exportScenario = (db: Store, id: string): Promise<CarriedScenario | null> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const scenario = await findScenario(transaction, id)
      if (!scenario) return null
      const { baselineHash, title, description, branchOf, createdAt } = scenario
      const baseline = await readBaselineDocument(transaction, baselineHash)
      return {
        format: 'tinhgon.carried-scenario',
        version: 1,
        baselineHash,
        baseline: JSON.parse(baseline ?? 'null'),
        scenario: { id, title, description, branchOf, createdAt: createdAt.toISOString() },
        edits: await editsOf(transaction, id),
        comments: await commentsOf(transaction, id),
        decisions: await decisionsOf(transaction, id),
      }
    })

async function editsOf(db: Store, id: string): Promise<CarriedScenario['edits']> {
  const rows = await db
    .selectFrom('edits')
    .select(['version', 'edit', 'previous_hash', 'hash', 'author', 'created_at'])
    .where('scenario_id', '=', id)
    .orderBy('version')
    .execute()
  verifyChain(id, rows, chainBegin)
  return rows.map((row) => ({
    version: row.version,
    edit: JSON.parse(row.edit),
    previousHash: row.previous_hash,
    hash: row.hash,
    author: row.author,
    createdAt: row.created_at.toISOString(),
  }))
}

async function commentsOf(db: Store, id: string): Promise<CarriedScenario['comments']> {
  return (await listComments(db, id)).map(({ scenarioId: _, createdAt, resolvedAt, ...comment }) => ({
    ...comment,
    createdAt: createdAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  }))
}

/** What was decided elsewhere comes first: it was decided before the scenario was brought here. */
async function decisionsOf(db: Store, id: string): Promise<CarriedDecision[]> {
  const columns = ['number', 'entry', 'previous_hash', 'hash'] as const
  const brought = db.selectFrom('brought_decisions').select(columns).where('scenario_id', '=', id)
  const own = db.selectFrom('record_entries').select(columns).where('scenario_id', '=', id)
  const rows = [
    ...(await brought.orderBy('number').execute()),
    ...(await own.orderBy('workspace_id').orderBy('number').execute()),
  ]
  return rows.map((row) => ({
    number: row.number,
    entry: JSON.parse(row.entry),
    previousHash: row.previous_hash,
    hash: row.hash,
  }))
}
