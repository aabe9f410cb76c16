import { createScenario, keepBaseline, type Store } from '@tinhgon/db'
import type { Baseline, Edit } from '@tinhgon/model'

const title = { vi: 'Hiện trạng', en: 'Baseline' }

/** A baseline with nothing in it; what the store keeps is not the store's concern. */
export const emptyBaseline = (id: string): Baseline => ({
  format: 'tinhgon.baseline',
  version: 1,
  id,
  profile: 'vietnam',
  title,
  description: title,
  date: '2025-01-31',
  sources: [],
  units: [],
  relations: [],
  people: [],
  posts: [],
  figures: [],
  remarks: [],
})

export const note = (annotation: string): Edit => ({
  type: 'act-annotated',
  version: 1,
  actId: 'a',
  annotation,
})

/** Makes a scenario without edits on an empty baseline, and returns its id. */
export async function emptyScenario(db: Store, id = 'scenario'): Promise<string> {
  const baselineHash = await keepBaseline(db, emptyBaseline('baseline'))
  await createScenario(db, {
    id,
    baselineHash,
    title,
    description: null,
    locked: false,
    branchOf: null,
    edits: [],
    author: null,
  })
  return id
}
