import { randomUUID } from 'node:crypto'
import type { Store } from './tables.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Adds a user who cannot sign in yet. `added` is false when the e-mail has one already: that one is returned. */
export async function addUser(
  db: Store,
  { email, name }: Pick<User, 'email' | 'name'>,
): Promise<{ readonly added: boolean; readonly user: User }> {
  const columns = ['id', 'name', 'email'] as const
  const made = await db
    .insertInto('users')
    .values({ id: randomUUID(), name, email, emailVerified: false })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(columns)
    .executeTakeFirst()
  if (made) return { added: true, user: made }
  const user = await db
    .selectFrom('users')
    .select(columns)
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { added: false, user }
}

export const findUsers = (db: Store, ids: readonly string[]): Promise<User[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('users').select(['id', 'name', 'email']).where('id', 'in', ids).orderBy('id').execute()

/** The name by which others know a user. */
export async function renameUser(db: Store, id: string, name: string): Promise<void> {
  await db.updateTable('users').set({ name, updatedAt: new Date() }).where('id', '=', id).execute()
}

/** Whether anybody has a password or an identity to sign in with. */
export async function anyoneCanSignIn(db: Store): Promise<boolean> {
  const found = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  return found !== undefined
}

/** Whose token this is, by its hash; null when there is none such, or it is revoked or expired. */
export async function findTokenOwner(db: Store, hash: string, now: Date): Promise<User | null> {
  const found = await db
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.referenceId')
    .select(['users.id', 'users.name', 'users.email'])
    .where('api_keys.key', '=', hash)
    .where('api_keys.enabled', '=', true)
    .where('api_keys.expiresAt', '>', now)
    .executeTakeFirst()
  return found ?? null
}
