import { createScenario, everybodys, keepBaseline, type NewScenario, type Store } from '@tinhgon/db'
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

/** A draft of Lan's in the default workspace, on an empty baseline that is kept for it. */
export async function draftOf(db: Store, change: Partial<NewScenario> = {}): Promise<NewScenario> {
  const baselineHash = await keepBaseline(db, emptyBaseline('baseline'), everybodys)
  return {
    id: 'scenario',
    workspaceId: 'default',
    ownerId: 'lan',
    baselineHash,
    title,
    description: null,
    locked: false,
    branchOf: null,
    edits: [],
    author: null,
    ...change,
  }
}

/** Makes a scenario without edits on an empty baseline, and returns its id. */
export async function emptyScenario(db: Store, id = 'scenario'): Promise<string> {
  await createScenario(db, await draftOf(db, { id }))
  return id
}

export const deciderOf = (scenarioId: string, by = 'lan') => ({
  workspaceId: 'default',
  scenarioId,
  by,
  at: new Date('2026-03-02T08:00:00.000Z'),
})
