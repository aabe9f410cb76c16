import { canonicalJson } from '@tinhgon/engine'
import type { Edit } from '@tinhgon/model'
import type { Store } from '../tables.ts'
import { hashOfEdit } from './hash-chain.ts'

export interface Append {
  readonly scenarioId: string
  /** The version that whoever edits has seen (C1). */
  readonly expectedVersion: number
  readonly edits: readonly Edit[]
  readonly author: string | null
}

/** What became of an append; a refusal left everything as it was. `version` is the scenario's now. */
export type AppendOutcome =
  | { readonly appended: true; readonly version: number; readonly hash: string | null }
  | { readonly appended: false; readonly reason: 'stale' | 'locked'; readonly version: number }
  | { readonly appended: false; readonly reason: 'unknown-scenario' }

/** Appends edits to a scenario's log, all or none, in a transaction of its own. */
export const appendEdits = (db: Store, append: Append): Promise<AppendOutcome> =>
  db.transaction().execute((transaction) => appendWithin(transaction, append, { evenIfLocked: false }))

/**
 * The same within a transaction of the caller's. The scenario's row is locked first: appends to one scenario
 * queue up, and those to others are not held up.
 */
export async function appendWithin(
  transaction: Store,
  { scenarioId, expectedVersion, edits, author }: Append,
  { evenIfLocked }: { evenIfLocked: boolean },
): Promise<AppendOutcome> {
  const scenario = await transaction
    .selectFrom('scenarios')
    .select(['version', 'head_hash', 'locked'])
    .where('id', '=', scenarioId)
    .forUpdate()
    .executeTakeFirst()
  if (!scenario) return { appended: false, reason: 'unknown-scenario' }
  if (scenario.locked && !evenIfLocked)
    return { appended: false, reason: 'locked', version: scenario.version }
  if (scenario.version !== expectedVersion) {
    return { appended: false, reason: 'stale', version: scenario.version }
  }
  let { version, head_hash: hash } = scenario
  for (const edit of edits) {
    const previousHash = hash
    const text = canonicalJson(edit)
    version += 1
    hash = hashOfEdit(previousHash, version, text)
    await transaction
      .insertInto('edits')
      .values({ scenario_id: scenarioId, version, edit: text, previous_hash: previousHash, hash, author })
      .execute()
  }
  await transaction
    .updateTable('scenarios')
    .set({ version, head_hash: hash })
    .where('id', '=', scenarioId)
    .execute()
  return { appended: true, version, hash }
}
