import type { ScenarioSummary } from '@tinhgon/contract'
import type { Me, Role } from '../session/who.tsx'

export interface Rights {
  /** Release, name the circle, hand in. */
  readonly share: boolean
  readonly decide: boolean
  readonly comment: boolean
  /** Others get the acts without the names of holders, which hash otherwise. */
  readonly seesContent: boolean
}

/** What to offer; whether it may be done the server decides. */
export function rightsIn(me: Me, document: ScenarioSummary): Rights {
  const roles = me.memberships
    .filter(({ workspaceId }) => document.workspaceId === null || workspaceId === document.workspaceId)
    .map(({ role }) => role)
  const hasOne = (...wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role))
  const knowsPeople = hasOne('administrator', 'planner', 'leader')
  const living = !document.locked && document.archivedAt === null
  return {
    share: living && document.ownerId === me.userId && hasOne('administrator', 'planner'),
    decide: living && hasOne('leader'),
    comment: document.archivedAt === null && knowsPeople,
    seesContent: knowsPeople,
  }
}
