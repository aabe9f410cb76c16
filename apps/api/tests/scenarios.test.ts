import { builtInScenarios } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { editsOfPlan } from '../src/scenarios/edits-of-plan.ts'
import { bodyOf, type TestApp, testApp } from './test-app.ts'

const title = { vi: 'Phương án của tôi', en: 'My scenario' }

async function branchOfPhuThuan(app: TestApp): Promise<string> {
  await loadExamples(app.db)
  const branchOf = { scenarioId: 'phu-thuan-2021', version: 1 }
  const made = await app.post('/api/scenarios', { id: 'mine', baselineId: 'hue-2021', title, branchOf })
  expect(made.status).toBe(201)
  return 'mine'
}

const note = (annotation: string) => ({ type: 'act-annotated', version: 1, actId: actId(), annotation })
const plan = () => builtInScenarios.find(({ id }) => id === 'phu-thuan-2021')?.load().plan ?? []
const actId = () => plan()[0]?.act.id ?? ''

test('a scenario is made, read and listed; its version is the ETag', async () => {
  const app = await testApp()
  const made = await app.post('/api/scenarios', { baselineId: 'empty', title })
  expect([made.status, made.headers.get('ETag')]).toEqual([201, '"0"'])
  const scenario = await bodyOf(made)
  expect(scenario).toMatchObject({
    baselineId: 'empty',
    title,
    description: null,
    locked: false,
    version: 0,
    edits: [],
  })
  expect(made.headers.get('Location')).toBe(`/api/scenarios/${scenario.id}`)
  const read = await app.get(`/api/scenarios/${scenario.id}`)
  expect([read.status, read.headers.get('ETag'), await bodyOf(read)]).toEqual([
    200,
    expect.stringMatching(/^"0-[\w-]{27}"$/),
    scenario,
  ])
  const { scenarios } = await bodyOf(await app.get('/api/scenarios'))
  expect(scenarios).toEqual([expect.objectContaining({ id: scenario.id, title, version: 0 })])
})

test('what cannot be made is refused: a taken id, an unknown baseline, a branch of what is not there', async () => {
  const app = await testApp()
  await branchOfPhuThuan(app)
  const refused = [
    [{ id: 'mine', baselineId: 'empty', title }, 409, 'id-taken'],
    [{ baselineId: 'atlantis', title }, 404, 'not-found'],
    [{ baselineId: 'hue-2021', title, branchOf: { scenarioId: 'mine', version: 9 } }, 404, 'not-found'],
    [{ baselineId: 'empty', title, branchOf: { scenarioId: 'mine', version: 1 } }, 422, 'refused'],
    [{ baselineId: 'empty', title: { vi: '' }, colour: 'red' }, 400, 'malformed'],
  ] as const
  for (const [body, status, code] of refused) {
    const answer = await app.post('/api/scenarios', body)
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([status, code])
  }
})

test('C1: an edit names the version it saw; a stale one is refused with the version of now', async () => {
  const app = await testApp()
  const id = await branchOfPhuThuan(app)
  const edits = `/api/scenarios/${id}/edits`
  expect((await app.post(edits, note('first'))).status).toBe(428)
  expect((await app.post(edits, note('first'), { 'If-Match': '*' })).status).toBe(400)
  const first = await app.post(edits, note('first'), { 'If-Match': '"1"' })
  expect([first.status, first.headers.get('ETag')]).toEqual([201, '"2"'])
  expect(await bodyOf(first)).toEqual({ version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const stale = await app.post(edits, note('too late'), { 'If-Match': '"1"' })
  expect([stale.status, stale.headers.get('ETag')]).toEqual([412, '"2"'])
  expect(await bodyOf(stale)).toMatchObject({ code: 'stale', version: 2 })
  const { version, edits: kept } = await bodyOf(await app.get(`/api/scenarios/${id}`))
  expect([version, kept.at(-1)]).toEqual([2, note('first')])
})

test('E3: an edit that does not fit is refused with its reasons and nothing is written', async () => {
  const app = await testApp()
  const id = await branchOfPhuThuan(app)
  const edits = `/api/scenarios/${id}/edits`
  const unknown = await app.post(edits, { ...note('x'), actId: 'no-such-act' }, { 'If-Match': '"1"' })
  expect(unknown.status).toBe(422)
  expect((await bodyOf(unknown)).refusals).toEqual([expect.objectContaining({ code: 'unknown-act' })])
  const again = await app.post(edits, editsOfPlan(plan())[0], { 'If-Match': '"1"' })
  expect((await bodyOf(again)).refusals).toEqual([expect.objectContaining({ code: 'act-exists' })])
  expect((await bodyOf(await app.get(`/api/scenarios/${id}`))).version).toBe(1)
})

test('a malformed body is answered with every fault, and an oversized or foreign one is not read', async () => {
  const app = await testApp()
  const id = await branchOfPhuThuan(app)
  const edits = `/api/scenarios/${id}/edits`
  const seen = { 'If-Match': '"1"' }
  const faulty = await app.post(edits, { type: 'act-switched', version: 1, on: 'yes', colour: 'red' }, seen)
  expect(faulty.status).toBe(400)
  const { refusals } = await bodyOf(faulty)
  expect(refusals.map(({ path }: { path: string }) => path).toSorted()).toEqual(['', 'actId', 'on'])
  expect((await app.post(edits, '{"type":', seen)).status).toBe(400)
  expect((await app.post(edits, { ...note('x'), version: 2 }, seen)).status).toBe(400)
  expect((await app.post(edits, note('x'), { ...seen, 'Content-Type': 'text/plain' })).status).toBe(415)
  const large = await app.post(edits, 'x'.repeat(65 * 1024 * 1024), seen)
  expect([large.status, (await bodyOf(large)).code]).toEqual([413, 'oversized'])
})

test('examples are locked, are loaded once, and a changed example becomes a new edition', async () => {
  const app = await testApp()
  expect(await loadExamples(app.db)).toEqual(builtInScenarios.map(({ id }) => id))
  expect(await loadExamples(app.db)).toEqual([])
  const before = await bodyOf(await app.get('/api/scenarios/phu-thuan-2021'))
  const locked = await app.post('/api/scenarios/phu-thuan-2021/edits', note('x'), {
    'If-Match': `"${before.version}"`,
  })
  expect([locked.status, (await bodyOf(locked)).code]).toEqual([423, 'locked'])
  await app.db
    .insertInto('baselines')
    .values({ hash: '0'.repeat(64), id: 'hue-2021', document: '{}' })
    .execute()
  await app.db
    .updateTable('scenarios')
    .set({ baseline_hash: '0'.repeat(64) })
    .where('id', '=', 'phu-thuan-2021')
    .execute()
  expect(await loadExamples(app.db)).toEqual(['phu-thuan-2021'])
  expect(await bodyOf(await app.get('/api/scenarios/phu-thuan-2021'))).toEqual(before)
})
