import {
  addComment,
  appendEdits,
  createScenario,
  deleteScenario,
  findScenario,
  listComments,
  readEdits,
  readRecordOf,
  setCircle,
  verifyRecord,
} from '@tinhgon/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from './append.ts'
import type { OpenStore } from './fresh-database.ts'
import { deciderOf, draftOf, emptyScenario, note } from './sample-content.ts'

/** What every PostgreSQL must do when a scenario is deleted for good. */
export function deletionConformance(open: OpenStore): void {
  test('DEL-1 a deleted scenario goes with its log and all about it; the record keeps that it was', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const idempotency = { key: 'k', requestHash: '1'.repeat(64) }
    await appendEdits(db, {
      scenarioId: id,
      expectedVersion: 0,
      edits: [note('1')],
      author: 'lan',
      idempotency,
    })
    await createScenario(
      db,
      await draftOf(db, { id: 'branch', branchOf: { scenarioId: id, version: 1 }, edits: [note('1')] }),
    )
    await addComment(db, { id: 'c', scenarioId: id, author: 'minh', subject: {}, body: 'Vì sao?' })
    await setCircle(db, deciderOf(id), ['minh'])
    const { headHash } = (await findScenario(db, id)) ?? expect.unreachable()
    await deleteScenario(db, deciderOf(id), 'Lập nhầm')
    expect(await findScenario(db, id)).toBeNull()
    expect(await listComments(db, id)).toEqual([])
    const remaining = await db.selectFrom('edits').select(['scenario_id']).distinct().execute()
    expect(remaining).toEqual([{ scenario_id: 'branch' }])
    expect(await db.selectFrom('idempotency_keys').selectAll().execute()).toEqual([])
    expect((await readRecordOf(db, id)).map(({ entry }) => entry)).toMatchObject([
      { type: 'circle-changed' },
      { type: 'deleted', title: 'Hiện trạng', edits: 1, headHash, reason: 'Lập nhầm', by: 'lan' },
    ])
    expect(await verifyRecord(db, 'default')).toBe(2)
    expect(await findScenario(db, 'branch')).toMatchObject({ branchOf: { scenarioId: id, version: 1 } })
  })

  test('DEL-2 edits are deleted in no other way, not even beside a scenario that is', async () => {
    const { db } = await open()
    const [id, other] = [await emptyScenario(db), await emptyScenario(db, 'other')]
    for (const scenario of [id, other]) await append(db, scenario, 0, note('1'))
    for (const statement of [sql`delete from edits`, sql`delete from scenarios`, sql`truncate edits cascade`])
      await expect(statement.execute(db)).rejects.toThrow(/append-only|violates foreign key/)
    const beside = db.transaction().execute(async (transaction) => {
      await sql`select set_config('tinhgon.deleting_scenario', ${id}, true)`.execute(transaction)
      await sql`delete from edits where scenario_id = ${other}`.execute(transaction)
    })
    await expect(beside).rejects.toThrow(/append-only/)
    await deleteScenario(db, deciderOf(id), 'Thừa')
    await expect(sql`delete from edits`.execute(db)).rejects.toThrow(/append-only/)
    expect(await readEdits(db, other, 1)).toEqual([note('1')])
  })

  test('DEL-1 an append that waits for a deletion finds the scenario gone', async () => {
    const { db } = await open()
    const id = await emptyScenario(db)
    const attempts = Array.from({ length: 8 }, () => append(db, id, 0, note('late')))
    await Promise.all([deleteScenario(db, deciderOf(id), 'Thừa'), ...attempts])
    const reasons = (await Promise.all(attempts)).map((outcome) =>
      outcome.appended ? 'appended' : outcome.reason,
    )
    expect(reasons.filter((reason) => reason === 'appended').length).toBeLessThanOrEqual(1)
    expect(await db.selectFrom('edits').selectAll().execute()).toEqual([])
  })
}
