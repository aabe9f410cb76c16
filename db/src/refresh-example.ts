import type { Edit, LocalizedText } from '@tinhgon/model'
import { appendWithin } from './event-store/append-edit.ts'
import type { Store } from './tables.ts'

export interface ExampleEdition {
  readonly id: string
  readonly baselineHash: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  /** What leads from the stored plan to the edition's. */
  readonly edits: readonly Edit[]
}

/**
 * Brings a locked example up to the edition that this version of the program has. Its history stays: the
 * edits are appended like any others. False when somebody else has done so in the meantime.
 */
export const refreshExample = (
  db: Store,
  expectedVersion: number,
  edition: ExampleEdition,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const { id, baselineHash, title, description, edits } = edition
    const append = { scenarioId: id, expectedVersion, edits, author: null }
    const outcome = await appendWithin(transaction, append, { evenIfLocked: true })
    if (!outcome.appended) return false
    await transaction
      .updateTable('scenarios')
      .set({
        baseline_hash: baselineHash,
        title: JSON.stringify(title),
        description: JSON.stringify(description),
      })
      .where('id', '=', id)
      .where('locked', '=', true)
      .execute()
    return true
  })
