import {
  addComment,
  bringInScenario,
  exportScenario,
  findScenario,
  listComments,
  readBaselineDocument,
  readRecordOf,
  type Store,
  verifyStore,
} from '@tinhgon/db'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import { bringing, carried, filled } from './carried-content.ts'
import type { OpenStore } from './fresh-database.ts'
import { note } from './sample-content.ts'

/** What every PostgreSQL must do with a scenario that travels as a file. */
export function carryingConformance(open: OpenStore): void {
  const two = async (): Promise<[Store, Store]> => [(await open()).db, (await open()).db]

  test('CAR-1 CAR-2 a carried scenario is made with its baseline, same hashes, authors and dates', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const made = { scenarioId: 'scenario', version: 3, edits: 3, comments: 1, decisions: 2 }
    expect(await bringInScenario(there, document, bringing)).toEqual({ outcome: 'made', ...made })
    expect(await carried(there)).toEqual({
      ...document,
      decisions: [...document.decisions, expect.objectContaining({ number: 2 })],
    })
    const ours = (await findScenario(here, 'scenario')) ?? expect.unreachable()
    const { headHash, baselineHash } = ours
    const theirs = { headHash, baselineHash, ownerId: 'hoa', workspaceId: 'default', locked: false }
    expect(await findScenario(there, 'scenario')).toMatchObject(theirs)
    expect(await readBaselineDocument(there, baselineHash)).toBe(
      await readBaselineDocument(here, baselineHash),
    )
    expect((await readRecordOf(there, 'scenario')).map(({ entry }) => entry)).toEqual([
      {
        type: 'brought-in',
        version: 1,
        by: 'hoa',
        at: bringing.at.toISOString(),
        scenarioId: 'scenario',
        edits: 3,
        headHash,
      },
    ])
    expect((await verifyStore(there)).broken).toEqual([])
  })

  test('CAR-3 what was edited elsewhere is appended, there and back, and nothing comes twice', async () => {
    const [here, there] = await two()
    await filled(here)
    await bringInScenario(there, await carried(here), bringing)
    await append(there, 'scenario', 3, note('4'), note('5'))
    await addComment(there, { id: 'c2', scenarioId: 'scenario', author: 'hoa', subject: {}, body: 'Xong' })
    const back = await carried(there)
    const brought = { scenarioId: 'scenario', version: 5, comments: 1, decisions: 1 }
    expect(await bringInScenario(here, back, bringing)).toEqual({ outcome: 'extended', edits: 2, ...brought })
    expect((await exportScenario(here, 'scenario'))?.edits).toEqual(back.edits)
    const nothing = { scenarioId: 'scenario', version: 5, edits: 0, comments: 0, decisions: 0 }
    expect(await bringInScenario(here, back, bringing)).toEqual({ outcome: 'nothing-new', ...nothing })
    expect((await listComments(here, 'scenario')).map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect((await verifyStore(here)).broken).toEqual([])
  })

  test('CAR-4 a file that ends earlier than ours brings nothing new', async () => {
    const [here, there] = await two()
    await filled(here)
    const earlier = await carried(here)
    await bringInScenario(there, earlier, bringing)
    await append(there, 'scenario', 3, note('4'))
    const outcome = await bringInScenario(there, earlier, bringing)
    expect(outcome).toMatchObject({ outcome: 'nothing-new', version: 4, edits: 0 })
  })

  test('CAR-5 where both went on it says from which version, changes nothing, and can be kept beside', async () => {
    const [here, there] = await two()
    await filled(here)
    await bringInScenario(there, await carried(here), bringing)
    await append(here, 'scenario', 3, note('ours'))
    await append(there, 'scenario', 3, note('theirs'), note('more'))
    const document = await carried(there)
    const before = await carried(here)
    const diverged = { outcome: 'diverged', scenarioId: 'scenario', version: 4 }
    expect(await bringInScenario(here, document, bringing)).toEqual(diverged)
    expect(await carried(here)).toEqual(before)
    const beside = await bringInScenario(here, document, { ...bringing, asId: 'theirs' })
    expect(beside).toMatchObject({ outcome: 'made', scenarioId: 'theirs', version: 5, comments: 1 })
    const branchOf = { scenarioId: 'scenario', version: 3 }
    expect(await findScenario(here, 'theirs')).toMatchObject({ branchOf, version: 5 })
    const again = await bringInScenario(here, document, { ...bringing, asId: 'theirs' })
    expect(again).toMatchObject({ outcome: 'nothing-new', comments: 0, decisions: 0 })
    expect((await verifyStore(here)).broken).toEqual([])
  })

  test('CAR-2 five who bring in the same file at once make it once', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => bringInScenario(there, document, bringing)))
    const told = outcomes.map(({ outcome }) => outcome).toSorted()
    expect(told).toEqual(['made', 'nothing-new', 'nothing-new', 'nothing-new', 'nothing-new'])
    expect(await exportScenario(there, 'nowhere')).toBeNull()
  })
}
