import {
  findInvited,
  findUsers,
  forgetFailures,
  removeSessions,
  type Store,
  setPassword,
  takeInvitation,
  withdrawInvitations,
} from '@tinhgon/db'
import { hashPassword } from 'better-auth/crypto'
import { longestPassword, shortestPassword } from './password-rule.ts'

export type AcceptOutcome =
  | { readonly accepted: true; readonly userId: string }
  | {
      readonly accepted: false
      /** `invitation-spent`: never given, used, withdrawn or expired. */
      readonly reason: 'invitation-spent' | 'password-too-short' | 'password-too-long'
    }

/** Sets the password of the invited; the invitation, and every other of theirs, is used up. */
export async function acceptInvitation(
  db: Store,
  now: Date,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<AcceptOutcome> {
  if (password.length < shortestPassword) return { accepted: false, reason: 'password-too-short' }
  if (password.length > longestPassword) return { accepted: false, reason: 'password-too-long' }
  const userId = await findInvited(db, token, now)
  if (userId === null) return { accepted: false, reason: 'invitation-spent' }
  // Before the transaction: it takes a tenth of a second on purpose.
  const hash = await hashPassword(password)
  return await db.transaction().execute(async (transaction) => {
    const [user] = await findUsers(transaction, [userId])
    if (!user || !(await takeInvitation(transaction, token, now))) {
      return { accepted: false, reason: 'invitation-spent' }
    }
    await withdrawInvitations(transaction, userId)
    await removeSessions(transaction, userId)
    await setPassword(transaction, userId, hash, now)
    await forgetFailures(transaction, user.email, now)
    return { accepted: true, userId }
  })
}
