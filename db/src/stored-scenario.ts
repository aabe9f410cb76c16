import type { LocalizedText } from '@tinhgon/model'
import type { Store } from './tables.ts'

export interface ScenarioVersion {
  readonly scenarioId: string
  readonly version: number
}

export interface StoredScenario {
  readonly id: string
  /** Null for an example that is everybody's. */
  readonly workspaceId: string | null
  readonly ownerId: string | null
  readonly baselineId: string
  readonly baselineHash: string
  readonly title: LocalizedText
  readonly description: LocalizedText | null
  readonly locked: boolean
  readonly branchOf: ScenarioVersion | null
  /** Version of the last edit; 0 when there is none. */
  readonly version: number
  /** Hash of the last edit, and through it of all; null when there is none. */
  readonly headHash: string | null
  readonly createdAt: Date
  readonly changedAt: Date
  readonly releasedAt: Date | null
  readonly archivedAt: Date | null
}

export const selectScenarios = (db: Store) =>
  db
    .selectFrom('scenarios')
    .innerJoin('baselines', 'baselines.hash', 'scenarios.baseline_hash')
    .selectAll('scenarios')
    .select('baselines.id as baseline_id')

export type ScenarioRow = Awaited<ReturnType<ReturnType<typeof selectScenarios>['executeTakeFirstOrThrow']>>

export const toScenario = (row: ScenarioRow): StoredScenario => ({
  id: row.id,
  workspaceId: row.workspace_id,
  ownerId: row.owner_id,
  baselineId: row.baseline_id,
  baselineHash: row.baseline_hash,
  title: row.title,
  description: row.description,
  locked: row.locked,
  branchOf:
    row.branched_from_scenario === null || row.branched_from_version === null
      ? null
      : { scenarioId: row.branched_from_scenario, version: row.branched_from_version },
  version: row.version,
  headHash: row.head_hash,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  releasedAt: row.released_at,
  archivedAt: row.archived_at,
})
