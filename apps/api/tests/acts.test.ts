import { builtInBaselines } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { mergeWards, wards } from './merge-wards.ts'
import { team } from './team.ts'
import { type TestApp, testApp } from './test-app.ts'

const title = { vi: 'Sáp nhập thử', en: 'A trial merger' }

async function draft(app: TestApp): Promise<string> {
  await loadExamples(app.db)
  const { id } = await app.client.createScenario({ body: { baselineId: 'hue-2021', title } })
  return id
}

test('C1 CMD-10: a command is previewed, appended on the version seen, listed, undone and brought back', async () => {
  const app = await testApp()
  const params = { scenarioId: await draft(app) }
  const preview = await app.client.previewCommand({ params, body: mergeWards('merge') })
  expect(preview.changes.unitsRemoved).toEqual(expect.arrayContaining(wards().map(({ id }) => id)))
  expect(preview.changes.unitsAdded).toContain('merge:result')
  expect(preview.ledger.every(({ balanced }) => balanced !== false)).toBe(true)
  expect((await app.client.listActs({ params })).acts).toEqual([])
  const appended = await app.client.appendCommand({ params, version: 0, body: mergeWards('merge') })
  expect(appended).toMatchObject({ version: 1, actIds: ['merge'] })
  const edit = (version: number, type: 'undone' | 'redone') =>
    app.client.appendEdit({ params, version, body: { type, version: 1 } })
  await edit(1, 'undone')
  expect(await app.client.listActs({ params })).toMatchObject({ acts: [], redoable: 1 })
  await edit(2, 'redone')
  const { acts } = await app.client.listActs({ params })
  expect(acts.map(({ act, refusals }) => [act.id, refusals])).toEqual([['merge', []]])
  const { edits, next } = await app.client.listEdits({ params, query: { after: 1, limit: 1 } })
  expect([edits.map(({ edit: { type }, author }) => [type, author]), next]).toEqual([
    [['undone', 'local']],
    2,
  ])
})

test('E3: what does not fit is refused with every reason, and nothing is written', async () => {
  const app = await testApp()
  const params = { scenarioId: await draft(app) }
  const unknown = { ...mergeWards('merge'), unitIds: ['gone', 'lost'] }
  const refused = { code: 'refused', refusals: expect.arrayContaining([expect.anything()]) }
  await expect(app.client.previewCommand({ params, body: unknown })).rejects.toMatchObject(refused)
  await expect(app.client.appendCommand({ params, version: 0, body: unknown })).rejects.toMatchObject(refused)
  expect((await app.client.readScenario({ params })).version).toBe(0)
})

test('C1: who asks twice with one key is answered twice and appends once, whatever came between', async () => {
  const app = await testApp()
  const params = { scenarioId: await draft(app) }
  const once = { headers: { 'Idempotency-Key': 'merger-of-the-two-wards' } }
  const ask = () => app.client.appendCommand({ params, version: 0, body: mergeWards('merge') }, once)
  const answers = await Promise.all([ask(), ask(), ask()])
  await app.client.appendEdit({ params, version: 1, body: { type: 'undone', version: 1 } })
  answers.push(await ask())
  for (const answer of answers)
    expect(answer).toEqual({ version: 1, hash: expect.any(String), actIds: ['merge'] })
  expect((await app.client.readScenario({ params })).version).toBe(2)
  const other = app.client.appendEdit({ params, version: 2, body: { type: 'redone', version: 1 } }, once)
  await expect(other).rejects.toMatchObject({ status: 409, code: 'key-used-otherwise' })
})

test('a member with a scope changes nothing outside of it', async () => {
  const { app, join } = await team()
  await loadExamples(app.db)
  const [first] = wards()
  const planner = await join('binh', 'planner', 'no-such-district')
  const allowed = await join('chi', 'planner', first?.superiorId ?? '')
  for (const [colleague, outcome] of [
    [planner, 'refused'],
    [allowed, 'done'],
  ] as const) {
    const { id } = await colleague.client.createScenario({ body: { baselineId: 'hue-2021', title } })
    const command = { ...mergeWards('merge'), follow: false }
    const asked = colleague.client.appendCommand({ params: { scenarioId: id }, version: 0, body: command })
    if (outcome === 'done') expect(await asked).toMatchObject({ version: 1 })
    else
      await expect(asked).rejects.toMatchObject({
        code: 'refused',
        refusals: [{ code: 'outside-scope', unitIds: expect.arrayContaining([first?.id]) }],
      })
  }
})

test('a member with a scope ties a unit of theirs to others, but not others to each other', async () => {
  const { app, join } = await team()
  await loadExamples(app.db)
  const [first, second] = wards()
  const third = (builtInBaselines.find(({ id }) => id === 'hue-2021')?.load().units ?? []).find(
    ({ id, superiorId }) => superiorId !== null && id !== first?.id && id !== second?.id,
  )
  const planner = await join('binh', 'planner', first?.id ?? '')
  const { id } = await planner.client.createScenario({ body: { baselineId: 'hue-2021', title } })
  const params = { scenarioId: id }
  const tie = (actId: string, fromId: string, toId: string) => ({
    type: 'record-events' as const,
    actId,
    title: 'Phối hợp',
    operatesOn: '2022-01-01',
    legalBasis: null,
    events: [
      {
        type: 'relation-added' as const,
        version: 1 as const,
        legalBasis: null,
        relation: { kind: 'coordinates', fromId, toId },
      },
    ],
    exhausts: [],
  })
  const own = tie('own', first?.id ?? '', second?.id ?? '')
  expect(await planner.client.appendCommand({ params, version: 0, body: own })).toMatchObject({ version: 1 })
  const others = tie('others', second?.id ?? '', third?.id ?? '')
  await expect(planner.client.appendCommand({ params, version: 1, body: others })).rejects.toMatchObject({
    refusals: [{ code: 'outside-scope', unitIds: [second?.id, third?.id] }],
  })
})
