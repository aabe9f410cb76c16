import {
  addUser,
  findUsers,
  removePassword,
  removeSessions,
  removeTokens,
  type Store,
  withdrawInvitations,
} from '@tinhgon/db'
import { z } from 'zod'
import { type Invitation, invite } from './invitation.ts'

export interface NewAccount {
  readonly email: string
  readonly name: string
}

export type AddAccountOutcome =
  | { readonly added: true; readonly userId: string; readonly invitation: Invitation }
  /** `email-taken` says whose it is: that account may become a member of one more workspace. */
  | { readonly added: false; readonly reason: 'email-taken'; readonly userId: string }
  | { readonly added: false; readonly reason: 'email-malformed' | 'name-missing' }

export type ResetOutcome =
  | { readonly reset: true; readonly invitation: Invitation }
  | { readonly reset: false; readonly reason: 'unknown-user' }

const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Adds an account that cannot be used yet, and invites its owner to choose a password. */
export async function addAccount(db: Store, now: Date, account: NewAccount): Promise<AddAccountOutcome> {
  const email = emailSchema.safeParse(account.email)
  if (!email.success) return { added: false, reason: 'email-malformed' }
  const name = account.name.trim()
  if (name === '') return { added: false, reason: 'name-missing' }
  return await db.transaction().execute(async (transaction) => {
    const { added, user } = await addUser(transaction, { email: email.data, name })
    if (!added) return { added, reason: 'email-taken', userId: user.id }
    return { added, userId: user.id, invitation: await invite(transaction, user.id, now) }
  })
}

/**
 * For whoever forgot the password, or whose account is in wrong hands: the password, every session, every
 * token and every open invitation end, and a new invitation begins.
 */
export const resetAccount = (db: Store, now: Date, userId: string): Promise<ResetOutcome> =>
  db.transaction().execute(async (transaction) => {
    const [user] = await findUsers(transaction, [userId])
    if (!user) return { reset: false, reason: 'unknown-user' }
    await removePassword(transaction, userId)
    await removeSessions(transaction, userId)
    await removeTokens(transaction, userId)
    await withdrawInvitations(transaction, userId)
    return { reset: true, invitation: await invite(transaction, userId, now) }
  })
