import {
  addComment,
  appendEdits,
  archiveScenario,
  createScenario,
  createWorkspace,
  findScenario,
  findStanding,
  listComments,
  pageOfStandings,
  readCircle,
  releaseScenario,
  renameScenario,
  resolveComment,
  type Store,
  setCircle,
} from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { approved, decide, returned, submitted, withdrawn } from './record-content.ts'
import { deciderOf, draftOf, emptyScenario, note } from './sample-content.ts'

const review = (reviewId: string) => ({ scenarioId: 'scenario', reviewId })

const standingOf = async (db: Store, userId = 'minh') => {
  const found = (await findStanding(db, 'scenario', userId)) ?? expect.unreachable()
  const { inCircle, submitted, approvedVersions } = found
  return { inCircle, submitted, approvedVersions }
}

/** Ids page by page, going on after the last of each. */
async function allPages(db: Store, limit: number): Promise<string[][]> {
  const pages: string[][] = []
  for (let after: { changedAt: string; id: string } | null = null; ; ) {
    const page = await pageOfStandings(db, 'minh', ['default'], { limit, after, archived: false })
    const last = page.at(-1)?.scenario
    if (!last) return pages
    pages.push(page.map(({ scenario }) => scenario.id))
    after = { changedAt: last.changedAt.toISOString(), id: last.id }
  }
}

