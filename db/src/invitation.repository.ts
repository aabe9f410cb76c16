import { randomUUID } from 'node:crypto'
import { sha256 } from './event-store/hash-chain.ts'
import type { Store } from './tables.ts'

const identifierOf = (token: string): string => `invitation:${sha256(token)}`

/** Lets whoever has the token choose a password for the user, once; the token itself is not kept. */
export async function keepInvitation(
  db: Store,
  { token, userId, expiresAt }: { readonly token: string; readonly userId: string; readonly expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('verifications')
    .values({ id: randomUUID(), identifier: identifierOf(token), value: userId, expiresAt })
    .execute()
}

/** The user whom an invitation is for; null when it is unknown, used, withdrawn or expired. */
export async function findInvited(db: Store, token: string, now: Date): Promise<string | null> {
  const found = await db
    .selectFrom('verifications')
    .select('value')
    .where('identifier', '=', identifierOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return found?.value ?? null
}

/** Uses an invitation up. False when another request was faster. */
export async function takeInvitation(db: Store, token: string, now: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('verifications')
    .where('identifier', '=', identifierOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Makes every open invitation of a user worthless. */
export async function withdrawInvitations(db: Store, userId: string): Promise<void> {
  await db
    .deleteFrom('verifications')
    .where('identifier', 'like', 'invitation:%')
    .where('value', '=', userId)
    .execute()
}
