import { findStandings, type Membership, type Role, type ScenarioStanding, type Store } from '@tinhgon/db'
import { Problem } from '../http/problem.ts'
import { rolesThatKnowPeople, type ScenarioRuleName, scenarioRules } from './policy.ts'
import type { Principal } from './principal.ts'
import { type Grant, grantOf } from './relations.ts'

/** A scenario that somebody was let at. */
export interface OpenedScenario extends ScenarioStanding, Grant {}

export interface Access {
  readonly principal: Principal
  /** A scenario, if a rule lets them at it. @throws Problem */
  scenario(scenarioId: string, rule: ScenarioRuleName): Promise<OpenedScenario>
  /** Several at once, in their order. @throws Problem for the first that is not theirs */
  scenarios(scenarioIds: readonly string[], rule: ScenarioRuleName): Promise<readonly OpenedScenario[]>
  /** The workspaces that they belong to. */
  readonly workspaceIds: readonly string[]
  /** Whether they may know the names of holders in some workspace, or in this one. */
  knowsPeople(workspaceId?: string | null): boolean
}

export function accessOf(db: Store, principal: Principal): Access {
  return {
    principal,
    workspaceIds: principal.memberships.map(({ workspaceId }) => workspaceId),
    scenario: async (scenarioId, rule) => {
      const found = await findStandings(db, [scenarioId], principal.userId)
      return opened(principal, scenarioId, found.get(scenarioId), rule)
    },
    scenarios: async (scenarioIds, rule) => {
      const found = await findStandings(db, scenarioIds, principal.userId)
      return scenarioIds.map((id) => opened(principal, id, found.get(id), rule))
    },
    knowsPeople: (workspaceId) =>
      principal.memberships.some(
        (membership) =>
          rolesThatKnowPeople.includes(membership.role) &&
          (workspaceId === undefined || workspaceId === null || membership.workspaceId === workspaceId),
      ),
  }
}

/** Who may not even see a scenario is told that there is none: its name is nothing they should learn. */
function opened(
  principal: Principal,
  scenarioId: string,
  standing: ScenarioStanding | undefined,
  rule: ScenarioRuleName,
): OpenedScenario {
  const grant = standing && grantOf(principal, standing, scenarioRules[rule])
  if (standing && grant) return { ...standing, ...grant }
  if (standing && grantOf(principal, standing, scenarioRules.read)) {
    if (standing.scenario.locked)
      throw new Problem('locked', 'This example cannot be changed. Make a branch of it and change that.', {
        version: standing.scenario.version,
      })
    throw new Problem(
      'forbidden',
      'You may look at this scenario, but not do this with it. Ask its owner or an administrator.',
    )
  }
  throw new Problem('not-found', `There is no scenario "${scenarioId}".`)
}

const isOneOf = (roles: readonly Role[], { role }: Membership): boolean => roles.includes(role)

/** The membership in a workspace by which one of the roles is held. @throws Problem */
export function needRole(principal: Principal, workspaceId: string, roles: readonly Role[]): Membership {
  const membership = principal.memberships.find((held) => held.workspaceId === workspaceId)
  if (!membership) throw new Problem('not-found', `There is no workspace "${workspaceId}".`)
  if (!isOneOf(roles, membership))
    throw new Problem(
      'forbidden',
      `Your role in this workspace does not allow this: it takes ${tell(roles)}.`,
    )
  return membership
}

/** The same for the workspace that is named, or the only one that comes into question. @throws Problem */
export function chooseWorkspace(
  principal: Principal,
  named: string | undefined,
  roles: readonly Role[],
): Membership {
  if (named !== undefined) return needRole(principal, named, roles)
  const [first, second] = principal.memberships.filter((membership) => isOneOf(roles, membership))
  if (!first)
    throw new Problem('forbidden', `You have no workspace in which you may do this: it takes ${tell(roles)}.`)
  if (second) throw new Problem('malformed', 'You belong to several workspaces. Say in which: workspaceId.')
  return first
}

const tell = (roles: readonly Role[]): string => roles.join(' or ')
