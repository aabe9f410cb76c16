import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { testApp } from './test-app.ts'

test('requests are counted by operation and status, and nothing is told of who asked or about what', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  await app.get('/api/scenarios/hue-official/ledger')
  await app.get('/api/scenarios/hue-official/ledger')
  await app.get('/api/scenarios/nobody-has-this/ledger')
  await app.get('/api/nowhere')
  const answer = await app.client.readMetrics({})
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/)
  const text = await answer.text()
  const counts = [...text.matchAll(/^tinhgon_request_seconds_count(\{.*\}) (\d+)$/gm)].map(
    ([, labels, count]) => [labels, Number(count)],
  )
  expect(counts).toEqual([
    ['{operation="readLedger",status="200"}', 2],
    ['{operation="readLedger",status="404"}', 1],
    ['{operation="other",status="404"}', 1],
  ])
  expect(text).toMatch(/^tinhgon_answers_asked 2$/m)
  expect(text).toMatch(/^tinhgon_answers_computed 1$/m)
  expect(text).not.toMatch(/hue-official|nobody-has-this|local/)
})
