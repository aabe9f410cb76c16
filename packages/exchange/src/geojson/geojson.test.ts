import { foldPlan } from '@tinhgon/engine'
import { readOutlines } from '@tinhgon/exchange'
import { standingPoint, writeData } from '@tinhgon/exchange/files'
import type { Act, Outlines } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  figureOf,
  load,
  merged,
  part,
  plainProfile,
  remainder,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const square = (east: number) => [
  [
    [east, 16],
    [east + 0.1, 16],
    [east + 0.1, 16.1],
    [east, 16],
  ],
]
const outlines: Outlines = {
  type: 'FeatureCollection',
  features: [
    ...['a', 'b', 'gone'].map((code, index) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: { type: 'Polygon' as const, coordinates: square(107 + index) },
    })),
    {
      type: 'Feature',
      properties: { code: 'c' },
      geometry: { type: 'MultiPolygon', coordinates: [square(100), square(101)] },
    },
  ],
}
const baseline = baselineOf({
  units: [
    unitOf('r', { tier: 'province' }),
    ...['a', 'b', 'c'].map((id) => unitOf(id, { superiorId: 'r' })),
    unitOf('p', { system: 'party', code: 'a' }),
    unitOf('bare', { code: null }),
  ],
  figures: [figureOf('a', 'people', 10), figureOf('a', 'area', null), figureOf('b', 'people', 5)],
})
const written = (acts: readonly Act[]) => {
  const plan = acts.map((act) => ({ act, on: true, annotation: null }))
  const folded = foldPlan(baseline, plan, plainProfile)
  if (!folded.ok || folded.steps.some(({ ok }) => !ok)) throw new Error('the plan does not apply')
  const name = { id: 'after', title: { vi: 'sau', en: 'after' }, date: '2025-07-01' }
  const { structure } = folded
  return writeData('geojson', {
    document: standingPoint(baseline, structure, name),
    profile: plainProfile,
    outlines,
    structure,
  })
}

describe('territories as GeoJSON', () => {
  it('FMT-13 each has its attributes and figures, null where one is unknown', () => {
    const text = writeData('geojson', { document: baseline, profile: plainProfile, outlines })
    expect(JSON.parse(text)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            people: 10,
            area: null,
            id: 'a',
            code: 'a',
            name: 'Unit a',
            system: 'territory',
            kind: 'region',
            tier: 'commune',
            superiorId: 'r',
          },
          geometry: { type: 'Polygon', coordinates: square(107) },
        },
        expect.objectContaining({ properties: expect.objectContaining({ id: 'b' }) }),
        expect.objectContaining({
          geometry: { type: 'MultiPolygon', coordinates: [square(100), square(101)] },
        }),
      ],
    })
    expect(readOutlines(text, new Set(['a', 'b', 'c']))).toMatchObject({
      ok: true,
      property: 'code',
      matched: 3,
    })
  })

  it('FMT-13 after a merger the result has the outlines of all that it took', () => {
    const { features } = JSON.parse(
      written([actOf([merged(resultOf('ab', { superiorId: 'r', code: 'ab' }), [whole('a'), whole('b')])])]),
    )
    expect(features).toHaveLength(2)
    expect(features).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ id: 'ab', people: 15 }),
        geometry: { type: 'MultiPolygon', coordinates: [square(107), square(108)] },
      }),
    )
  })

  it('FMT-13 an outline that several took parts of names them all', () => {
    const act = actOf([
      merged(resultOf('x', { superiorId: 'r', code: 'x' }), [part('a')]),
      merged(resultOf('y', { superiorId: 'r', code: 'y' }), [remainder('a')]),
    ])
    const { features } = JSON.parse(written([act]))
    expect(features).toContainEqual({
      type: 'Feature',
      properties: { code: 'a', unitIds: ['x', 'y'] },
      geometry: { type: 'Polygon', coordinates: square(107) },
    })
  })

  it('FMT-13 without outlines there is no feature', () => {
    const subject = { document: baseline, profile: plainProfile, structure: load(baseline) }
    expect(JSON.parse(writeData('geojson', subject))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
