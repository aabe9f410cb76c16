import { type Edit, editSchema, type Upcasters, upcastEdit } from '@tinhgon/model'
import type { Store } from '../tables.ts'
import { BrokenLog, type ChainEnd, chainBegin, verifyChain } from './hash-chain.ts'

/** One row of the log, as whoever asks "who changed what" wants it. */
export interface LoggedEdit {
  readonly version: number
  readonly edit: Edit
  readonly hash: string
  readonly previousHash: string | null
  readonly author: string | null
  readonly createdAt: Date
}

/**
 * The first `version` edits of a scenario, in order.
 * @throws BrokenLog when the chain does not verify, or an edit is of a version this program does not know (E4)
 */
export async function readEdits(
  db: Store,
  scenarioId: string,
  version: number,
  using?: Upcasters,
): Promise<Edit[]> {
  return (await readLog(db, scenarioId, chainBegin, version, using)).map(({ edit }) => edit)
}

/**
 * The edits after a place in the log up to `version`, with who made them.
 * @param after where the reader stands; its hash must be the one that the next edit names
 * @throws BrokenLog as `readEdits`
 */
export async function readLog(
  db: Store,
  scenarioId: string,
  after: ChainEnd,
  version: number,
  using?: Upcasters,
): Promise<LoggedEdit[]> {
  const rows = await db
    .selectFrom('edits')
    .select(['version', 'edit', 'previous_hash', 'hash', 'author', 'created_at'])
    .where('scenario_id', '=', scenarioId)
    .where('version', '>', after.version)
    .where('version', '<=', version)
    .orderBy('version')
    .execute()
  verifyChain(scenarioId, rows, after)
  if (after.version + rows.length < version)
    throw new BrokenLog(scenarioId, after.version + rows.length + 1, 'missing')
  return rows.map((row) => ({
    version: row.version,
    edit: parseEdit(scenarioId, row, using),
    hash: row.hash,
    previousHash: row.previous_hash,
    author: row.author,
    createdAt: row.created_at,
  }))
}

function parseEdit(
  scenarioId: string,
  row: { readonly version: number; readonly edit: string },
  using?: Upcasters,
): Edit {
  const edit = editSchema.safeParse(upcastEdit(JSON.parse(row.edit), using))
  if (edit.success) return edit.data
  throw new BrokenLog(scenarioId, row.version, 'unreadable', edit.error)
}

/** A page of the log: at most `limit` edits after a version; empty past the end. */
export async function pageOfLog(
  db: Store,
  scenarioId: string,
  afterVersion: number,
  limit: number,
): Promise<LoggedEdit[]> {
  const before = await db
    .selectFrom('edits')
    .select('hash')
    .where('scenario_id', '=', scenarioId)
    .where('version', '=', afterVersion)
    .executeTakeFirst()
  const { version } = await db
    .selectFrom('scenarios')
    .select('version')
    .where('id', '=', scenarioId)
    .executeTakeFirstOrThrow()
  const after = { version: Math.min(afterVersion, version), hash: before?.hash ?? null }
  return await readLog(db, scenarioId, after, Math.min(version, afterVersion + limit))
}

/** Everybody who made one of the first `version` edits. */
export async function authorsOf(db: Store, scenarioId: string, version: number): Promise<string[]> {
  const rows = await db
    .selectFrom('edits')
    .select('author')
    .distinct()
    .where('scenario_id', '=', scenarioId)
    .where('version', '<=', version)
    .execute()
  return rows.flatMap(({ author }) => author ?? [])
}
