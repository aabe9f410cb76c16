import type { ScenarioSummary } from '@tinhgon/contract'
import type { ScenarioStanding } from '@tinhgon/db'
import { scenarioRules } from '../access/policy.ts'
import type { Principal } from '../access/principal.ts'
import { type Grant, grantOf } from '../access/relations.ts'
import { Problem } from '../http/problem.ts'

/** A scenario as the API gives it to somebody, without its edits. */
export function scenarioAnswer(principal: Principal, standing: ScenarioStanding): ScenarioSummary {
  const { scenario, approvedVersions, lastReview } = standing
  return {
    id: scenario.id,
    workspaceId: scenario.workspaceId,
    ownerId: scenario.ownerId,
    baselineId: scenario.baselineId,
    baselineHash: scenario.baselineHash,
    title: scenario.title,
    description: scenario.description,
    locked: scenario.locked,
    branchOf: scenario.branchOf,
    version: scenario.version,
    createdAt: scenario.createdAt.toISOString(),
    changedAt: scenario.changedAt.toISOString(),
    releasedAt: scenario.releasedAt?.toISOString() ?? null,
    archivedAt: scenario.archivedAt?.toISOString() ?? null,
    approvedVersions: [...approvedVersions],
    lastReview,
    mayDraft:
      !scenario.locked &&
      scenario.archivedAt === null &&
      grantOf(principal, standing, scenarioRules.draft) !== null,
  }
}

/**
 * The version that is meant: the one asked for, or the latest that one may see.
 * @throws Problem where there is none such, or it is not one's to see
 */
export function versionToRead(
  { scenario, versions }: ScenarioStanding & Pick<Grant, 'versions'>,
  asked: number | undefined,
): number {
  const version = asked ?? (versions === null ? scenario.version : Math.max(...versions))
  if (version > scenario.version || (versions !== null && !versions.includes(version)))
    throw new Problem(
      'not-found',
      `There is no version ${version} of scenario "${scenario.id}" for you to read.`,
    )
  return version
}
