import {
  applyPlan,
  lastDayOf,
  NormCheck,
  normGround,
  normReport,
  standingOf,
  Timeline,
  toldVerdict,
} from '@tinhgon/engine'
import type { Act, Baseline, Norm, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  personOf,
  postOf,
  posts,
  released,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const planOf = (...acts: readonly Act[]): Plan => acts.map((act) => ({ act, on: true, annotation: null }))

function reported(baseline: Baseline, plan: Plan, norms: readonly Norm[], asOf = lastDayOf(baseline, plan)) {
  const structure = load(baseline)
  const steps = applyPlan(structure, plan)
  expect(steps.every(({ ok }) => ok)).toBe(true)
  new Timeline(structure, steps).goToDate(asOf)
  const ground = normGround(baseline, plan, asOf)
  const check = new NormCheck(structure, norms, ground)
  return normReport(baseline, load(baseline), structure, steps, check, ground)
}

const size = normOf('size', thresholdOf({ type: 'measure', measure: 'people' }, 'at-least'), {
  parameters: { limit: 100 },
})
const heads = normOf(
  'heads',
  thresholdOf({ type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } }, 'at-most', {
    transitions: [
      {
        citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
        holds: { from: null, until: null },
        years: 'years',
        allows: { type: 'everything' },
      },
    ],
  }),
  { parameters: { limit: 1, years: 5 } },
)

describe('the report of a structure', () => {
  it('NRM-13 lists by norm, then by code, whatever the order of the units', () => {
    const baseline = baselineOf({
      units: [
        unitOf('x', { code: '20' }),
        unitOf('y', { code: '3' }),
        unitOf('z', { code: '10' }),
        unitOf('w', { code: null }),
      ],
    })
    expect(reported(baseline, [], [size, heads]).findings.map(({ id }) => id)).toEqual(
      ['size', 'heads'].flatMap((norm) => ['w', 'z', 'x', 'y'].map((unit) => `${norm} ${unit}`)),
    )
  })

  it('NRM-10 NRM-6 tells apart what passes for the time being, with every seat and the road that the plan takes', () => {
    const baseline = baselineOf({
      units: ['a', 'b'].map((id) => unitOf(id)),
      posts: [postOf('s', 'a', 'chief'), postOf('t', 'b', 'chief')],
    })
    const merger = actOf([merged(resultOf('n'), ['a', 'b'].map(whole))], { operatesOn: '2025-03-01' })
    const later = actOf([posts({ abolish: ['t'] })], { operatesOn: '2026-03-01' })
    const report = reported(baseline, planOf(merger, later), [heads], '2025-03-01')
    expect(report.findings.map(toldVerdict)).toEqual(['provided'])
    expect(report.posts).toMatchObject([{ unit: 'n', provisional: 'everything', normOn: '2030-03-01' }])
    expect(report.surplus).toMatchObject([
      {
        seats: [{ postId: 't', leavesOn: '2026-03-01', lawfulUntil: '2030-03-01' }],
        road: { reachesNorm: true },
      },
    ])
    const done = reported(baseline, planOf(merger, later), [heads])
    expect([done.asOf, done.findings.map(toldVerdict), done.surplus]).toEqual(['2026-03-01', ['pass'], []])
  })

  it('LOG-11 an acceptance stands on the verdict, the figure or its bounds, and the limit', () => {
    const standing = (value: number | null) => {
      const figures = [figureOf('a', 'people', value), figureOf('c', 'people', 40)]
      const units = [unitOf('a', { superiorId: 'p' }), unitOf('c', { superiorId: 'p' })]
      const baseline = baselineOf({ units: [unitOf('p', { tier: 'province' }), ...units], figures })
      const [finding] = reported(baseline, [], [size]).findings.filter(({ id }) => id === 'size p')
      return finding && standingOf(finding)
    }
    expect([70, 50, null].map(standing)).toEqual(['pass 110 100', 'fail 90 100', 'not-enough-data 40..? 100'])
  })
})

describe('seats of councils', () => {
  const seats = normOf(
    'seats',
    {
      type: 'seats',
      measure: 'people',
      brackets: [{ when: [], base: 'base', upTo: 'from', steps: [{ upTo: null, each: 'each' }], cap: 'cap' }],
      elections: [
        { code: 'p', tier: 'commune', seats: 50, on: '2026-03-15', source: 'commission' },
        { code: 'q', tier: 'commune', seats: 20, on: '2026-03-15', source: 'commission' },
      ],
    },
    {
      appliesTo: { system: 'territory', tiers: [], kinds: ['region'], where: [] },
      parameters: { base: 15, from: 100, each: 50, cap: 30 },
    },
  )
  const baseline = baselineOf({
    units: [
      ...['p', 'q'].map((id) => unitOf(id, { tier: 'province' })),
      ...['a', 'b', 'c'].map((id) => unitOf(id, { superiorId: 'p' })),
      unitOf('z', { superiorId: 'p', kind: 'zone' }),
      unitOf('d', { superiorId: 'q' }),
      unitOf('party', { system: 'party' }),
    ],
    figures: [
      ...['a', 'b'].map((id) => figureOf(id, 'people', 100)),
      figureOf('c', 'people', 199),
      figureOf('z', 'people', 10),
    ],
  })

  it('NRM-13 are summed by tier beside what was elected; one that is not known leaves the sum unknown', () => {
    const { before } = reported(baseline, [], [size, seats]).seats.sums
    expect(
      before.map((sum) => [sum.unit, sum.tier, sum.councils, sum.without, sum.seats, sum.difference]),
    ).toEqual([
      ['p', 'province', 1, 0, 21, null],
      ['p', 'commune', 3, 1, 46, 4],
      ['q', 'province', 1, 0, null, null],
      ['q', 'commune', 1, 0, null, null],
    ])
    expect(before[1]?.elected).toEqual({ seats: 50, on: '2026-03-15', source: 'commission' })
  })

  it('NRM-13 are told by the same law before and after', () => {
    const act = actOf([merged(resultOf('n', { superiorId: 'p', code: 'a' }), ['a', 'c'].map(whole))])
    const { before, after } = reported(baseline, planOf(act), [seats]).seats
    const ofP = (all: typeof before) =>
      all.flatMap(({ unit, seats: count }) =>
        unit.length === 1 && 'abcn'.includes(unit) ? [[unit, count]] : [],
      )
    expect(ofP(before)).toEqual([
      ['a', 15],
      ['b', 15],
      ['c', 16],
    ])
    expect(ofP(after)).toEqual([
      ['n', 18],
      ['b', 15],
    ])
  })
})

describe('people without a post', () => {
  it('SUR-5 are told in the order of their ids, whoever never held one as well', () => {
    const baseline = baselineOf({
      units: [unitOf('a')],
      people: ['z', 'm', 'b'].map(personOf),
      posts: [postOf('s', 'a', 'clerk', 'm'), postOf('t', 'a', 'clerk', 'z')],
    })
    const act = actOf([released('t')], { id: 'act', operatesOn: '2025-04-01' })
    const { unplaced } = reported(baseline, planOf(act), [])
    expect(unplaced.map(({ person, last }) => [person.id, last?.postId, last?.reason])).toEqual([
      ['b', undefined, undefined],
      ['z', 't', null],
    ])
  })
})
