import type { Insertable } from 'kysely'
import type { EditsTable } from '../edits.table.ts'
import { tellProcesses } from '../live/notify.ts'
import type { Store } from '../tables.ts'

/** PostgreSQL takes 65,535 values in one statement. */
const rowsAtOnce = 5_000

/**
 * Writes rows that follow on a scenario's log, moves its head and tells whoever listens; nothing where there
 * are none. The scenario's row is locked by then, and the rows are chained.
 */
export async function writeEdits(
  transaction: Store,
  scenarioId: string,
  rows: readonly Omit<Insertable<EditsTable>, 'scenario_id'>[],
): Promise<void> {
  const last = rows.at(-1)
  if (!last) return
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await transaction
      .insertInto('edits')
      .values(rows.slice(from, from + rowsAtOnce).map((row) => ({ ...row, scenario_id: scenarioId })))
      .execute()
  await transaction
    .updateTable('scenarios')
    .set({ version: last.version, head_hash: last.hash, changed_at: new Date() })
    .where('id', '=', scenarioId)
    .execute()
  await tellProcesses(transaction, { type: 'edited', scenarioId, version: last.version })
}
