import type { ChartOrderGiven } from '@tinhgon/contract'
import { expect, test } from 'vitest'
import { draftToExport, runNow } from './exported-draft.ts'
import { testApp } from './test-app.ts'

const chart: ChartOrderGiven = {
  what: 'chart',
  format: 'svg',
  view: 'before',
  systems: ['territory'],
  isSpread: false,
}

test('a chart is written by a job: its pages, its smallest type, and its files to fetch', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  const handedIn = await app.client.writeFiles({ params, body: { order: { ...chart, paper: 'A1' } } })
  await runNow(app, handedIn.id)
  const job = await app.client.readJob({ params: { jobId: handedIn.id } })
  expect(job).toMatchObject({ state: 'done', result: { pages: 1, version: 1 } })
  expect(job.files).toMatchObject([{ name: 'so-do.svg', mediaType: 'image/svg+xml' }])
  const file = await app.client.readJobFile({ params: { jobId: job.id, name: 'so-do.svg' } })
  expect(await file.text()).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
})

test('a draft bears its mark, and what is too large is refused with what to do', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  const after = await app.client.writeFiles({
    params,
    body: { order: { ...chart, view: 'after', paper: 'A1' } },
  })
  await runNow(app, after.id)
  const text = await (await app.client.readJobFile({ params: { jobId: after.id, name: 'so-do.svg' } })).text()
  expect(text).toContain('DỰ THẢO')
  const small = await app.client.writeFiles({
    params,
    body: { order: { ...chart, format: 'png', paper: 'A0', resolution: 600 } },
  })
  await runNow(app, small.id)
  const refused = await app.client.readJob({ params: { jobId: small.id } })
  expect(refused).toMatchObject({ state: 'failed', problem: { code: 'refused' } })
  expect(refused.problem?.refusals.map(({ code }) => code)).toEqual(['picture-too-large'])
})

test('a structure travels as linked data and comes with the changes that made it, without the names of holders', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  const job = await app.client.writeFiles({
    params,
    body: { order: { what: 'data', format: 'turtle', view: 'after' } },
  })
  await runNow(app, job.id)
  const text = await (await app.client.readJobFile({ params: { jobId: job.id, name: 'to-chuc.ttl' } })).text()
  expect(text).toContain('org:ChangeEvent')
  expect(text).not.toContain('foaf:Person')
})

test('a map is refused with what to do where the workspace has no outlines', async () => {
  const app = await testApp()
  const params = { scenarioId: await draftToExport(app, app.client) }
  const job = await app.client.writeFiles({
    params,
    body: { order: { what: 'data', format: 'geojson', view: 'before' } },
  })
  await runNow(app, job.id)
  const refused = await app.client.readJob({ params: { jobId: job.id } })
  expect(refused.problem?.refusals.map(({ code }) => code)).toEqual(['no-outlines'])
})
