import { NormCheck, type NormGround } from '@tinhgon/engine'
import type { Baseline, Norm, Quantity } from '@tinhgon/model'
import { baselineOf, figureOf, load, normOf, personOf, postOf, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const groundOn = (asOf: string): NormGround => ({ asOf, operatesOn: () => null, borders: null })
const saidOf = (unitId: string, baseline: Baseline, norm: Norm) =>
  new NormCheck(load(baseline), [norm], groundOn('2025-07-01')).findingsOf(unitId)[0]

const people: Quantity = { type: 'measure', measure: 'people' }
const deputies = (who: 'all' | 'women'): Quantity => ({
  type: 'holders',
  ranks: ['deputy'],
  roles: null,
  scope: { type: 'unit' },
  who: { type: who },
})

describe('a share', () => {
  const women = normOf(
    'women',
    {
      type: 'share',
      part: deputies('women'),
      whole: deputies('all'),
      comparison: 'at-least',
      limits: [{ when: [], parameter: 'limit' }],
      waivers: [],
    },
    { parameters: { limit: 50 } },
  )
  const withDeputies = (...genders: ('female' | 'male' | null)[]) =>
    baselineOf({
      units: [unitOf('a')],
      people: genders.map((gender, index) => ({ ...personOf(`h${index}`), gender })),
      posts: genders.map((_, index) => postOf(`s${index}`, 'a', 'vice', `h${index}`)),
    })

  it('NRM-1 L2 of people of whom not all is known lies within bounds, and these decide where they can', () => {
    expect(saidOf('a', withDeputies('female', 'male'), women)).toMatchObject({ verdict: 'pass', value: 50 })
    expect(saidOf('a', withDeputies('male', 'male', null), women)).toMatchObject({
      verdict: 'fail',
      value: null,
      bounds: { min: 0, max: 100 / 3 },
      by: null,
    })
    expect(saidOf('a', withDeputies('male', null), women)).toMatchObject({
      verdict: 'not-enough-data',
      bounds: { min: 0, max: 50 },
      missing: ['women'],
    })
  })

  it('NRM-1 of nothing there is no share, and nothing is said', () => {
    expect(saidOf('a', withDeputies(), women)).toBeUndefined()
  })

  it('NRM-1 L2 of a figure that is not known has no upper bound, whatever is known of the part', () => {
    const staff: Quantity = { type: 'posts', ranks: null, roles: null, scope: { type: 'unit' } }
    const perHundred = normOf(
      'staff',
      {
        type: 'share',
        part: staff,
        whole: people,
        comparison: 'at-most',
        limits: [{ when: [], parameter: 'limit' }],
        waivers: [],
      },
      { parameters: { limit: 10 } },
    )
    const given = (value: number | null) =>
      baselineOf({
        units: [unitOf('a')],
        posts: ['1', '2'].map((id) => postOf(id, 'a')),
        figures: [figureOf('a', 'people', value)],
      })
    expect(saidOf('a', given(10), perHundred)).toMatchObject({ verdict: 'fail', value: 20, by: 10 })
    expect(saidOf('a', given(null), perHundred)).toMatchObject({
      verdict: 'not-enough-data',
      bounds: { min: 0, max: null },
      missing: ['people'],
    })
  })
})

describe('a sum over units below', () => {
  const sumOf = (
    quantity: Quantity,
    reduction: 'total' | 'average',
    comparison: 'at-least' | 'at-most',
    given = {},
  ): Norm =>
    normOf(
      'sum',
      {
        type: 'sum',
        members: { system: 'territory', tiers: ['commune'], kinds: [], where: [], ...given },
        quantity,
        reduction,
        comparison,
        limits: [{ when: [], parameter: 'limit' }],
        waivers: [],
        transitions: [],
      },
      {
        appliesTo: { system: 'territory', tiers: ['province'], kinds: [], where: [] },
        parameters: { limit: 100 },
      },
    )
  const communes = (figures: readonly (number | null)[], designations?: readonly string[]) =>
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        ...figures.map((_, index) =>
          unitOf(`c${index}`, {
            superiorId: 'p',
            ...(designations && index > 0 ? { designations: [...designations] } : {}),
          }),
        ),
      ],
      figures: figures.map((value, index) => figureOf(`c${index}`, 'people', value)),
    })

  it('NRM-1 adds up, or is what they have on average, and names them', () => {
    expect(saidOf('p', communes([60, 50]), sumOf(people, 'total', 'at-least'))).toMatchObject({
      verdict: 'pass',
      value: 110,
      units: ['p', 'c0', 'c1'],
    })
    expect(saidOf('p', communes([60, 50]), sumOf(people, 'average', 'at-least'))).toMatchObject({
      verdict: 'fail',
      value: 55,
      by: 45,
    })
  })

  it('NRM-1 L2 with a member whose figure is not known passes only if the others suffice, and never fails', () => {
    expect(saidOf('p', communes([120, null]), sumOf(people, 'total', 'at-least'))).toMatchObject({
      verdict: 'pass',
      value: null,
      bounds: { min: 120, max: null },
    })
    expect(saidOf('p', communes([60, null]), sumOf(people, 'total', 'at-least'))?.verdict).toBe(
      'not-enough-data',
    )
    expect(saidOf('p', communes([60, null]), sumOf(people, 'average', 'at-most'))).toMatchObject({
      verdict: 'not-enough-data',
      bounds: { min: 30, max: null },
    })
  })

  it('NRM-3 L2 over members of whom nobody can tell whether they are meant is not known', () => {
    const inMountains = { where: [{ type: 'designated', designations: ['mountain'] }] } as const
    const norm = sumOf(people, 'total', 'at-least', inMountains)
    const nobodyKnows = { verdict: 'not-enough-data', value: null, missing: ['designations'] }
    expect(saidOf('p', communes([60, 500], ['mountain']), norm)).toMatchObject(nobodyKnows)
    expect(saidOf('p', communes([60, 500]), norm)).toMatchObject(nobodyKnows)
    expect(saidOf('p', communes([]), norm)).toBeUndefined()
  })
})
