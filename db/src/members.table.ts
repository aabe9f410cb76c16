import type { Generated } from 'kysely'

export const roles = ['administrator', 'planner', 'leader', 'staff', 'viewer'] as const
export type Role = (typeof roles)[number]

/** What a user is in a workspace. */
export interface MembersTable {
  workspace_id: string
  /** Id of an account, or `local` where there are none. */
  user_id: string
  role: Role
  /** Limits what the member may change to the subtree of this unit; null for everything. */
  scope_unit_id: string | null
  created_at: Generated<Date>
}
