import { type NormTableId, normTables, writeCsv } from '@tinhgon/exchange'
import { languages } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { expectedOfHue, huePlan } from './norm-expectations.ts'
import { testApp } from './test-app.ts'

test('TAB-2 every table is answered as a file, byte for byte what the engine’s figures give, in either language', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const { report, structure, opening } = expectedOfHue(huePlan())
  const { norms } = vietnamProfile
  const ground = { report, structure, opening, norms, acceptances: new Map(), knowsPeople: true }
  for (const [id, { make, fileName }] of Object.entries(normTables))
    for (const language of languages) {
      const path = `/api/scenarios/hue-official/norm-tables/${id as NormTableId}.csv?language=${language}`
      const answer = await app.get(path)
      expect([answer.headers.get('Content-Type'), answer.headers.get('Content-Disposition')]).toEqual([
        'text/csv; charset=utf-8',
        `attachment; filename="${fileName}.csv"`,
      ])
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(bytes).toEqual(new TextEncoder().encode(writeCsv(make(ground, language), language)))
      const known = { 'If-None-Match': answer.headers.get('ETag') ?? '' }
      expect((await app.get(path, known)).status).toBe(304)
    }
  const vietnamese = await app.get('/api/scenarios/hue-official/norm-tables/findings.csv')
  expect(await vietnamese.text()).toContain('Tiêu chuẩn, định mức')
  expect((await app.get('/api/scenarios/hue-official/norm-tables/nothing.csv')).status).toBe(400)
})
