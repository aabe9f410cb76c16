import { BrokenLog, type ChainEnd, chainBegin } from '../event-store/hash-chain.ts'
import { readLog } from '../event-store/read-edits.ts'
import type { Store } from '../tables.ts'

/** An edit may hold an act of many thousand events. */
const pageSize = 50

/**
 * Checks the whole log of a scenario, page by page, and that it ends where the scenario says. Returns how
 * many edits there are.
 * @throws BrokenLog
 */
export async function verifyEdits(
  db: Store,
  scenario: { readonly id: string; readonly version: number; readonly head_hash: string | null },
): Promise<number> {
  const { id, version } = scenario
  let end: ChainEnd = chainBegin
  while (end.version < version) {
    const page = await readLog(db, id, end, Math.min(version, end.version + pageSize))
    end = page.at(-1) ?? end
  }
  if (end.hash !== scenario.head_hash) throw new BrokenLog(id, version, 'other-head')
  const beyond = await db
    .selectFrom('edits')
    .select('version')
    .where('scenario_id', '=', id)
    .where((where) => where.or([where('version', '>', version), where('version', '<', 1)]))
    .orderBy('version')
    .limit(1)
    .executeTakeFirst()
  if (beyond) throw new BrokenLog(id, beyond.version, 'beyond-head')
  return version
}
