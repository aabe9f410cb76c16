import type { Member } from '../member.repository.ts'
import type { Store } from '../tables.ts'
import type { User } from '../user.repository.ts'

export interface Account extends User {
  /** Whether they have a password, or came in through the organisation's sign-on. */
  readonly canSignIn: boolean
  readonly memberships: readonly Omit<Member, 'userId'>[]
}

/** Every account with what it is where, by e-mail: for whoever has the whole database. */
export async function listAccounts(db: Store): Promise<Account[]> {
  const users = await db
    .selectFrom('users')
    .select((from) => [
      'id',
      'name',
      'email',
      from
        .exists(from.selectFrom('accounts').select('id').whereRef('userId', '=', 'users.id'))
        .as('canSignIn'),
    ])
    .orderBy('email')
    .execute()
  const members = await db.selectFrom('members').selectAll().orderBy('workspace_id').execute()
  return users.map(({ id, name, email, canSignIn }) => ({
    id,
    name,
    email,
    canSignIn: Boolean(canSignIn),
    memberships: members
      .filter(({ user_id }) => user_id === id)
      .map(({ workspace_id: workspaceId, role, scope_unit_id: scopeUnitId }) => ({
        workspaceId,
        role,
        scopeUnitId,
      })),
  }))
}
