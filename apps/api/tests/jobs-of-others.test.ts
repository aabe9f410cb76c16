import type { Client } from '@tinhgon/contract'
import { beginJob, createScenario } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { draftToExport, filesOf, runNow, titleOfDraft } from './exported-draft.ts'
import { team } from './team.ts'
import { testApp } from './test-app.ts'

test('JOB-5 somebody else’s job is not found, whatever they are', async () => {
  const { app, join } = await team()
  const [lan, minh] = [await join('lan', 'planner'), await join('minh', 'administrator')]
  const params = { scenarioId: await draftToExport(app, lan.client) }
  const { id } = await lan.client.exportScenario({ params, body: {} })
  await runNow(app, id)
  const notFound = { status: 404, code: 'not-found' }
  const jobId = { params: { jobId: id } }
  await expect(minh.client.readJob(jobId)).rejects.toMatchObject(notFound)
  await expect(minh.client.cancelJob(jobId)).rejects.toMatchObject(notFound)
  const file = { params: { jobId: id, name: 'scenario.json' } }
  await expect(minh.client.readJobFile(file)).rejects.toMatchObject(notFound)
  expect((await minh.client.listJobs({})).jobs).toEqual([])
  expect((await lan.client.readJobFile(file)).status).toBe(200)
})

test('staff export without the names of holders, and may not ask for them', async () => {
  const { app, join } = await team()
  const [lan, mai] = [await join('lan', 'planner'), await join('mai', 'staff')]
  await loadExamples(app.db)
  const name = 'Trần Thị Bưởi'
  const baseline = {
    ...(await lan.client.readBaseline({ params: { baselineId: 'hue-2021' } })),
    id: 'with-people',
    people: [{ id: 'p-1', name, birthYear: 1980, gender: null }],
  }
  const { hash } = await lan.client.importBaseline({ body: structuredClone(baseline) as never })
  await createScenario(app.db, {
    id: 'shared',
    workspaceId: 'default',
    ownerId: lan.userId,
    baselineHash: hash,
    title: titleOfDraft,
    description: null,
    locked: false,
    branchOf: null,
    edits: [],
    author: lan.userId,
  })
  const params = { scenarioId: 'shared' }
  await lan.client.setCircle({ params, body: { userIds: [mai.userId] } })
  const asked = mai.client.exportScenario({ params, body: { personalDetails: true } })
  await expect(asked).rejects.toMatchObject({ status: 403, code: 'forbidden' })
  const exported = async (client: Client, personalDetails: boolean): Promise<string> => {
    const { id } = await client.exportScenario({ params, body: { personalDetails } })
    await runNow(app, id)
    const files = await filesOf(client, await client.readJob({ params: { jobId: id } }))
    return files.get('baseline.json') ?? ''
  }
  expect(await exported(mai.client, false)).not.toContain(name)
  expect(await exported(lan.client, true)).toContain(name)
})

test('JOB-5 what a job was given is not kept once it is over', async () => {
  const app = await testApp()
  const { id } = await app.client.bringInScenario({ body: { file: '{"format":"of others"}' } })
  await runNow(app, id)
  const row = await app.db.selectFrom('jobs').select('input').where('id', '=', id).executeTakeFirstOrThrow()
  expect(row.input).toEqual({})
  expect(await beginJob(app.db, id)).toBe(false)
})