/** What every PostgreSQL must do for who sees a scenario, and where it stands. */
export function sharingConformance(open: OpenStore): void {
  test('SHR-1 a version counts as approved from its approval to its withdrawal, and others beside it', async () => {
    const { db } = await open()
    await emptyScenario(db)
    expect(await standingOf(db)).toEqual({ inCircle: false, submitted: false, approvedVersions: [] })
    await decide(db, submitted(review('r1'), 4), submitted(review('r2'), 7), returned(review('r2')))
    expect(await standingOf(db)).toMatchObject({ submitted: true, approvedVersions: [] })
    await decide(db, approved(review('r1'), 'a\u0000b'))
    expect(await standingOf(db)).toMatchObject({ approvedVersions: [4] })
    await decide(db, submitted(review('r3'), 9), approved(review('r3')))
    expect(await standingOf(db)).toMatchObject({ approvedVersions: [4, 9] })
    await decide(db, withdrawn(review('r1')))
    expect(await standingOf(db)).toEqual({ inCircle: false, submitted: true, approvedVersions: [9] })
    await decide(db, submitted(review('r4'), 4), approved(review('r4')))
    expect(await standingOf(db)).toMatchObject({ approvedVersions: [4, 9] })
  })

  test('SHR-2 the circle is who is named in it, each once, and its change is recorded', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    await setCircle(db, deciderOf(id), ['minh', 'hoa', 'minh'])
    expect(await readCircle(db, id)).toEqual(['hoa', 'minh'])
    expect([(await standingOf(db)).inCircle, (await standingOf(db, 'sơn')).inCircle]).toEqual([true, false])
    await setCircle(db, deciderOf(id), [])
    expect(await standingOf(db)).toMatchObject({ inCircle: false })
  })

  test('SHR-3 a title may hold any character, and what is released can be made private again', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const title = { vi: 'a\u0000b \ud800', en: '"\\' }
    await renameScenario(db, id, { title, description: null })
    await releaseScenario(db, deciderOf(id), true)
    expect(await findScenario(db, id)).toMatchObject({ title, releasedAt: deciderOf(id).at })
    await releaseScenario(db, deciderOf(id), false)
    expect(await findScenario(db, id)).toMatchObject({ releasedAt: null })
  })

  test('SHR-4 C1 what is approved takes no edits, whatever version was seen, until the approval is withdrawn', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const idempotency = { key: 'key-of-the-first', requestHash: 'a'.repeat(64) }
    const first = { scenarioId: id, expectedVersion: 0, edits: [note('1')], author: 'lan', idempotency }
    const taken = await appendEdits(db, first)
    await decide(db, submitted(review('r1'), 1))
    expect(await append(db, id, 1, note('2'))).toMatchObject({ appended: true, version: 2 })
    await decide(db, approved(review('r1')))
    expect(await append(db, id, 2, note('3'))).toMatchObject({ appended: true, version: 3 })
    await decide(db, submitted(review('r2'), 3), approved(review('r2')))
    const refused = { appended: false, reason: 'approved', version: 3 }
    expect(await append(db, id, 3, note('4'))).toEqual(refused)
    expect(await append(db, id, 0, note('4'))).toEqual(refused)
    expect(await appendEdits(db, first)).toEqual(taken)
    // The same version handed in once more and returned is approved still.
    await decide(db, submitted(review('r3'), 3), returned(review('r3')))
    expect(await append(db, id, 3, note('4'))).toEqual(refused)
    await decide(db, withdrawn(review('r2')))
    expect(await append(db, id, 3, note('4'))).toMatchObject({ appended: true, version: 4 })
  })

  test('ARC-1 an archived scenario takes no edits, keeps all it has, and takes them again when restored', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    await append(db, id, 0, note('1'))
    await archiveScenario(db, deciderOf(id), true)
    expect(await append(db, id, 1, note('2'))).toEqual({ appended: false, reason: 'archived', version: 1 })
    const page = { limit: 9, after: null }
    expect(await pageOfStandings(db, 'lan', ['default'], { ...page, archived: false })).toEqual([])
    expect(await pageOfStandings(db, 'lan', ['default'], { ...page, archived: true })).toHaveLength(1)
    await archiveScenario(db, deciderOf(id), false)
    expect(await append(db, id, 1, note('2'))).toMatchObject({ appended: true, version: 2 })
  })

  test('ARC-2 nothing is recorded of a scenario that is gone', async () => {
    const { db } = await open()
    await expect(archiveScenario(db, deciderOf('gone'), true)).rejects.toThrow()
    await expect(releaseScenario(db, deciderOf('gone'), true)).rejects.toThrow()
    await expect(setCircle(db, deciderOf('gone'), [])).rejects.toThrow()
    expect(await db.selectFrom('record_entries').select('number').execute()).toEqual([])
  })

  test('PAG-1 pages give every scenario once although many changed at the same moment, and none of another workspace', async () => {
    const { db } = await open()
    await createWorkspace(db, { id: 'other', name: 'Khác' })
    const ids = Array.from({ length: 23 }, (_, index) => `s${index}`)
    for (const id of ids) await emptyScenario(db, id)
    await createScenario(db, await draftOf(db, { id: 'foreign', workspaceId: 'other' }))
    await createScenario(
      db,
      await draftOf(db, { id: 'example', workspaceId: null, ownerId: null, locked: true }),
    )
    await sql`update scenarios set changed_at = '2026-03-02T08:00:00.123456Z' where id < 's15'`.execute(db)
    for (const limit of [1, 4, 100]) {
      const pages = await allPages(db, limit)
      expect(pages.flat().toSorted()).toEqual([...ids, 'example'].toSorted())
      expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(limit)
    }
  })

  test('COM-1 comments keep their order and subject, and are dealt with or opened again', async () => {
    const { db } = await open()
    const scenarioId = await emptyScenario(db)
    const comment = { scenarioId, author: 'minh', body: 'Ghép cả hai?' }
    await addComment(db, { ...comment, id: 'c1', subject: { unitId: 'u', actId: 'a', eventIndex: 2 } })
    await addComment(db, { ...comment, id: 'c2', subject: {} })
    expect(await resolveComment(db, { scenarioId, id: 'c1', by: 'lan' }, true)).toBe(true)
    expect(await resolveComment(db, { scenarioId: 'other', id: 'c2', by: 'lan' }, true)).toBe(false)
    expect(await listComments(db, scenarioId)).toMatchObject([
      { id: 'c1', subject: { unitId: 'u', actId: 'a', eventIndex: 2 }, resolvedBy: 'lan' },
      { id: 'c2', subject: {}, resolvedBy: null, resolvedAt: null },
    ])
    await resolveComment(db, { scenarioId, id: 'c1', by: 'lan' }, false)
    expect(await listComments(db, scenarioId)).toMatchObject([{ resolvedBy: null, resolvedAt: null }, {}])
  })
}
