import { verifyStore } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { mergeWards } from './merge-wards.ts'
import { type Colleague, type Team, team } from './team.ts'

const title = { vi: 'Phương án của Bình', en: "Binh's scenario" }

async function draftOf({ app }: Team, { client }: Colleague): Promise<string> {
  await loadExamples(app.db)
  const branchOf = { scenarioId: 'phu-thuan-2021', version: 1 }
  return (await client.createScenario({ body: { baselineId: 'hue-2021', title, branchOf } })).id
}

async function submit(colleague: Colleague, scenarioId: string) {
  const params = { scenarioId }
  const { version, contentHash } = await colleague.client.listActs({ params })
  const body = { version, contentHash, note: 'Trình Ban Thường vụ' }
  return await colleague.client.submitVersion({ params, body })
}

test('A1: what is approved is one content; when that changes the approval no longer stands', async () => {
  const people = await team()
  const [binh, lanh] = [await people.join('binh', 'planner'), await people.join('lanh', 'leader')]
  const scenarioId = await draftOf(people, binh)
  const params = { scenarioId }
  await expect(lanh.client.readScenario({ params })).rejects.toMatchObject({ status: 404 })
  const review = await submit(binh, scenarioId)
  expect(review).toMatchObject({ state: 'submitted', version: 1, submittedBy: binh.userId })
  expect((await lanh.client.listScenarios({})).scenarios).toContainEqual(
    expect.objectContaining({ id: scenarioId, lastReview: 'submitted', approvedVersions: [] }),
  )
  const decide = { params: { scenarioId, reviewId: review.id } }
  const wrong = { decision: 'approved', contentHash: '0'.repeat(64) } as const
  await expect(lanh.client.decideReview({ ...decide, body: wrong })).rejects.toMatchObject({
    code: 'refused',
  })
  const annotation = { type: 'act-annotated', version: 1, actId: 'x', annotation: null } as const
  const [act] = (await binh.client.listActs({ params })).acts
  const noted = { ...annotation, actId: act?.act.id ?? '', annotation: 'chỉ là ghi chú' }
  await binh.client.appendEdit({ params, version: 1, body: noted })
  const { contentHash } = review
  const approved = await lanh.client.decideReview({ ...decide, body: { decision: 'approved', contentHash } })
  expect(approved).toMatchObject({ state: 'approved', stands: true })
  const off = { type: 'act-switched', version: 1, actId: noted.actId, on: false } as const
  await binh.client.appendEdit({ params, version: 2, body: off })
  expect((await lanh.client.listReviews({ params })).reviews[0]).toMatchObject({
    state: 'approved',
    stands: false,
  })
})

test('SHR-4 what is approved takes neither edit, undo nor command until whoever approved it withdraws', async () => {
  const people = await team()
  const [binh, lanh] = [await people.join('binh', 'planner'), await people.join('lanh', 'leader')]
  const scenarioId = await draftOf(people, binh)
  const params = { scenarioId }
  const review = await submit(binh, scenarioId)
  const about = { params: { scenarioId, reviewId: review.id } }
  const { contentHash } = review
  await lanh.client.decideReview({ ...about, body: { decision: 'approved', contentHash } })
  const [shown] = (await binh.client.listActs({ params })).acts
  const actId = shown?.act.id ?? expect.unreachable()
  const edits = [
    { type: 'undone', version: 1 },
    { type: 'act-annotated', version: 1, actId, annotation: 'ghi chú' },
    { type: 'act-switched', version: 1, actId: 'no-such-act', on: false },
  ] as const
  const refusal = { status: 423, code: 'approved', version: 1 }
  for (const body of edits)
    await expect(binh.client.appendEdit({ params, version: 1, body })).rejects.toMatchObject(refusal)
  const command = { params, version: 1, body: mergeWards('merge') }
  await expect(binh.client.appendCommand(command)).rejects.toMatchObject(refusal)
  await lanh.client.withdrawReview({ ...about, body: { reason: 'Cần tính lại dân số' } })
  expect(await binh.client.appendEdit({ params, version: 1, body: edits[0] })).toMatchObject({ version: 2 })
})

