import type { Client } from '@tinhgon/contract'
import type { Act, ChangeEvent, Edit } from '@tinhgon/model'
import { actOf, assigned, personOf, posts, released, stated } from '@tinhgon/testkit'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import { loadExamples } from '../src/examples/load-examples.ts'
import { allFindings, hueBaseline, hueDraft } from './norm-expectations.ts'
import { testApp } from './test-app.ts'

const limit = 2_000
const population = 'nq-76-2025-population'

interface Asked {
  readonly version?: number
  readonly asOf?: string
  readonly rulesOn?: string
}

/** Everything that is told of the norms. */
async function tellAll(client: Client, params: { readonly scenarioId: string }, asked: Asked) {
  const query = { ...asked, limit }
  const table = await client.readNormTable({ params: { ...params, file: 'findings.csv' }, query: asked })
  return [
    await client.readNorms({ params, query }),
    await client.readSurplus({ params, query: { ...query, rows: 'all' } }),
    await client.readCouncilSeats({ params, query }),
    await client.readCouncilSeats({ params, query: { ...query, side: 'before' } }),
    await client.readUnplacedPeople({ params, query }),
    await table.text(),
  ]
}

const added = (events: readonly ChangeEvent[], given: Partial<Act>): Edit => ({
  type: 'act-added',
  version: 1,
  act: actOf(events, given),
  beforeActId: null,
})

/** Edits that bring, change and take back what norms look at: figures, seats, holders, whole mergers. */
function edits(): readonly Edit[] {
  const [post] = hueBaseline().posts
  if (!post) throw new Error('Huế has posts')
  const { unitId, role } = post
  const seat = (id: string) => ({ id, unitId, role, basis: 'fact' }) as const
  const early = { operatesOn: '2025-02-03' }
  const late = { operatesOn: '2025-08-01' }
  return [
    added([stated('t-2025-20050', 'population', 6_000)], { ...late, id: 'stated' }),
    added([posts({ establish: [seat('one'), seat('other')] })], { ...early, id: 'seats' }),
    added([assigned('one', personOf('lan')), assigned('other', personOf('lan'))], { ...early, id: 'held' }),
    added([released('one')], { ...late, id: 'released' }),
    added([posts({ abolish: ['one'] })], { ...late, id: 'abolished' }),
    { type: 'act-switched', version: 1, actId: 'stated', on: false },
    { type: 'undone', version: 1 },
    { type: 'act-removed', version: 1, actId: 'abolished' },
  ]
}

test('ANS-5 after every edit, at every day and version, answers are those of a process that has just started', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const { client, db } = await testApp({ url })
  await loadExamples(db)
  const params = await hueDraft(client)
  const questions = (version: number): Asked[] => [
    {},
    { asOf: '2025-03-01' },
    { asOf: '2025-07-31', rulesOn: '2025-12-31' },
    { version: Math.max(1, version - 2) },
  ]
  await tellAll(client, params, {})
  let { version } = await client.readScenario({ params })
  for (const [index, edit] of edits().entries()) {
    version = (await client.appendEdit({ params, version, body: edit })).version
    const fresh = await testApp({ url })
    for (const asked of index % 2 === 0 ? questions(version) : questions(version).toReversed())
      expect(await tellAll(client, params, asked)).toEqual(await tellAll(fresh.client, params, asked))
  }
})

test('ANS-6 a way out of a finding has been tried: appended, it mends what it says and breaks what it says', async () => {
  const { client, db } = await testApp()
  await loadExamples(db)
  const params = await hueDraft(client)
  const failing = async () => (await allFindings(client, params, { verdict: 'fail' })).map(({ id }) => id)
  const before = await failing()
  const finding = `${population} t-2025-20050`
  expect(before).toContain(finding)
  const told = await client.readMends({ params, query: { finding } })
  expect(await client.readMends({ params, query: { finding } })).toEqual(told)
  expect(told.finding).toMatchObject({ id: finding, verdict: 'fail', accepted: null })
  const [mend] = told.mends
  if (!mend) throw new Error('the commune has neighbours')
  expect(mend.command.title).toMatch(/^Sáp nhập .+ với .+$/)
  const merged = await client.appendCommand({ params, version: told.version, body: mend.command })
  const after = await failing()
  // What fails of the merged unit as it failed of one of the two is neither mended nor broken.
  for (const { id } of mend.mends) expect([before.includes(id), after.includes(id)]).toEqual([true, false])
  for (const { id } of mend.breaks) expect([before.includes(id), after.includes(id)]).toEqual([false, true])
  expect(mend.mends.map(({ id }) => id)).toContain(finding)
  expect(before.length - mend.mends.length + mend.breaks.length).toBeGreaterThanOrEqual(after.length)
  expect(await client.readMends({ params, query: { finding } })).toMatchObject({
    version: merged.version,
    finding: null,
    mends: [],
  })
})
