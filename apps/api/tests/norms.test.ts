import { standingOf, toldVerdict } from '@tinhgon/engine'
import { vietnamProfile } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { allFindings, expectedOfHue, hueDraft, huePlan, overTheWire } from './norm-expectations.ts'
import { testApp } from './test-app.ts'

const params = { scenarioId: 'hue-official' }
const population = 'nq-76-2025-population'

async function withExamples() {
  const app = await testApp()
  await loadExamples(app.db)
  return app
}

test('ANS-1 findings are those of the engine, paged in its order, with the counts of all', async () => {
  const { client } = await withExamples()
  const { findings } = expectedOfHue(huePlan()).report
  const told = await allFindings(client, params, { limit: 50 })
  const page = await client.readNorms({ params, query: { limit: 1 } })
  const counted = page.counts.reduce(
    (sum, one) => sum + one.fail + one['not-enough-data'] + one.provided + one.pass,
    0,
  )
  expect([page.total, counted]).toEqual([findings.length, findings.length])
  expect(told).toEqual(overTheWire(findings.map((finding) => ({ ...finding, accepted: null }))))
  expect(told.length).toBeGreaterThan(50)
})

test('ANS-1 asked for a verdict, a norm or a unit, those alone are listed and all are counted', async () => {
  const { client } = await withExamples()
  const { findings } = expectedOfHue(huePlan()).report
  const ids = async (query: Parameters<typeof allFindings>[2]) => {
    const { counts } = await client.readNorms({ params, query: { ...query, limit: 1 } })
    expect(counts.find(({ norm }) => norm === population)).toMatchObject({ fail: 2, accepted: 0 })
    return (await allFindings(client, params, query)).map(({ id }) => id)
  }
  for (const verdict of ['fail', 'pass', 'provided', 'not-enough-data'] as const) {
    const expected = findings.filter((finding) => toldVerdict(finding) === verdict)
    expect(await ids({ verdict })).toEqual(expected.map(({ id }) => id))
  }
  const [failing] = findings.filter(({ norm, verdict }) => norm === population && verdict === 'fail')
  const unit = failing?.units[0] ?? ''
  expect(await ids({ unit })).toEqual(
    findings.filter(({ units }) => units.includes(unit)).map(({ id }) => id),
  )
  expect(await ids({ unit, norm: population, verdict: 'fail' })).toEqual([failing?.id])
  expect(await ids({ unit: 'nowhere' })).toEqual([])
})

test('ANS-2 a structure is held against the rules of its day, or of another that is asked for', async () => {
  const { client } = await withExamples()
  for (const query of [
    {},
    { asOf: '2025-03-01' },
    { asOf: '2025-03-01', rulesOn: '2025-07-01' },
    { rulesOn: '2024-01-01' },
    { rulesOn: '2026-06-01' },
  ]) {
    const { report } = expectedOfHue(huePlan(), query)
    const told = await client.readNorms({ params, query: { ...query, limit: 1 } })
    expect((await allFindings(client, params, query)).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      report.findings.map(({ id, verdict }) => `${id} ${verdict}`),
    )
    expect([told.rulesOn, told.asOf]).toEqual([report.rulesOn, query.asOf ?? null])
  }
  const findings = await allFindings(client, params, { rulesOn: '2024-01-01' })
  expect(findings.filter(({ norm }) => norm === population)).toEqual([])
})

test('ANS-3 the parameters of the workspace count, and are asked for anew only when one is changed', async () => {
  const app = await withExamples()
  const { client } = app
  const address = '/api/scenarios/hue-official/norms?limit=2000'
  const first = await app.get(address)
  const known = { 'If-None-Match': first.headers.get('ETag') ?? '' }
  const parameter = { normId: population, parameterId: 'ward-of-municipality' }
  await client.releaseScenario({ params: await hueDraft(client), body: { released: true } })
  expect((await app.get(address, known)).status).toBe(304)
  const setting = { params: { workspaceId: 'default', ...parameter } }
  await client.setNormParameter({ ...setting, body: { value: 19_000, reason: 'Thử' } })
  expect((await app.get(address, known)).status).toBe(200)
  const { report } = expectedOfHue(huePlan(), { settings: [{ ...parameter, value: 19_000 }] })
  const findings = await allFindings(client, params)
  expect(findings).toEqual(overTheWire(report.findings.map((finding) => ({ ...finding, accepted: null }))))
  expect(findings.filter(({ norm, verdict }) => norm === population && verdict === 'fail')).toHaveLength(1)
  await client.resetNormParameter({ ...setting, body: { reason: 'Theo quy định' } })
  const { counts } = await client.readNorms({ params, query: { limit: 1 } })
  expect(counts.find(({ norm }) => norm === population)).toMatchObject({ fail: 2 })
})

test('ANS-4 what was accepted is told with its reason while the finding says the same', async () => {
  const { client } = await withExamples()
  const draft = await hueDraft(client)
  const { findings } = expectedOfHue(huePlan()).report
  const [finding] = findings.filter(({ norm, verdict }) => norm === population && verdict === 'fail')
  if (!finding) throw new Error('a ward of Huế is too small')
  const reason = 'Đã có ý kiến của Ban Thường vụ'
  const { version } = await client.readScenario({ params: draft })
  await client.appendEdit({
    params: draft,
    version,
    body: {
      type: 'finding-accepted',
      version: 1,
      findingId: finding.id,
      standing: standingOf(finding),
      reason,
    },
  })
  const read = async (query: object = {}) => {
    const page = await client.readNorms({
      params: draft,
      query: { ...query, norm: population, verdict: 'fail' },
    })
    const accepted = page.findings.find(({ id }) => id === finding.id)?.accepted
    return [accepted, page.counts.find(({ norm }) => norm === population)?.accepted]
  }
  expect(await read()).toEqual([{ reason }, 1])
  expect(await read({ version })).toEqual([null, 0])
  const setting = { workspaceId: 'default', normId: population, parameterId: 'ward-of-municipality' }
  await client.setNormParameter({ params: setting, body: { value: 40_000, reason: 'Thử' } })
  expect(await read()).toEqual([null, 0])
})

test('ANS-8 the norms of a profile are told as data', async () => {
  const { client } = await testApp()
  const told = await client.listNorms({})
  expect(told).toEqual(
    overTheWire({ profile: 'vietnam', subjects: vietnamProfile.normSubjects, norms: vietnamProfile.norms }),
  )
  expect(await client.listNorms({ query: { profile: 'vietnam' } })).toEqual(told)
  await expect(client.listNorms({ query: { profile: 'atlantis' } })).rejects.toMatchObject({ status: 404 })
})
