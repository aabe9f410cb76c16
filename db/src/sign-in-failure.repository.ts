import { sql } from 'kysely'
import { sha256 } from './event-store/hash-chain.ts'
import type { Store } from './tables.ts'

const failuresUntilLocked = 5
const daysRemembered = 30

const keyOf = (email: string): string => sha256(email.trim().toLowerCase())

/**
 * Counts a try to sign in as a failure before its password is looked at, so that many at once count as many.
 * Every fifth in a row locks: for 15 minutes, then twice as long each time, a day at the most. False while
 * the e-mail is locked; such a try is not counted.
 */
export async function beginSignIn(db: Store, email: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into sign_in_failures as known (key, failures, last_failed_at)
    values (${keyOf(email)}, 1, ${now})
    on conflict (key) do update set
      failures = known.failures + 1,
      last_failed_at = excluded.last_failed_at,
      locked_until = case when (known.failures + 1) % ${failuresUntilLocked}::integer = 0 then
        excluded.last_failed_at + least(
          interval '1 day',
          interval '15 minutes' * 2 ^ least((known.failures + 1) / ${failuresUntilLocked}::integer - 1, 10)
        ) end
    where known.locked_until is null or known.locked_until <= excluded.last_failed_at
    returning key`.execute(db)
  return rows.length > 0
}

/** Forgets the failures of whoever has come in, and those that are of no use any more. */
export async function forgetFailures(db: Store, email: string, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - daysRemembered * 86_400_000)
  await db
    .deleteFrom('sign_in_failures')
    .where((where) => where.or([where('key', '=', keyOf(email)), where('last_failed_at', '<', oldest)]))
    .execute()
}
