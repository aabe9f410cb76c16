import { sql } from 'kysely'
import { approvedVersionsOf } from './approved-versions.ts'
import { type StoredScenario, selectScenarios, toScenario } from './stored-scenario.ts'
import type { Store } from './tables.ts'

/** How a scenario stands to somebody, from what the tables say. */
export interface ScenarioStanding {
  readonly scenario: StoredScenario
  readonly inCircle: boolean
  /** Handed in at some time, so that leaders may look at it. */
  readonly submitted: boolean
  /** What was last entered about any review of it; null where it was never handed in. */
  readonly lastReview: ReviewStep | null
  /** Approved at some time: these versions and no others are there for who reads approved versions alone. */
  readonly approvedVersions: readonly number[]
}

export type ReviewStep = 'submitted' | 'returned' | 'approved' | 'withdrawn'

export interface Page {
  readonly limit: number
  /** Goes on after this scenario; null for the first page. */
  readonly after: { readonly changedAt: string; readonly id: string } | null
  readonly archived: boolean
}

/** What a scenario's place in the record says, in one query. */
const standings = (db: Store, userId: string) =>
  selectScenarios(db).select((of) => [
    of
      .exists(
        of
          .selectFrom('circle_members')
          .select('circle_members.user_id')
          .whereRef('circle_members.scenario_id', '=', 'scenarios.id')
          .where('circle_members.user_id', '=', userId),
      )
      .as('in_circle'),
    sql<boolean>`exists (
      select from record_entries
      where scenario_id = scenarios.id and type = 'submitted')`.as('submitted'),
    sql<ReviewStep | null>`(
      select type from record_entries
      where scenario_id = scenarios.id and review_id is not null
      order by number desc limit 1)`.as('last_review'),
    approvedVersionsOf(sql`scenarios.id`).as('approved_versions'),
  ])

type Row = Awaited<ReturnType<ReturnType<typeof standings>['executeTakeFirstOrThrow']>>

const toStanding = (row: Row): ScenarioStanding => ({
  scenario: toScenario(row),
  inCircle: Boolean(row.in_circle),
  submitted: row.submitted,
  lastReview: row.last_review,
  approvedVersions: row.approved_versions,
})

/** Scenarios and how they stand to somebody, by id; what is not there is left out. */
export async function findStandings(
  db: Store,
  scenarioIds: readonly string[],
  userId: string,
): Promise<Map<string, ScenarioStanding>> {
  const rows = await standings(db, userId).where('scenarios.id', 'in', scenarioIds).execute()
  return new Map(rows.map((row) => [row.id, toStanding(row)]))
}

/** One of them; null when there is none. */
export const findStanding = async (
  db: Store,
  scenarioId: string,
  userId: string,
): Promise<ScenarioStanding | null> => (await findStandings(db, [scenarioId], userId)).get(scenarioId) ?? null

/** Scenarios of these workspaces and the examples, the last changed first; what may be seen is decided elsewhere. */
export async function pageOfStandings(
  db: Store,
  userId: string,
  workspaceIds: readonly string[],
  { limit, after, archived }: Page,
): Promise<ScenarioStanding[]> {
  const rows = await standings(db, userId)
    .where((where) =>
      where.or([
        where('scenarios.workspace_id', 'is', null),
        ...(workspaceIds.length > 0 ? [where('scenarios.workspace_id', 'in', workspaceIds)] : []),
      ]),
    )
    .where('scenarios.archived_at', archived ? 'is not' : 'is', null)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(scenarios.changed_at, scenarios.id) < (${after?.changedAt}::timestamptz, ${after?.id})`,
      ),
    )
    .orderBy('scenarios.changed_at', 'desc')
    .orderBy('scenarios.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toStanding)
}
