import { appendEdits, type Store } from '@tinhgon/db'
import type { Edit } from '@tinhgon/model'

export const append = (db: Store, scenarioId: string, expectedVersion: number, ...edits: Edit[]) =>
  appendEdits(db, { scenarioId, expectedVersion, edits, author: 'lan' })

/** Edits until the append is taken, as a program does that looks again after every 412. */
export async function appendWithRetry(db: Store, scenarioId: string, edit: Edit): Promise<number> {
  for (let seen = 0; ; ) {
    const outcome = await append(db, scenarioId, seen, edit)
    if (outcome.appended) return outcome.version
    if (outcome.reason !== 'stale') throw new Error(outcome.reason)
    seen = outcome.version
  }
}
