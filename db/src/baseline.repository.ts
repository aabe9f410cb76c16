import { canonicalJson } from '@tinhgon/engine'
import { type Baseline, baselineSchema, type Upcasters, upcastBaseline } from '@tinhgon/model'
import { sha256 } from './event-store/hash-chain.ts'
import { appendRecord } from './record/append-record.ts'
import type { Store } from './tables.ts'

export interface BaselineSummary {
  readonly id: string
  readonly hash: string
  /** Null for what comes with the program. */
  readonly workspaceId: string | null
}

/** Whose a baseline becomes. */
export interface BaselinePlace {
  /** Null for what comes with the program and is everybody's. */
  readonly workspaceId: string | null
  readonly addedBy: string | null
}

export const everybodys: BaselinePlace = { workspaceId: null, addedBy: null }

/**
 * Keeps a baseline, once, and gives it to a workspace, which its record tells; returns its content hash. A
 * changed one becomes a new edition of its id.
 */
export const keepBaseline = (db: Store, baseline: Baseline, place: BaselinePlace): Promise<string> =>
  db.transaction().execute((transaction) => keepBaselineWithin(transaction, baseline, place))

/** The same within a transaction of the caller's. */
export async function keepBaselineWithin(
  transaction: Store,
  baseline: Baseline,
  { workspaceId, addedBy }: BaselinePlace,
): Promise<string> {
  const document = canonicalJson(baseline)
  const hash = sha256(document)
  await transaction
    .insertInto('baselines')
    .values({ hash, id: baseline.id, document })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('workspace_baselines')
    .values({ workspace_id: workspaceId, baseline_id: baseline.id, hash, added_by: addedBy })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'hash']).doNothing())
    .executeTakeFirst()
  const isNew = numInsertedOrUpdatedRows === 1n
  if (isNew && workspaceId !== null && addedBy !== null) {
    const at = new Date().toISOString()
    const { id: baselineId, date } = baseline
    const entry = { type: 'baseline-added', version: 1, by: addedBy, at, baselineId, hash, date } as const
    await appendRecord(transaction, workspaceId, entry)
  }
  return hash
}

/** The editions that these workspaces may use: their own, and what comes with the program. */
const editionsOf = (db: Store, workspaceIds: readonly string[]) =>
  db
    .selectFrom('workspace_baselines')
    .where((where) =>
      where.or([
        where('workspace_id', 'is', null),
        ...(workspaceIds.length > 0 ? [where('workspace_id', 'in', workspaceIds)] : []),
      ]),
    )

/** The latest edition of every baseline that these workspaces may use, by id. */
export async function listBaselines(db: Store, workspaceIds: readonly string[]): Promise<BaselineSummary[]> {
  const rows = await editionsOf(db, workspaceIds)
    .distinctOn(['baseline_id', 'workspace_id'])
    .select(['baseline_id', 'hash', 'workspace_id'])
    .orderBy('baseline_id')
    .orderBy('workspace_id')
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(toSummary)
}

/** The latest edition of a baseline, of the workspace's own first; null when there is none of this id. */
export async function findBaseline(
  db: Store,
  id: string,
  workspaceIds: readonly string[],
): Promise<BaselineSummary | null> {
  const found = await editionsOf(db, workspaceIds)
    .select(['baseline_id', 'hash', 'workspace_id'])
    .where('baseline_id', '=', id)
    .orderBy((order) => order('workspace_id', 'is', null))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ? toSummary(found) : null
}

/** An edition by its content hash, if these workspaces may use it. */
export async function findEdition(
  db: Store,
  hash: string,
  workspaceIds: readonly string[],
): Promise<BaselineSummary | null> {
  const found = await editionsOf(db, workspaceIds)
    .select(['baseline_id', 'hash', 'workspace_id'])
    .where('hash', '=', hash)
    .orderBy((order) => order('workspace_id', 'is', null))
    .limit(1)
    .executeTakeFirst()
  return found ? toSummary(found) : null
}

const toSummary = (row: { baseline_id: string; hash: string; workspace_id: string | null }) => ({
  id: row.baseline_id,
  hash: row.hash,
  workspaceId: row.workspace_id,
})

/** The exact text that the hash covers; null when there is no such edition. */
export async function readBaselineDocument(db: Store, hash: string): Promise<string | null> {
  const found = await db
    .selectFrom('baselines')
    .select('document')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return found?.document ?? null
}

/** Reads an edition back into the model's type. @throws when it is of a version this program does not know (E4) */
export async function readBaseline(db: Store, hash: string, using?: Upcasters): Promise<Baseline | null> {
  const document = await readBaselineDocument(db, hash)
  return document === null ? null : baselineSchema.parse(upcastBaseline(JSON.parse(document), using))
}
