import type { Client } from '@tinhgon/contract'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { filesOf, runNow } from './exported-draft.ts'
import { team } from './team.ts'
import { testApp } from './test-app.ts'

const title = { vi: 'Phú Thuận', en: 'Phu Thuan' }
const acceptance = (findingId: string, reason = 'Đã có ý kiến của Ban Thường vụ') => ({
  findingId,
  standing: 'fail 4 5',
  reason,
})
const accepted = (findingId: string, reason?: string) =>
  ({ type: 'finding-accepted', version: 1, ...acceptance(findingId, reason) }) as const
const withdrawn = (findingId: string) => ({ type: 'acceptance-withdrawn', version: 1, findingId }) as const

async function branch(client: Client, scenarioId = 'phu-thuan-2021', version = 1): Promise<string> {
  const branchOf = { scenarioId, version }
  return (await client.createScenario({ body: { baselineId: 'hue-2021', title, branchOf } })).id
}

test('LOG-11 LOG-12: a finding is accepted as an edit, with who and when in the log; the content stays', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const params = { scenarioId: await branch(app.client) }
  const { contentHash } = await app.client.listActs({ params })
  await app.client.appendEdit({ params, version: 1, body: accepted('n a') })
  const { edits } = await app.client.listEdits({ params, query: { after: 1 } })
  expect(edits).toEqual([expect.objectContaining({ edit: accepted('n a'), author: 'local' })])
  expect((await app.client.readScenario({ params })).edits.at(-1)).toEqual(accepted('n a'))
  expect(await app.client.listActs({ params })).toMatchObject({ contentHash, undoable: 2 })
  const refused = app.client.appendEdit({ params, version: 2, body: withdrawn('n b') })
  await expect(refused).rejects.toMatchObject({ status: 422, refusals: [{ code: 'not-accepted' }] })
  expect(await app.client.appendEdit({ params, version: 2, body: withdrawn('n a') })).toMatchObject({
    version: 3,
  })
})

test('LOG-11: whoever may draft accepts, whatever units they were given; whoever only looks does not', async () => {
  const people = await team()
  await loadExamples(people.app.db)
  const [binh, lanh] = [
    await people.join('binh', 'planner', 't-19786'),
    await people.join('lanh', 'leader', 't-19786'),
  ]
  const params = { scenarioId: await branch(binh.client) }
  await binh.client.releaseScenario({ params, body: { released: true } })
  await binh.client.appendEdit({ params, version: 1, body: accepted('n elsewhere') })
  const refused = lanh.client.appendEdit({ params, version: 2, body: accepted('n b') })
  await expect(refused).rejects.toMatchObject({ status: 403 })
})

test('LOG-13: branches, exports, rebases and merges keep what was accepted', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const ours = await branch(app.client)
  await app.client.appendEdit({ params: { scenarioId: ours }, version: 1, body: accepted('n a', 'của ta') })
  const theirs = await branch(app.client, ours, 2)
  const append = (version: number, body: ReturnType<typeof accepted>) =>
    app.client.appendEdit({ params: { scenarioId: theirs }, version, body })
  await append(2, accepted('n a', 'của họ'))
  await append(3, accepted('n b'))
  const of = async (scenarioId: string) => {
    const job = await app.client.exportScenario({ params: { scenarioId }, body: {} })
    await runNow(app, job.id)
    const done = await app.client.readJob({ params: { jobId: job.id } })
    const file = (await filesOf(app.client, done)).get('scenario.json') ?? ''
    return JSON.parse(file).acceptances
  }
  expect(await of(await branch(app.client))).toBeUndefined()
  expect(await of(theirs)).toEqual([acceptance('n a', 'của họ'), acceptance('n b')])
  const params = { scenarioId: ours }
  await app.client.mergeScenarios({
    params,
    body: { theirs: { scenarioId: theirs }, save: { id: 'merged', title } },
  })
  expect(await of('merged')).toEqual([acceptance('n a', 'của ta'), acceptance('n b')])
  const { baselineHash } = await app.client.readScenario({ params })
  await app.client.rebaseScenario({ params, body: { baselineHash, save: { id: 'rebased', title } } })
  expect(await of('rebased')).toEqual([acceptance('n a', 'của ta')])
})
