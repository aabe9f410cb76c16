import { z } from 'zod'
import type { Store } from '../tables.ts'
import { addUser } from '../user.repository.ts'
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

const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Adds an account that cannot be used yet, and invites its owner to choose a password. */
export const addAccount = (db: Store, now: Date, account: NewAccount): Promise<AddAccountOutcome> =>
  db.transaction().execute((transaction) => addAccountWithin(transaction, now, account))

/** The same within a transaction of the caller's. */
export async function addAccountWithin(
  transaction: Store,
  now: Date,
  account: NewAccount,
): Promise<AddAccountOutcome> {
  const email = emailSchema.safeParse(account.email)
  if (!email.success) return { added: false, reason: 'email-malformed' }
  const name = account.name.trim()
  if (name === '') return { added: false, reason: 'name-missing' }
  const { added, user } = await addUser(transaction, { email: email.data, name })
  if (!added) return { added, reason: 'email-taken', userId: user.id }
  return { added, userId: user.id, invitation: await invite(transaction, user.id, now) }
}
