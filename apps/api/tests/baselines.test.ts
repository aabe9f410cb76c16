import { gunzipSync } from 'node:zlib'
import { verifyStore } from '@tinhgon/db'
import { builtInBaselines } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'
import { loadExamples } from '../src/examples/load-examples.ts'
import { bodyOf, testApp } from './test-app.ts'

test('a baseline comes as the document that its hash covers, compressed, and not again to who has it', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const first = await app.get('/api/baselines/hue-2025', { 'Accept-Encoding': 'br, gzip' })
  const etag = first.headers.get('ETag') ?? ''
  expect([first.status, first.headers.get('Content-Encoding')]).toEqual([200, 'gzip'])
  const document = JSON.parse(gunzipSync(await first.arrayBuffer()).toString())
  expect(document).toEqual(builtInBaselines.find(({ id }) => id === 'hue-2025')?.load())
  const again = await app.get('/api/baselines/hue-2025', { 'If-None-Match': `"other", W/${etag}` })
  expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, etag, ''])
  const plain = await app.get(`/api/baselines/hue-2025?hash=${etag.replaceAll('"', '')}`, {
    'Accept-Encoding': 'gzip;q=0',
  })
  expect([plain.headers.get('Content-Encoding'), await bodyOf(plain)]).toEqual([null, document])
})

test('baselines are listed with what one needs to choose; an unknown one is a problem', async () => {
  const app = await testApp()
  const { baselines } = await bodyOf(await app.get('/api/baselines'))
  expect(baselines).toEqual([expect.objectContaining({ id: 'empty', date: '2025-01-31', units: 0 })])
  const unknown = [
    await app.get('/api/baselines/atlantis'),
    await app.get(`/api/baselines/empty?hash=${'0'.repeat(64)}`),
  ]
  for (const answer of unknown)
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([404, 'not-found'])
})

test('a baseline that is brought in is kept once, is the workspace’s own, and stands in its record', async () => {
  const { client, db } = await testApp()
  const body = { ...emptyBaseline('hue-2026'), date: '2026-01-01' }
  const { hash } = await client.importBaseline({ body })
  expect(await client.importBaseline({ body })).toEqual({ id: 'hue-2026', hash })
  const { baselines } = await client.listBaselines({})
  expect(baselines.find(({ id }) => id === 'hue-2026')).toMatchObject({ hash, workspaceId: 'default' })
  const { entries } = await client.readRecord({ params: { workspaceId: 'default' } })
  expect(entries.map(({ entry }) => entry)).toEqual([
    expect.objectContaining({ type: 'baseline-added', by: 'local', baselineId: 'hue-2026', hash }),
  ])
  const unit = { id: 'u', system: 'territory', kind: 'province', tier: 'province', name: 'Tỉnh', code: null }
  const broken = { ...body, units: [{ ...unit, officialShortName: null, superiorId: 'gone', seat: null }] }
  await expect(client.importBaseline({ body: broken })).rejects.toMatchObject({
    status: 422,
    refusals: [expect.objectContaining({ code: 'unknown-superior' })],
  })
  expect(await verifyStore(db)).toMatchObject({ broken: [] })
})
