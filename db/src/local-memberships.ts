import type { Membership } from './member.repository.ts'
import type { Store } from './tables.ts'

/** What whoever works without accounts is: administrator of every workspace. */
export async function localMemberships(db: Store): Promise<Membership[]> {
  const rows = await db.selectFrom('workspaces').select('id').orderBy('id').execute()
  return rows.map(({ id }) => ({ workspaceId: id, role: 'administrator', scopeUnitId: null }))
}
