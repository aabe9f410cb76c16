import { type RawBuilder, sql } from 'kysely'
import type { Store } from './tables.ts'

/** The versions of a scenario that count as approved: an approval counts as long as it was not withdrawn. */
export const approvedVersionsOf = (scenarioId: RawBuilder<string>): RawBuilder<number[]> =>
  sql<number[]>`array(
    select distinct version from (
      select
        max(scenario_version) filter (where type = 'submitted') as version,
        max(number) filter (where type = 'approved') as approved,
        max(number) filter (where type = 'withdrawn') as withdrawn
      from record_entries
      where scenario_id = ${scenarioId} and review_id is not null
      group by review_id) as reviews
    where version is not null and approved > coalesce(withdrawn, 0)
    order by version)`

/** Whether a version counts as approved. To rely on it hold the scenario: reviews are entered holding it. */
export async function isApproved(transaction: Store, scenarioId: string, version: number): Promise<boolean> {
  const { rows } = await sql<{ approved: boolean }>`
    select ${version}::integer = any(${approvedVersionsOf(sql`${scenarioId}`)}) as approved`.execute(
    transaction,
  )
  return rows[0]?.approved ?? false
}
