import type { Membership, Role, ScenarioStanding } from '@tinhgon/db'
import type { Relation, ScenarioRule } from './policy.ts'
import type { Principal } from './principal.ts'

/** Every relation in which somebody stands to a scenario. */
export function relationsOf({ userId }: Principal, standing: ScenarioStanding): ReadonlySet<Relation> {
  const { scenario, inCircle, submitted, approvedVersions } = standing
  const held: readonly (readonly [Relation, boolean])[] = [
    ['own', scenario.ownerId === userId],
    ['circle', inCircle],
    // Examples come with the program and are everybody's, whatever somebody's role.
    ['released', scenario.releasedAt !== null || scenario.workspaceId === null],
    ['submitted', submitted],
    ['approved', approvedVersions.length > 0 || scenario.workspaceId === null],
    ['private', true],
  ]
  return new Set(held.flatMap(([relation, holds]) => (holds ? [relation] : [])))
}

/** What lets somebody at a scenario, and to which versions of it. */
export interface Grant {
  readonly membership: Membership
  /** Null for every version. */
  readonly versions: readonly number[] | null
}

/** The membership by which a rule lets somebody at a scenario, the freest first; null for none. */
export function grantOf(principal: Principal, standing: ScenarioStanding, rule: ScenarioRule): Grant | null {
  const { scenario, approvedVersions } = standing
  const relations = relationsOf(principal, standing)
  const grants = principal.memberships
    .filter(({ workspaceId }) => scenario.workspaceId === null || scenario.workspaceId === workspaceId)
    .flatMap((membership): Grant[] => {
      const sufficient = (rule[membership.role as Role] ?? []).filter((relation) => relations.has(relation))
      if (sufficient.length === 0) return []
      const byApproval = sufficient.every((relation) => relation === 'approved')
      const versions = byApproval && scenario.workspaceId !== null ? approvedVersions : null
      return [{ membership, versions }]
    })
  return grants.find(({ versions }) => versions === null) ?? grants[0] ?? null
}
