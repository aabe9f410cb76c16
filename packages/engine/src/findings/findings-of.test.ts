import { describeFinding, findingsOf, summarise } from '@tinhgon/engine'
import { applied, baselineOf, figureOf, load, postOf, stated, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('findings', () => {
  it('FND-5 missing figures name the units that lack them', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('a'), unitOf('b')],
        figures: ['people', 'area', 'satisfaction'].map((id) => figureOf('a', id, 1)),
      }),
    )
    expect(
      findingsOf(structure).map(({ code, unitIds, params }) => [code, unitIds, params.missing, params.units]),
    ).toEqual([
      ['figures-missing', ['b'], 1, 2],
      ['figures-missing', ['b'], 1, 2],
      ['figures-missing', ['b'], 1, 2],
    ])
  })

  it('FND-4 L3 a figure stated above and its roll-up are told in the digits of the language, once where bounds agree', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('p', { tier: 'province' }), unitOf('a', { superiorId: 'p' })],
        figures: [figureOf('p', 'area', 4_947_110_000), figureOf('a', 'area', 4_947_140_000)],
      }),
    )
    const differs = findingsOf(structure).find(({ code }) => code === 'statement-differs')
    expect(differs?.message).toBe(
      'Unit p: số công bố 4.947.110.000 của area (m²) khác tổng các đơn vị trực thuộc 4.947.140.000.',
    )
    expect(differs && describeFinding(differs, 'ru')).toContain('4\u00A0947\u00A0110\u00A0000')
    expect(differs && describeFinding(differs, 'en')).toBe(
      'Unit p: the stated area (m²) of 4,947,110,000 differs from the sum of its subordinates, 4,947,140,000.',
    )
  })

  it('FND-6 STA-1 official figures that differ in sum are told with the difference', () => {
    const structure = load(baselineOf({ units: [unitOf('a')], figures: [figureOf('a', 'people', 10)] }))
    applied(structure, [stated('a', 'people', 7)])
    expect(findingsOf(structure)).toContainEqual(
      expect.objectContaining({
        code: 'restated',
        params: { measure: 'people', measureEn: 'people', measureRu: 'people', difference: -3 },
      }),
    )
  })
})

describe('the summary', () => {
  it('L2 counts every term of the profile, zeros included, and totals every measure', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('a'), unitOf('b', { tier: 'province', kind: 'zone' })],
        posts: [postOf('s', 'a')],
        figures: [figureOf('a', 'people', 4)],
      }),
    )
    expect(summarise(structure)).toEqual({
      units: 2,
      byKind: { region: 1, zone: 1, committee: 0, commission: 0 },
      byTier: { province: 1, district: 0, commune: 1 },
      bySystem: { territory: 2, party: 0 },
      byKindAndTier: {
        region: { province: 0, district: 0, commune: 1 },
        zone: { province: 1, district: 0, commune: 0 },
        committee: { province: 0, district: 0, commune: 0 },
        commission: { province: 0, district: 0, commune: 0 },
      },
      posts: 1,
      measures: {
        people: { value: null, known: 1, missing: 1, min: 4, max: null },
        area: { value: null, known: 0, missing: 2, min: 0, max: null },
        satisfaction: { value: null, known: 0, missing: 2, min: 0, max: null },
        members: { value: 0, known: 0, missing: 0, min: 0, max: 0 },
      },
    })
  })
})
