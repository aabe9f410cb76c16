import { sql } from 'kysely'
import { setMember } from './member.repository.ts'
import type { Store } from './tables.ts'
import { addUser, anyoneCanSignIn, type User } from './user.repository.ts'
import { defaultWorkspace } from './workspace.repository.ts'

/** Who drafts where there are no accounts. */
export const localUserId = 'local'

/**
 * As long as nobody can sign in: adds the first administrator, who gets what was drafted before there were
 * accounts. Null once somebody can.
 */
export const addFirstAdministrator = (
  db: Store,
  { email, name }: Pick<User, 'email' | 'name'>,
): Promise<User | null> =>
  db.transaction().execute(async (transaction) => {
    // Several programs may start at once.
    await sql`select pg_advisory_xact_lock(hashtext('tinhgon.first-administrator'))`.execute(transaction)
    if (await anyoneCanSignIn(transaction)) return null
    const { user } = await addUser(transaction, { email, name })
    await setMember(transaction, {
      workspaceId: defaultWorkspace,
      userId: user.id,
      role: 'administrator',
      scopeUnitId: null,
    })
    await transaction
      .updateTable('scenarios')
      .set({ owner_id: user.id })
      .where('owner_id', '=', localUserId)
      .execute()
    return user
  })
