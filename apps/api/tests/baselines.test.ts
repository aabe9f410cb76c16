import { gunzipSync } from 'node:zlib'
import { builtInBaselines } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
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
