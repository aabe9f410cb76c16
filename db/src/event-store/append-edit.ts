import { canonicalJson } from '@tinhgon/engine'
import type { Edit } from '@tinhgon/model'
import { isApproved } from '../approved-versions.ts'
import type { Store } from '../tables.ts'
import { hashOfEdit } from './hash-chain.ts'
import { answeredBefore, type IdempotencyKey, keepAnswer } from './idempotency.ts'
import { writeEdits } from './write-edits.ts'

export interface Append {
  readonly scenarioId: string
  /** The version that whoever edits has seen (C1). */
  readonly expectedVersion: number
  readonly edits: readonly Edit[]
  readonly author: string | null
  /** Asked again with the same key, the append answers what it answered, and appends nothing. */
  readonly idempotency?: IdempotencyKey
}

/** What became of an append; a refusal left everything as it was. `version` is the scenario's now. */
export type AppendOutcome =
  | { readonly appended: true; readonly version: number; readonly hash: string | null }
  | {
      readonly appended: false
      readonly reason: 'stale' | 'locked' | 'archived' | 'approved'
      readonly version: number
    }
  | { readonly appended: false; readonly reason: 'unknown-scenario' | 'key-used-otherwise' }

/** Appends edits to a scenario's log, all or none, in a transaction of its own. */
export const appendEdits = (db: Store, append: Append): Promise<AppendOutcome> =>
  db.transaction().execute((transaction) => appendWithin(transaction, append, { evenIfLocked: false }))

/**
 * The same within a transaction of the caller's. The scenario's row is locked first: appends to one scenario
 * queue up, and those to others are not held up.
 */
export async function appendWithin(
  transaction: Store,
  { scenarioId, expectedVersion, edits, author, idempotency }: Append,
  { evenIfLocked }: { evenIfLocked: boolean },
): Promise<AppendOutcome> {
  const scenario = await transaction
    .selectFrom('scenarios')
    .select(['version', 'head_hash', 'locked', 'archived_at'])
    .where('id', '=', scenarioId)
    .forUpdate()
    .executeTakeFirst()
  if (!scenario) return { appended: false, reason: 'unknown-scenario' }
  const { version } = scenario
  const answer = idempotency && (await answeredBefore(transaction, scenarioId, idempotency))
  if (answer) return answer
  if (scenario.locked && !evenIfLocked) return { appended: false, reason: 'locked', version }
  if (scenario.archived_at && !evenIfLocked) return { appended: false, reason: 'archived', version }
  if (!evenIfLocked && (await isApproved(transaction, scenarioId, version)))
    return { appended: false, reason: 'approved', version }
  if (version !== expectedVersion) return { appended: false, reason: 'stale', version }
  const rows = chainEdits(version, scenario.head_hash, edits, author)
  const last = rows.at(-1)
  await writeEdits(transaction, scenarioId, rows)
  const outcome = {
    appended: true,
    version: last?.version ?? version,
    hash: last?.hash ?? scenario.head_hash,
  } as const
  if (idempotency) await keepAnswer(transaction, scenarioId, idempotency, outcome)
  return outcome
}

function chainEdits(after: number, headHash: string | null, edits: readonly Edit[], author: string | null) {
  let previousHash = headHash
  return edits.map((edit, index) => {
    const text = canonicalJson(edit)
    const version = after + index + 1
    const hash = hashOfEdit(previousHash, version, text)
    const row = { version, edit: text, previous_hash: previousHash, hash, author }
    previousHash = hash
    return row
  })
}
