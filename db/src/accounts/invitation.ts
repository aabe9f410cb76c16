import { randomBytes } from 'node:crypto'
import { keepInvitation } from '../invitation.repository.ts'
import type { Store } from '../tables.ts'

const hoursGood = 72

/** Lets one person choose a password, once. Whoever has the path has the account: it is shown and not kept. */
export interface Invitation {
  /** `/invitation/<token>` */
  readonly path: string
  readonly expiresAt: Date
}

export async function invite(db: Store, userId: string, now: Date): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + hoursGood * 3_600_000)
  await keepInvitation(db, { token, userId, expiresAt })
  return { path: `/invitation/${token}`, expiresAt }
}
