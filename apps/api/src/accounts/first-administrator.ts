import { addFirstAdministrator, type Invitation, invite, type Store } from '@tinhgon/db'

/**
 * As long as nobody can sign in, every start invites the first administrator anew: whoever lost the link
 * starts again. Null once somebody can.
 */
export async function inviteFirstAdministrator(
  db: Store,
  now: Date,
  email: string,
): Promise<Invitation | null> {
  const address = email.trim().toLowerCase()
  const name = address.split('@')[0] ?? address
  const user = await addFirstAdministrator(db, { email: address, name })
  return user && (await invite(db, user.id, now))
}
