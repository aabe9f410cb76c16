import { verifyStore } from '@tinhgon/db'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl } from '../../../tests/store/fresh-database.ts'
import { team } from './team.ts'
import { testApp } from './test-app.ts'

const workspace = { workspaceId: 'default' }
const parameter = { normId: 'nq-76-2025-population', parameterId: 'three-units' }
const params = { ...workspace, ...parameter }

test('SET-1 SET-3 planners set a parameter with a reason, every member reads it with its history, and the record keeps it', async () => {
  const people = await team()
  const [binh, vinh] = [await people.join('binh', 'planner'), await people.join('vinh', 'viewer')]
  const quan = await people.join('quan', 'administrator')
  const body = { value: 4, reason: 'Đặc thù miền núi' }
  const made = await binh.client.setNormParameter({ params, body })
  const setting = { ...parameter, ...body, by: binh.userId, at: expect.any(String) }
  expect(made).toEqual(setting)
  const change = { number: expect.any(Number), ...setting }
  expect(await vinh.client.readNormSettings({ params: workspace })).toEqual({
    settings: [setting],
    changes: [change],
  })
  await quan.client.resetNormParameter({ params, body: { reason: 'Hết thời hạn' } })
  expect(await vinh.client.readNormSettings({ params: workspace })).toEqual({
    settings: [],
    changes: [change, { ...change, value: null, reason: 'Hết thời hạn', by: quan.userId }],
  })
  const { entries } = await quan.client.readRecord({ params: workspace })
  expect(entries.map(({ entry }) => entry.type)).toEqual(['norm-parameter-set', 'norm-parameter-reset'])
  expect((await verifyStore(people.app.db)).broken).toEqual([])
  const linh = await people.join('linh', 'planner', 't-19786')
  for (const { client } of [vinh, linh]) {
    await expect(client.setNormParameter({ params, body })).rejects.toMatchObject({ status: 403 })
    await expect(
      client.resetNormParameter({ params, body: { reason: 'Theo quy định' } }),
    ).rejects.toMatchObject({
      status: 403,
    })
  }
})

test('SET-2 what is not set cannot be set back, however many do so at once', async () => {
  const { client } = await testApp()
  const reset = () => client.resetNormParameter({ params, body: { reason: 'Theo quy định chung' } })
  await expect(reset()).rejects.toMatchObject({ code: 'not-now' })
  await client.setNormParameter({ params, body: { value: 4, reason: 'Đặc thù' } })
  const outcomes = await Promise.allSettled([reset(), reset(), reset()])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect((await client.readNormSettings({ params: workspace })).changes).toHaveLength(2)
})

test('SET-3 a parameter that no norm has, a value below zero, and a change without a reason are refused', async () => {
  const { client } = await testApp()
  const set = (change: object, body: object = {}) =>
    client.setNormParameter({
      params: { ...params, ...change },
      body: { value: 4, reason: 'Đặc thù', ...body },
    })
  await expect(set({ parameterId: 'Số_người' })).rejects.toMatchObject({
    status: 422,
    refusals: [{ code: 'unknown-norm-parameter', params: { norm: parameter.normId, parameter: 'Số_người' } }],
  })
  await expect(set({}, { value: -1 })).rejects.toMatchObject({ status: 400 })
  await expect(set({}, { reason: ' ' })).rejects.toMatchObject({ status: 400 })
  expect(await client.readNormSettings({ params: workspace })).toEqual({ settings: [], changes: [] })
})

test('SET-3 an answer is asked for anew only when a parameter was changed, in whichever process', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const [one, other] = [await testApp({ url }), await testApp({ url })]
  const path = '/api/workspaces/default/norm-settings'
  const ask = (etag: string) => other.get(path, { 'If-None-Match': etag })
  const first = (await other.get(path)).headers.get('ETag') ?? ''
  const { id } = await one.client.createScenario({
    body: { baselineId: 'empty', title: { vi: 'Phương án', en: 'Scenario' } },
  })
  await one.client.releaseScenario({ params: { scenarioId: id }, body: { released: true } })
  expect((await ask(first)).status).toBe(304)
  await one.client.setNormParameter({ params, body: { value: 4, reason: 'Đặc thù' } })
  const next = await ask(first)
  expect(next.status).toBe(200)
  expect(await next.json()).toMatchObject({ settings: [{ value: 4 }] })
  expect((await ask(next.headers.get('ETag') ?? '')).status).toBe(304)
})
