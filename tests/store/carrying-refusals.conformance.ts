import {
  archiveScenario,
  bringInScenario,
  createScenario,
  createWorkspace,
  everybodys,
  findScenario,
  keepBaseline,
  type Store,
} from '@tinhgon/db'
import type { CarriedScenario } from '@tinhgon/model'
import { expect, test } from 'vitest'
import { bringing, carried, filled } from './carried-content.ts'
import type { OpenStore } from './fresh-database.ts'
import { approved, decide, submitted } from './record-content.ts'
import { deciderOf, draftOf, emptyBaseline, note } from './sample-content.ts'

/** What every PostgreSQL must do with a file that cannot be brought in. */
export function carryingRefusalsConformance(open: OpenStore): void {
  const two = async (): Promise<[Store, Store]> => [(await open()).db, (await open()).db]

  test('CAR-6 a scenario of the same id on another baseline, or that may not be changed, is left as it is', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const hash = await keepBaseline(there, { ...emptyBaseline('baseline'), date: '2025-12-31' }, everybodys)
    await createScenario(there, await draftOf(there, { baselineHash: hash }))
    const outcome = await bringInScenario(there, document, bringing)
    expect(outcome).toEqual({ outcome: 'other-baseline', scenarioId: 'scenario', hash })
    await createWorkspace(there, { id: 'other', name: 'Khác' })
    await createScenario(there, await draftOf(there, { id: 'foreign', workspaceId: 'other' }))
    await createScenario(there, await draftOf(there, { id: 'example', workspaceId: null, locked: true }))
    await createScenario(there, await draftOf(there, { id: 'archived' }))
    await archiveScenario(there, deciderOf('archived'), true)
    await createScenario(there, await draftOf(there, { id: 'approved' }))
    const review = { scenarioId: 'approved', reviewId: 'r' }
    await decide(there, submitted(review, 0), approved(review))
    for (const [asId, reason] of [
      ['foreign', 'other-workspace'],
      ['example', 'locked'],
      ['archived', 'archived'],
      ['approved', 'approved'],
    ])
      expect(await bringInScenario(there, document, { ...bringing, asId: asId ?? '' })).toEqual({
        outcome: 'taken',
        scenarioId: asId,
        reason,
      })
  })

  test.each([
    [
      'the baseline',
      (document: CarriedScenario) => ({
        ...document,
        baseline: { ...document.baseline, date: '2025-02-01' },
      }),
      { place: 'baseline', at: null, reason: 'changed' },
    ],
    [
      'an edit',
      (document: CarriedScenario) => ({
        ...document,
        edits: document.edits.map((edit) =>
          edit.version >= 2 ? { ...edit, edit: { ...note('forged') } } : edit,
        ),
      }),
      { place: 'edits', at: 2, reason: 'changed' },
    ],
    [
      'the order',
      (document: CarriedScenario) => ({ ...document, edits: document.edits.toReversed() }),
      { place: 'edits', at: 1, reason: 'misplaced' },
    ],
    [
      'a hash',
      (document: CarriedScenario) => ({
        ...document,
        edits: document.edits.map((edit) =>
          edit.version === 3 ? { ...edit, previousHash: 'f'.repeat(64) } : edit,
        ),
      }),
      { place: 'edits', at: 3, reason: 'predecessor-changed' },
    ],
    [
      'a decision',
      (document: CarriedScenario) => ({
        ...document,
        decisions: document.decisions.map((decision) => ({
          ...decision,
          entry: { ...decision.entry, by: 'tèo' },
        })),
      }),
      { place: 'decisions', at: 1, reason: 'changed' },
    ],
  ])(
    'CAR-7 a file in which %s was changed is refused with the first fault, and brings nothing',
    async (_, change, fault) => {
      const [here, there] = await two()
      await filled(here)
      const outcome = await bringInScenario(there, change(await carried(here)), bringing)
      expect(outcome).toEqual({ outcome: 'broken', ...fault })
      expect(await findScenario(there, 'scenario')).toBeNull()
      expect(await there.selectFrom('baselines').select('hash').execute()).toEqual([])
    },
  )
}
