import type { Role } from './members.table.ts'
import type { Store } from './tables.ts'

export interface Membership {
  readonly workspaceId: string
  readonly role: Role
  /** Limits what the member may change to the subtree of this unit; null for everything. */
  readonly scopeUnitId: string | null
}

export interface Member extends Membership {
  readonly userId: string
}

const columns = ['workspace_id', 'user_id', 'role', 'scope_unit_id'] as const

const toMember = (row: {
  workspace_id: string
  user_id: string
  role: Role
  scope_unit_id: string | null
}) => ({
  workspaceId: row.workspace_id,
  userId: row.user_id,
  role: row.role,
  scopeUnitId: row.scope_unit_id,
})

/** What a user is, workspace by workspace. */
export async function membershipsOf(db: Store, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('members')
    .select(columns)
    .where('user_id', '=', userId)
    .orderBy('workspace_id')
    .execute()
  return rows.map(toMember)
}

export async function listMembers(db: Store, workspaceId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('members')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .orderBy('created_at')
    .orderBy('user_id')
    .execute()
  return rows.map(toMember)
}

/** Makes somebody a member, or changes what they are. */
export async function setMember(
  db: Store,
  { workspaceId, userId, role, scopeUnitId }: Member,
): Promise<void> {
  await db
    .insertInto('members')
    .values({ workspace_id: workspaceId, user_id: userId, role, scope_unit_id: scopeUnitId })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'user_id']).doUpdateSet({ role, scope_unit_id: scopeUnitId }),
    )
    .execute()
}

/** False when they were no member. */
export async function removeMember(db: Store, workspaceId: string, userId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('members')
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