test('nobody approves what they drafted or handed in, and of two that decide at once one does', async () => {
  const people = await team()
  const binh = await people.join('binh', 'planner')
  const [lanh, minh] = [await people.join('lanh', 'leader'), await people.join('minh', 'leader')]
  const scenarioId = await draftOf(people, binh)
  const review = await submit(binh, scenarioId)
  const decide = (colleague: Colleague) =>
    colleague.client.decideReview({
      params: { scenarioId, reviewId: review.id },
      body: { decision: 'approved', contentHash: review.contentHash },
    })
  await people.app.db
    .updateTable('members')
    .set({ role: 'leader' })
    .where('user_id', '=', binh.userId)
    .execute()
  await expect(decide(binh)).rejects.toMatchObject({ code: 'not-now' })
  const outcomes = await Promise.allSettled([decide(lanh), decide(minh)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const { reviews } = await lanh.client.listReviews({ params: { scenarioId } })
  expect(reviews[0]?.decisions).toHaveLength(1)
})

test('staff read the approved version and no other, without the names of holders', async () => {
  const people = await team()
  const [binh, lanh] = [await people.join('binh', 'planner'), await people.join('lanh', 'leader')]
  const thu = await people.join('thu', 'staff')
  const scenarioId = await draftOf(people, binh)
  const params = { scenarioId }
  const review = await submit(binh, scenarioId)
  await expect(thu.client.readScenario({ params })).rejects.toMatchObject({ status: 404 })
  await binh.client.appendEdit({ params, version: 1, body: { type: 'undone', version: 1 } })
  await lanh.client.decideReview({
    params: { scenarioId, reviewId: review.id },
    body: { decision: 'approved', contentHash: review.contentHash },
  })
  expect(await thu.client.readScenario({ params })).toMatchObject({ version: 1, approvedVersions: [1] })
  expect((await thu.client.readLedger({ params })).version).toBe(1)
  await expect(thu.client.readScenario({ params, query: { version: 2 } })).rejects.toMatchObject({
    status: 404,
  })
  const withdrawal = { params: { scenarioId, reviewId: review.id }, body: { reason: 'Cần tính lại dân số' } }
  await expect(binh.client.withdrawReview(withdrawal)).rejects.toMatchObject({ status: 409 })
  await lanh.client.withdrawReview(withdrawal)
  await expect(thu.client.readScenario({ params })).rejects.toMatchObject({ status: 404 })
})

test('every decision is in the record, in order and chained, and leaders and administrators read it', async () => {
  const people = await team()
  const [binh, lanh] = [await people.join('binh', 'planner'), await people.join('lanh', 'leader')]
  const quan = await people.join('quan', 'administrator')
  const scenarioId = await draftOf(people, binh)
  const review = await submit(binh, scenarioId)
  const about = { params: { scenarioId, reviewId: review.id } }
  const returned = { decision: 'returned', contentHash: review.contentHash, reason: 'Thiếu căn cứ' } as const
  await lanh.client.decideReview({ ...about, body: returned })
  await binh.client.releaseScenario({ params: { scenarioId }, body: { released: true } })
  await quan.client.deleteScenario({ params: { scenarioId }, body: { reason: 'Lập nhầm hiện trạng' } })
  const params = { workspaceId: 'default' }
  const read: unknown[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await lanh.client.readRecord({ params, query: { limit: 2, ...(cursor ? { cursor } : {}) } })
    read.push(...page.entries.map(({ entry }) => [entry.type, entry.by]))
    if (page.next === null) break
    cursor = page.next
  }
  expect(read).toEqual([
    ['submitted', binh.userId],
    ['returned', lanh.userId],
    ['released', binh.userId],
    ['deleted', quan.userId],
  ])
  expect((await verifyStore(people.app.db)).broken).toEqual([])
  await expect(binh.client.readRecord({ params })).rejects.toMatchObject({ status: 403 })
})

test('a scenario is private to its circle until it is released, and comments stay with it', async () => {
  const people = await team()
  const [binh, chi] = [await people.join('binh', 'planner'), await people.join('chi', 'planner')]
  const vinh = await people.join('vinh', 'viewer')
  const scenarioId = await draftOf(people, binh)
  const params = { scenarioId }
  const sees = async ({ client }: Colleague) =>
    (await client.listScenarios({})).scenarios.some(({ id }) => id === scenarioId)
  expect([await sees(binh), await sees(chi), await sees(vinh)]).toEqual([true, false, false])
  await binh.client.setCircle({ params, body: { userIds: [chi.userId] } })
  expect([await sees(chi), await sees(vinh)]).toEqual([true, false])
  await chi.client.appendEdit({ params, version: 1, body: { type: 'undone', version: 1 } })
  const stranger = binh.client.setCircle({ params, body: { userIds: ['somebody-else'] } })
  await expect(stranger).rejects.toMatchObject({ status: 409 })
  await binh.client.releaseScenario({ params, body: { released: true } })
  expect(await sees(vinh)).toBe(true)
  const subject = { unitId: 't-19786', actId: 'act', eventIndex: 0 }
  const { id } = await chi.client.addComment({ params, body: { subject, body: 'Tên này đã có' } })
  await binh.client.resolveComment({ params: { scenarioId, commentId: id }, body: { resolved: true } })
  const { comments } = await binh.client.listComments({ params })
  expect(comments).toEqual([
    expect.objectContaining({ author: chi.userId, subject, resolvedBy: binh.userId }),
  ])
})

test('names of holders are for planners and leaders; all others get the same structure without them', async () => {
  const people = await team()
  await loadExamples(people.app.db)
  const [binh, vinh] = [await people.join('binh', 'planner'), await people.join('vinh', 'viewer')]
  const params = { baselineId: 'hue-2025' }
  const [whole, stripped] = [
    await binh.client.readBaseline({ params }),
    await vinh.client.readBaseline({ params }),
  ]
  expect(whole.people.length).toBeGreaterThan(100)
  const names = new Set(whole.people.map(({ name }) => name))
  const told = await (await people.app.get('/api/scenarios/hue-official', vinh.headers)).text()
  const diff = await (
    await people.app.get('/api/scenarios/hue-official/diff?limit=5000', vinh.headers)
  ).text()
  expect(stripped.people.filter(({ name }) => names.has(name))).toEqual([])
  expect(stripped.people.every(({ birthYear, gender }) => birthYear === null && gender === null)).toBe(true)
  expect({ ...stripped, people: [] }).toEqual({ ...whole, people: [] })
  for (const name of names)
    expect([name, told.includes(name), diff.includes(name)]).toEqual([name, false, false])
})
