import {
  addComment,
  archiveScenario,
  bringInScenario,
  createScenario,
  createWorkspace,
  everybodys,
  exportScenario,
  findScenario,
  keepBaseline,
  listComments,
  readBaselineDocument,
  readRecordOf,
  type Store,
  verifyStore,
} from '@tinhgon/db'
import { readCarriedScenario, writeDocument } from '@tinhgon/exchange'
import type { CarriedScenario } from '@tinhgon/model'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { approved, decide, submitted } from './record-content.ts'
import { deciderOf, draftOf, emptyBaseline, emptyScenario, note } from './sample-content.ts'

const how = { workspaceId: 'default', by: 'hoa', at: new Date('2026-04-01T08:00:00.000Z') }
const review = { scenarioId: 'scenario', reviewId: 'r1' }

/** A draft with three edits, a comment and two decisions. */
async function filled(db: Store): Promise<void> {
  const id = await emptyScenario(db)
  await append(db, id, 0, note('a\u0000b \ud800'), note('2'))
  await append(db, id, 2, note('3'))
  await addComment(db, {
    id: 'c1',
    scenarioId: id,
    author: 'minh',
    subject: { unitId: 'u' },
    body: 'Vì sao?',
  })
  await decide(db, submitted(review, 3), approved(review))
}

/** Written to a file and read back, as it travels. */
async function carried(db: Store, id = 'scenario'): Promise<CarriedScenario> {
  const document = (await exportScenario(db, id)) ?? expect.unreachable()
  const read = readCarriedScenario(new TextEncoder().encode(writeDocument(document)))
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('\n'))
  expect(read.document).toEqual(document)
  return read.document
}

/** What every PostgreSQL must do with a scenario that travels as a file. */
export function carryingConformance(open: OpenStore): void {
  const two = async (): Promise<[Store, Store]> => [(await open()).db, (await open()).db]

  test('CAR-1 CAR-2 a carried scenario is made with its baseline, same hashes, authors and dates', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const made = { scenarioId: 'scenario', version: 3, edits: 3, comments: 1, decisions: 2 }
    expect(await bringInScenario(there, document, how)).toEqual({ outcome: 'made', ...made })
    expect(await carried(there)).toEqual({
      ...document,
      decisions: [...document.decisions, expect.objectContaining({ number: 1 })],
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
        at: how.at.toISOString(),
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
    await bringInScenario(there, await carried(here), how)
    await append(there, 'scenario', 3, note('4'), note('5'))
    await addComment(there, { id: 'c2', scenarioId: 'scenario', author: 'hoa', subject: {}, body: 'Xong' })
    const back = await carried(there)
    const brought = { scenarioId: 'scenario', version: 5, comments: 1, decisions: 1 }
    expect(await bringInScenario(here, back, how)).toEqual({ outcome: 'extended', edits: 2, ...brought })
    expect((await exportScenario(here, 'scenario'))?.edits).toEqual(back.edits)
    const nothing = { scenarioId: 'scenario', version: 5, edits: 0, comments: 0, decisions: 0 }
    expect(await bringInScenario(here, back, how)).toEqual({ outcome: 'nothing-new', ...nothing })
    expect((await listComments(here, 'scenario')).map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect((await verifyStore(here)).broken).toEqual([])
  })

  test('CAR-4 a file that ends earlier than ours brings nothing new', async () => {
    const [here, there] = await two()
    await filled(here)
    const earlier = await carried(here)
    await bringInScenario(there, earlier, how)
    await append(there, 'scenario', 3, note('4'))
    const outcome = await bringInScenario(there, earlier, how)
    expect(outcome).toMatchObject({ outcome: 'nothing-new', version: 4, edits: 0 })
  })

  test('CAR-5 where both went on it says from which version, changes nothing, and can be kept beside', async () => {
    const [here, there] = await two()
    await filled(here)
    await bringInScenario(there, await carried(here), how)
    await append(here, 'scenario', 3, note('ours'))
    await append(there, 'scenario', 3, note('theirs'), note('more'))
    const document = await carried(there)
    const before = await carried(here)
    const diverged = { outcome: 'diverged', scenarioId: 'scenario', version: 4 }
    expect(await bringInScenario(here, document, how)).toEqual(diverged)
    expect(await carried(here)).toEqual(before)
    const beside = await bringInScenario(here, document, { ...how, asId: 'theirs' })
    expect(beside).toMatchObject({ outcome: 'made', scenarioId: 'theirs', version: 5, comments: 1 })
    const branchOf = { scenarioId: 'scenario', version: 3 }
    expect(await findScenario(here, 'theirs')).toMatchObject({ branchOf, version: 5 })
    const again = await bringInScenario(here, document, { ...how, asId: 'theirs' })
    expect(again).toMatchObject({ outcome: 'nothing-new', comments: 0, decisions: 0 })
    expect((await verifyStore(here)).broken).toEqual([])
  })

  test('CAR-6 a scenario of the same id on another baseline, or that may not be changed, is left as it is', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const hash = await keepBaseline(there, { ...emptyBaseline('baseline'), date: '2025-12-31' }, everybodys)
    await createScenario(there, await draftOf(there, { baselineHash: hash }))
    const outcome = await bringInScenario(there, document, how)
    expect(outcome).toEqual({ outcome: 'other-baseline', scenarioId: 'scenario', hash })
    await createWorkspace(there, { id: 'other', name: 'Khác' })
    await createScenario(there, await draftOf(there, { id: 'foreign', workspaceId: 'other' }))
    await createScenario(there, await draftOf(there, { id: 'example', workspaceId: null, locked: true }))
    await createScenario(there, await draftOf(there, { id: 'archived' }))
    await archiveScenario(there, deciderOf('archived'), true)
    for (const [asId, reason] of [
      ['foreign', 'other-workspace'],
      ['example', 'locked'],
      ['archived', 'archived'],
    ])
      expect(await bringInScenario(there, document, { ...how, asId: asId ?? '' })).toEqual({
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
      const outcome = await bringInScenario(there, change(await carried(here)), how)
      expect(outcome).toEqual({ outcome: 'broken', ...fault })
      expect(await findScenario(there, 'scenario')).toBeNull()
      expect(await there.selectFrom('baselines').select('hash').execute()).toEqual([])
    },
  )

  test('CAR-2 five who bring in the same file at once make it once', async () => {
    const [here, there] = await two()
    await filled(here)
    const document = await carried(here)
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => bringInScenario(there, document, how)))
    const told = outcomes.map(({ outcome }) => outcome).toSorted()
    expect(told).toEqual(['made', 'nothing-new', 'nothing-new', 'nothing-new', 'nothing-new'])
    expect(await exportScenario(there, 'nowhere')).toBeNull()
  })
}
