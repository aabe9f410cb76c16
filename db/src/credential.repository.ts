import { randomUUID } from 'node:crypto'
import type { Store } from './tables.ts'

const byPassword = 'credential'

/** Gives a user a password in place of any that they had. `hash` is what is kept. */
export async function setPassword(db: Store, userId: string, hash: string, now: Date): Promise<void> {
  await removePassword(db, userId)
  await db
    .insertInto('accounts')
    .values({
      id: randomUUID(),
      userId,
      providerId: byPassword,
      accountId: userId,
      password: hash,
      updatedAt: now,
    })
    .execute()
}

export async function removePassword(db: Store, userId: string): Promise<void> {
  await db.deleteFrom('accounts').where('userId', '=', userId).where('providerId', '=', byPassword).execute()
}

/** Signs a user out of every browser. */
export async function removeSessions(db: Store, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).execute()
}

/** Sessions end by themselves, but their rows do not go. */
export async function removeEndedSessions(db: Store, userId: string, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).where('expiresAt', '<', now).execute()
}

/** Ends what programs may do for a user. */
export async function removeTokens(db: Store, userId: string): Promise<void> {
  await db.deleteFrom('api_keys').where('referenceId', '=', userId).execute()
}
