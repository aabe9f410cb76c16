import { createStructure, findingsOf, foldPlan, ledgerOf, lineagePairs, summarise } from '@tinhgon/engine'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import { loadExamples } from '../src/examples/load-examples.ts'
import { bodyOf, testApp } from './test-app.ts'

const params = { scenarioId: 'hue-official' }

function folded() {
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
  const plan = builtInScenarios.find(({ id }) => id === 'hue-official')?.load().plan
  if (!baseline || !plan) throw new Error('Huế comes with the program')
  const [before, after] = [
    createStructure(baseline, vietnamProfile),
    foldPlan(baseline, plan, vietnamProfile),
  ]
  if (!before.ok || !after.ok) throw new Error('Huế folds')
  return { before: before.structure, after: after.structure }
}

/** As it comes over the wire. */
const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('ledger, lineage, findings and summary are those of the engine, to the last figure', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const { before, after } = folded()
  expect((await client.readLedger({ params })).rows).toEqual(told(ledgerOf(after)))
  expect((await client.readFindings({ params })).findings).toEqual(told(findingsOf(after)))
  const { pairs, total } = await client.readLineage({ params, query: { limit: 5000 } })
  expect([pairs, total]).toEqual([told(lineagePairs(after)), lineagePairs(after).length])
  const summary = await client.readSummary({ params })
  const { byKindAndTier: _before, ...opening } = summarise(before)
  const { byKindAndTier: _after, ...closing } = summarise(after)
  expect([summary.before, summary.after]).toEqual([told(opening), told(closing)])
})

test('E5: the structure is paged, superiors first, of any subtree to any depth, on any day', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const { before, after } = folded()
  const seen: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await client.readStructure({ params, query: { limit: 250, ...(cursor ? { cursor } : {}) } })
    for (const { unit, depth } of page.units) {
      expect(depth === 0 || seen.includes(unit.superiorId ?? '')).toBe(true)
      seen.push(unit.id)
    }
    if (page.next === null) break
    cursor = page.next
  }
  expect(seen.toSorted()).toEqual([...after.units.keys()].toSorted())
  const dayBefore = await client.readStructure({ params, query: { asOf: '2025-01-31', limit: 5000 } })
  expect(dayBefore.units.map(({ unit }) => unit.id).toSorted()).toEqual([...before.units.keys()].toSorted())
  const roots = await client.readStructure({ params, query: { depth: 0 } })
  const [first] = roots.units
  const below = await client.readStructure({
    params,
    query: { root: first?.unit.id ?? '', depth: 1, limit: 5000 },
  })
  expect(below.total).toBe(1 + (first?.subordinates ?? Number.NaN))
  await expect(client.readStructure({ params, query: { root: 'gone' } })).rejects.toMatchObject({
    status: 404,
  })
})

test('an answer that follows from the content is not sent again to who has it, and changes with the content', async () => {
  const app = await testApp()
  await loadExamples(app.db)
  const branchOf = { scenarioId: 'hue-official', version: 14 }
  const title = { vi: 'Nháp', en: 'Draft' }
  const { id } = await app.client.createScenario({ body: { baselineId: 'hue-2025', title, branchOf } })
  const address = `/api/scenarios/${id}/ledger`
  const first = await app.get(address)
  const etag = first.headers.get('ETag') ?? ''
  const again = await app.get(address, { 'If-None-Match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await app.client.appendEdit({
    params: { scenarioId: id },
    version: 14,
    body: { type: 'undone', version: 1 },
  })
  const changed = await app.get(address, { 'If-None-Match': etag })
  expect([changed.status, changed.headers.get('ETag') === etag]).toEqual([200, false])
  const old = await app.get(`${address}?version=14`)
  expect(await bodyOf(old)).toEqual(await bodyOf(first))
})

test('E2: the difference is paged, and what came and went in between is none', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const { before, after } = folded()
  const query = { table: 'units', limit: 5000 }
  const { changes, counts } = await client.readDiff({ params, query })
  const ids = (change: string) =>
    changes
      .flatMap((one) => (one.change === change ? ['to' in one ? one.to.key : one.from.key] : []))
      .toSorted()
  const [old, living] = [new Set(before.units.keys()), new Set(after.units.keys())]
  expect(ids('added')).toEqual([...living.difference(old)].toSorted())
  expect(ids('removed')).toEqual([...old.difference(living)].toSorted())
  expect(counts).toEqual({
    added: ids('added').length,
    updated: ids('updated').length,
    removed: ids('removed').length,
  })
})

test('two to five scenarios are compared on the same figures, and a difference of ground is said', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const scenarios = 'phu-thuan-2021,phu-thuan-2021-unstated@1'
  const same = await client.compareScenarios({ query: { scenarios } })
  expect([same.sameBaseline, same.sameBaselineDate]).toEqual([true, true])
  const units = same.rows.find(({ figure }) => figure === 'units')
  expect(units?.values).toEqual(same.scenarios.map(({ after }) => after.units))
  const other = await client.compareScenarios({ query: { scenarios: 'phu-thuan-2021,hue-official' } })
  expect([other.sameBaseline, other.sameBaselineDate]).toEqual([false, false])
  for (const bad of ['hue-official', 'a,b,c,d,e,f'])
    await expect(client.compareScenarios({ query: { scenarios: bad } })).rejects.toMatchObject({
      status: 400,
    })
})

test('units are found with tone marks or without, the best match first', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const search = async (text: string) =>
    (
      await client.listUnits({
        params: { baselineId: 'hue-2025' },
        query: { search: text, system: 'territory', limit: 3 },
      })
    ).units.map(({ name }) => name)
  expect((await search('phường đúc'))[0]).toBe('Phường Phường Đúc')
  expect((await search('phu hoi'))[0]).toBe('Phường Phú Hội')
  expect((await search('46'))[0]).toBe('Thành phố Huế')
  expect(await search('không có đâu')).toEqual([])
})

test('an answer of an earlier edition of the program is not taken for one of this', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [earlier, later] = [await testApp({ url, edition: 'one' }), await testApp({ url, edition: 'two' })]
  await loadExamples(earlier.db)
  for (const address of [
    '/api/scenarios/hue-official/ledger',
    '/api/scenarios/hue-official',
    '/api/openapi.json',
  ]) {
    const known = { 'If-None-Match': (await earlier.get(address)).headers.get('ETag') ?? '' }
    expect([address, (await earlier.get(address, known)).status]).toEqual([address, 304])
    expect([address, (await later.get(address, known)).status]).toEqual([address, 200])
  }
})
