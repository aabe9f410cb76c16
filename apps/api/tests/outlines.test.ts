import { expect, test } from 'vitest'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'
import { bodyOf, testApp } from './test-app.ts'

const outline = (code: string) => ({
  type: 'Feature' as const,
  properties: { code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [107.5, 16.4],
        [107.6, 16.4],
        [107.6, 16.5],
        [107.5, 16.4],
      ],
    ],
  },
})
const unit = {
  id: 'u',
  system: 'territory',
  kind: 'province',
  tier: 'province',
  name: 'Tỉnh',
  code: '46',
  officialShortName: null,
  superiorId: null,
  seat: null,
}
const params = { baselineId: 'mapped' }

async function appWithBaseline() {
  const app = await testApp()
  await app.client.importBaseline({ body: { ...emptyBaseline('mapped'), units: [unit] } })
  return app
}

test('OUT-1 outlines are kept by baseline, come as they were brought in, and are replaced by later ones', async () => {
  const { client } = await appWithBaseline()
  expect(await client.readOutlines({ params })).toEqual({ outlines: null })
  const body = { type: 'FeatureCollection' as const, features: [outline('46'), outline('99')] }
  expect(await client.bringOutlines({ params, body })).toEqual({ outlines: 2, unknownCodes: ['99'] })
  expect((await client.readOutlines({ params })).outlines).toEqual(body)
  const less = { ...body, features: [outline('46')] }
  expect(await client.bringOutlines({ params, body: less })).toEqual({ outlines: 1, unknownCodes: [] })
  expect((await client.readOutlines({ params })).outlines).toEqual(less)
})

test('OUT-2 outlines of none of the territories, in no degrees, or of no baseline are refused and nothing is kept', async () => {
  const app = await appWithBaseline()
  const { client } = app
  const none = { type: 'FeatureCollection' as const, features: [outline('99')] }
  await expect(client.bringOutlines({ params, body: none })).rejects.toMatchObject({
    code: 'refused',
    status: 422,
  })
  const metres = structuredClone(outline('46'))
  metres.geometry.coordinates[0]?.splice(0, 1, [557_000, 1_820_000])
  const wrong = await app.send('/api/baselines/mapped/outlines', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...none, features: [metres] }),
  })
  expect([wrong.status, JSON.stringify(await bodyOf(wrong))]).toEqual([
    400,
    expect.stringContaining('degrees'),
  ])
  await expect(
    client.bringOutlines({ params: { baselineId: 'atlantis' }, body: none }),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await client.readOutlines({ params })).toEqual({ outlines: null })
})
