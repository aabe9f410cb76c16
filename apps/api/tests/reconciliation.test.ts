import { builtInBaselines } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { type TestApp, testApp } from './test-app.ts'

const title = { vi: 'Chuyển sang hiện trạng mới', en: 'On the newer baseline' }
const branchOf = { scenarioId: 'phu-thuan-2021', version: 1 }

async function draft(app: TestApp): Promise<string> {
  const { id } = await app.client.createScenario({ body: { baselineId: 'hue-2021', title, branchOf } })
  return id
}

/** Huế in 2021 with one ward under another name: somebody has corrected the list. */
async function newerEdition(app: TestApp): Promise<string> {
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2021')?.load()
  if (!baseline) throw new Error('Huế comes with the program')
  const [first, ...rest] = baseline.units
  const corrected = { ...baseline, units: [{ ...first, name: `${first?.name} (đính chính)` }, ...rest] }
  return (await app.client.importBaseline({ body: corrected as typeof baseline })).hash
}

test('REB-1: a plan is carried over to a newer edition, looked at first, and saved as a scenario of its own', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const params = { scenarioId: await draft(app) }
  const baselineHash = await newerEdition(app)
  const looked = await app.client.rebaseScenario({ params, body: { baselineHash } })
  expect(looked.saved).toBeNull()
  expect(looked.carried.length).toBeGreaterThan(0)
  const done = await app.client.rebaseScenario({
    params,
    body: { baselineHash, save: { id: 'carried', title } },
  })
  expect(done.saved).toEqual({ scenarioId: 'carried', version: expect.any(Number) })
  const carried = await app.client.readScenario({ params: { scenarioId: 'carried' } })
  expect(carried.baselineHash).toBe(baselineHash)
  const { acts } = await app.client.listActs({ params: { scenarioId: 'carried' } })
  expect(acts.map(({ act }) => act.id)).toEqual(done.plan.map(({ act }) => act.id))
  expect((await app.client.readScenario({ params })).version).toBe(1)
  const again = app.client.rebaseScenario({ params, body: { baselineHash, save: { id: 'carried', title } } })
  await expect(again).rejects.toMatchObject({ code: 'id-taken' })
})

test('REB-10: two plans are combined conflict by conflict; a decision is carried out, a choice nobody offers is refused', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const [ours, theirs] = [await draft(app), await draft(app)]
  const rename = async (scenarioId: string, name: string) => {
    const params = { scenarioId }
    const [planned] = (await app.client.listActs({ params })).acts
    if (!planned) throw new Error('the draft has an act')
    const act = { ...planned.act, title: name }
    await app.client.appendEdit({ params, version: 1, body: { type: 'act-changed', version: 1, act } })
  }
  await rename(ours, 'Tên của ta')
  await rename(theirs, 'Tên của họ')
  const params = { scenarioId: ours }
  const open = await app.client.mergeScenarios({ params, body: { theirs: { scenarioId: theirs } } })
  const [conflict] = open.conflicts
  const [choice] = conflict?.choices ?? []
  expect([open.conflicts.length, choice !== undefined]).toEqual([1, true])
  const decisions = { [conflict?.id ?? '']: { choice: choice?.choice ?? '' } }
  const decided = await app.client.mergeScenarios({
    params,
    body: { theirs: { scenarioId: theirs }, decisions },
  })
  expect([decided.conflicts, decided.decided.length, decided.unused]).toEqual([[], 1, []])
  const nonsense = { [conflict?.id ?? '']: { choice: 'toss-a-coin' } }
  const refused = app.client.mergeScenarios({
    params,
    body: { theirs: { scenarioId: theirs }, decisions: nonsense },
  })
  await expect(refused).rejects.toMatchObject({ status: 400 })
  const other = app.client.mergeScenarios({ params, body: { theirs: { scenarioId: 'hue-official' } } })
  await expect(other).rejects.toMatchObject({ status: 422 })
})
