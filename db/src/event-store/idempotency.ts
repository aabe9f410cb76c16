import type { Store } from '../tables.ts'

export interface IdempotencyKey {
  /** Chosen by whoever asks, once for what must happen once. */
  readonly key: string
  /** SHA-256 of what is asked. */
  readonly requestHash: string
}

interface Answer {
  readonly appended: true
  readonly version: number
  readonly hash: string | null
}

/** What the same request was answered before; undefined for a new key. */
export async function answeredBefore(
  db: Store,
  scenarioId: string,
  { key, requestHash }: IdempotencyKey,
): Promise<Answer | { readonly appended: false; readonly reason: 'key-used-otherwise' } | undefined> {
  const found = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'version', 'hash'])
    .where('scenario_id', '=', scenarioId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!found) return undefined
  if (found.request_hash !== requestHash) return { appended: false, reason: 'key-used-otherwise' }
  return { appended: true, version: found.version, hash: found.hash }
}

export async function keepAnswer(
  transaction: Store,
  scenarioId: string,
  { key, requestHash }: IdempotencyKey,
  { version, hash }: Answer,
): Promise<void> {
  await transaction
    .insertInto('idempotency_keys')
    .values({ scenario_id: scenarioId, key, request_hash: requestHash, version, hash })
    .execute()
}

/** Forgets keys older than `days`: nobody retries for that long. Returns how many. */
export async function forgetOldKeys(db: Store, days: number): Promise<number> {
  const eldest = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', eldest)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
