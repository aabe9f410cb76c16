import { type Edit, editSchema } from '@tinhgon/model'
import type { Store } from '../tables.ts'
import { BrokenLog, verifyChain } from './hash-chain.ts'

/**
 * The first `version` edits of a scenario, in order; empty for an unknown scenario.
 * @throws BrokenLog when the chain does not verify, or an edit is of a version this program does not know (E4)
 */
export async function readEdits(db: Store, scenarioId: string, version: number): Promise<Edit[]> {
  const rows = await db
    .selectFrom('edits')
    .select(['version', 'edit', 'previous_hash', 'hash'])
    .where('scenario_id', '=', scenarioId)
    .where('version', '<=', version)
    .orderBy('version')
    .execute()
  verifyChain(scenarioId, rows)
  if (rows.length < version) throw new BrokenLog(scenarioId, rows.length + 1, 'it is missing')
  return rows.map((row) => {
    const edit = editSchema.safeParse(JSON.parse(row.edit))
    if (edit.success) return edit.data
    throw new BrokenLog(scenarioId, row.version, 'this version of the program cannot read it', edit.error)
  })
}
