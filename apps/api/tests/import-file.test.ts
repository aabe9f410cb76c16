import type { Job } from '@tinhgon/contract'
import type { TableMapping } from '@tinhgon/model'
import { expect, test } from 'vitest'
import { runNow } from './exported-draft.ts'
import { type TestApp, testApp } from './test-app.ts'

const list = ['Mã,Tên,Cấp trên', '46,Thành phố Huế,', '1,Phường An,46']

async function handedIn(app: TestApp, lines: readonly string[], more: object = {}): Promise<Job> {
  const base64 = Buffer.from(lines.join('\n')).toString('base64')
  const { id } = await app.client.importFile({
    body: {
      files: [{ name: 'list.csv', base64 }],
      mapping: null,
      baselineId: 'brought-in',
      title: { vi: 'Huế', en: 'Huế' },
      date: '2025-07-01',
      keep: false,
      ...more,
    },
  })
  await runNow(app, id)
  return await app.client.readJob({ params: { jobId: id } })
}

const kept = async ({ client }: TestApp) => ({
  scenarios: (await client.listScenarios({})).scenarios.length,
  baselines: (await client.listBaselines({})).baselines.map(({ id }) => id),
})
const nothing = { scenarios: 0, baselines: ['empty'] }

test('BRG-3 BRG-4 what a file would create is told with its mapping, and nothing is kept', async () => {
  const app = await testApp()
  const job = await handedIn(app, list)
  expect(job).toMatchObject({ state: 'done', problem: null })
  expect(job.result).toMatchObject({
    format: 'csv',
    preview: { units: 2, byKind: { municipality: 1, ward: 1 } },
    seen: [{ table: 'list.csv', rows: 2 }],
    faults: [],
  })
  expect(await kept(app)).toEqual(nothing)
})

test('BRG-1 faults of a preview are part of what it tells; asked to keep them, the job fails with them', async () => {
  const app = await testApp()
  const wrong = [...list, '2,Phường Bình,99']
  const preview = await handedIn(app, wrong)
  expect(preview).toMatchObject({ state: 'done', result: { preview: null } })
  expect(preview.result?.faults).toMatchObject([
    { code: 'superior-not-listed', path: 'list.csv: row 4, Cấp trên' },
  ])
  const job = await handedIn(app, wrong, { keep: true })
  expect(job).toMatchObject({ state: 'failed', problem: { code: 'refused' }, result: null })
  expect(job.problem?.refusals.map(({ path }) => path)).toEqual(['list.csv: row 4, Cấp trên'])
  expect(await kept(app)).toEqual(nothing)
})

test('BRG-1 BRG-4 what was shown is kept with its mapping, as a baseline with an empty scenario on it', async () => {
  const app = await testApp()
  const { result } = await handedIn(app, list)
  const job = await handedIn(app, list, { keep: true, mapping: result?.mapping as TableMapping })
  expect(job.result).toMatchObject({ baselineId: 'brought-in', units: 2 })
  const scenarioId = String(job.result?.scenarioId)
  const scenario = await app.client.readScenario({ params: { scenarioId } })
  expect(scenario).toMatchObject({
    baselineId: 'brought-in',
    title: { vi: 'Huế' },
    edits: [],
    mayDraft: true,
  })
  expect((await kept(app)).baselines).toContain('brought-in')
})

test('BRG-2 BRG-5 a file without a header is told as such', async () => {
  const app = await testApp()
  const job = await handedIn(app, ['một dòng chữ'])
  expect(job.result).toMatchObject({ format: 'csv', preview: null, faults: [{ code: 'no-header' }] })
})
