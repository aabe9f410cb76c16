import { BrokenLog } from '../event-store/hash-chain.ts'
import { hashOfRecordEntry } from '../record/append-record.ts'
import type { Store } from '../tables.ts'

/**
 * Checks that what was decided elsewhere about a scenario is as it was brought in. Returns how many there are.
 * @throws BrokenLog naming the first that is not
 */
export async function verifyBroughtDecisions(db: Store, scenarioId: string): Promise<number> {
  const rows = await db
    .selectFrom('brought_decisions')
    .select(['number', 'entry', 'previous_hash', 'hash'])
    .where('scenario_id', '=', scenarioId)
    .orderBy('number')
    .execute()
  for (const { number, entry, previous_hash, hash } of rows)
    if (hash !== hashOfRecordEntry(previous_hash, number, entry))
      throw new BrokenLog(scenarioId, number, 'changed')
  return rows.length
}
