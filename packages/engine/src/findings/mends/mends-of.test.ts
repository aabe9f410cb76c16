import { type Mend, mendsOf, NormCheck, postsBesideNorms, type Structure } from '@tinhgon/engine'
import type { Baseline, Norm } from '@tinhgon/model'
import {
  applied,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  personOf,
  postOf,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const people = normOf('people', thresholdOf({ type: 'measure', measure: 'people' }, 'at-least'), {
  parameters: { limit: 100 },
})
const seats = (rank: 'head' | null, comparison: 'at-least' | 'at-most', limit: number): Norm =>
  normOf(
    'seats',
    thresholdOf({ type: 'posts', ranks: rank && [rank], roles: null, scope: { type: 'unit' } }, comparison),
    { appliesTo: { system: 'party', tiers: [], kinds: ['commission'], where: [] }, parameters: { limit } },
  )

/** Ways out of the first finding that fails. */
function waysOut(
  baseline: Baseline,
  norms: readonly Norm[],
  borders: readonly (readonly [string, string])[] = [],
) {
  const structure = load(baseline)
  const adjacency = new Map<string, Set<string>>()
  for (const [a, b] of borders) {
    adjacency.set(a, (adjacency.get(a) ?? new Set()).add(b))
    adjacency.set(b, (adjacency.get(b) ?? new Set()).add(a))
  }
  const check = new NormCheck(structure, norms, {
    asOf: '2025-07-01',
    operatesOn: () => null,
    borders: adjacency,
  })
  const before = said(check, structure)
  const failing = [...check.findings()].find(({ verdict }) => verdict === 'fail')
  if (!failing) throw new Error('nothing fails')
  const posts = postsBesideNorms({ structure, check, baseline, departures: new Map() })
  const mends = mendsOf(
    {
      structure,
      check,
      borders: adjacency,
      posts: posts.find(({ id }) => id === failing.id) ?? null,
      actId: 'mend',
      operatesOn: '2025-07-01',
    },
    failing,
  )
  expect(said(check, structure)).toEqual(before)
  return mends
}

const said = (check: NormCheck, structure: Structure) => [
  [...check.findings()],
  [...structure.table('posts').values()],
]
const told = (mends: readonly Mend[]) => mends.map(({ type, unitId, seats }) => [type, unitId, seats])

describe('ways out of a finding', () => {
  it('NRM-10 a unit that is too small may merge with those beside it that make it large enough, and no others', () => {
    const baseline = baselineOf({
      units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)),
      figures: [
        figureOf('a', 'people', 40),
        figureOf('b', 'people', 120),
        figureOf('c', 'people', 200),
        figureOf('d', 'people', 150),
      ],
    })
    const borders = [
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'd'],
    ] as const
    expect(told(waysOut(baseline, [people], borders))).toEqual([
      ['merge-with', 'b', 0],
      ['merge-with', 'c', 0],
    ])
  })

  it('NRM-10 what was tried and does not help is not offered', () => {
    const baseline = baselineOf({
      units: ['a', 'b'].map((id) => unitOf(id)),
      figures: [figureOf('a', 'people', 40), figureOf('b', 'people', 30)],
    })
    expect(waysOut(baseline, [people], [['a', 'b']])).toEqual([])
  })

  it('NRM-10 the one that breaks least comes first, with what it mends and breaks', () => {
    const at = normOf('most', thresholdOf({ type: 'measure', measure: 'people' }, 'at-most'), {
      parameters: { limit: 165 },
    })
    const baseline = baselineOf({
      units: ['a', 'b', 'c'].map((id) => unitOf(id)),
      figures: [figureOf('a', 'people', 60), figureOf('b', 'people', 120), figureOf('c', 'people', 101)],
    })
    const mends = waysOut(
      baseline,
      [people, at],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    )
    expect(mends.map(({ unitId, mends, breaks }) => [unitId, mends.length, breaks.length])).toEqual([
      ['c', 1, 0],
      ['b', 1, 1],
    ])
  })

  it('NRM-10 SUR-2 posts above a norm may end: those that are too many', () => {
    const baseline = baselineOf({
      units: [unitOf('k', { system: 'party', kind: 'commission' })],
      people: [personOf('h1')],
      posts: [postOf('s1', 'k', 'chief', 'h1'), postOf('s2', 'k', 'chief')],
    })
    const [mend] = waysOut(baseline, [seats('head', 'at-most', 1)])
    expect(mend).toMatchObject({
      type: 'end-seats',
      seats: 1,
      command: { type: 'end-seats', seats: [{ postId: 's2' }] },
    })
  })

  it('NRM-10 a unit with too few seats may take them from one of its kind that has more', () => {
    const party = (id: string, kind: string) =>
      unitOf(id, { system: 'party', kind, superiorId: id === 'p' ? null : 'p' })
    const baseline = baselineOf({
      units: [party('p', 'committee'), party('k', 'commission'), party('l', 'commission')],
      posts: [postOf('k1', 'k'), ...['1', '2', '3'].map((seat) => postOf(`l${seat}`, 'l'))],
    })
    expect(told(waysOut(baseline, [seats(null, 'at-least', 2)]))).toEqual([['take-seats', 'l', 1]])
  })

  it('NRM-10 it takes vacant seats before held ones, and none from a unit that has too few itself', () => {
    const party = (id: string, kind: string) =>
      unitOf(id, { system: 'party', kind, superiorId: id === 'p' ? null : 'p' })
    const baseline = baselineOf({
      units: [party('p', 'committee'), ...['k', 'l', 'm'].map((id) => party(id, 'commission'))],
      people: [personOf('h')],
      posts: [
        ...['3', '2', '1'].map((seat) => postOf(`l${seat}`, 'l', 'clerk', seat === '1' ? 'h' : null)),
        postOf('l0', 'l', 'chief'),
        postOf('m1', 'm'),
      ],
    })
    const [mend, ...others] = waysOut(baseline, [seats(null, 'at-least', 2)])
    expect(others).toEqual([])
    expect(mend?.command).toMatchObject({
      events: [{ move: ['l2', 'l3'].map((postId) => ({ postId, toUnitId: 'k' })) }],
    })
  })

  it('NRM-10 units that are no territory merge with those of their kind under the same superior', () => {
    const party = (id: string, given: Parameters<typeof unitOf>[1] = {}) =>
      unitOf(id, { system: 'party', superiorId: 'p', ...given })
    const baseline = baselineOf({
      units: [
        party('p', { tier: 'province', superiorId: null, kind: 'commission' }),
        ...['a', 'b'].map((id) => party(id)),
        party('c', { kind: 'commission' }),
        party('d', { superiorId: null }),
      ],
      figures: [figureOf('a', 'members', 40), figureOf('b', 'members', 70), figureOf('d', 'members', 90)],
    })
    const members = normOf('members', thresholdOf({ type: 'measure', measure: 'members' }, 'at-least'), {
      appliesTo: { system: 'party', tiers: [], kinds: ['committee'], where: [] },
      parameters: { limit: 80 },
    })
    expect(told(waysOut(baseline, [members]))).toEqual([['merge-with', 'b', 0]])
    const alone = {
      ...members,
      parameters: normOf('', members.check, { parameters: { limit: 95 } }).parameters,
    }
    const onlyRoot = {
      ...baseline,
      units: baseline.units.filter(({ id }) => id === 'd'),
      figures: baseline.figures.slice(2),
    }
    expect(waysOut(onlyRoot, [alone])).toEqual([])
  })

  it('NRM-10 the result keeps the kind that comes first and the designations that both bear, and is named for the larger', () => {
    const baseline = baselineOf({
      units: [
        unitOf('a', { kind: 'zone', designations: ['border'] }),
        unitOf('b', { designations: ['border'] }),
      ],
      figures: [figureOf('a', 'people', 70), figureOf('b', 'people', 60)],
    })
    const [mend] = waysOut(baseline, [people], [['a', 'b']])
    expect(mend?.command).toMatchObject({
      title: 'Sáp nhập Unit a với Unit b',
      result: { name: 'Unit a', code: 'a', kind: 'region', designations: ['border'] },
    })
  })

  it('NRM-10 a unit in pieces may merge with the one that lies between them; where borders are not known nothing is offered', () => {
    const structure = load(baselineOf({ units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)) }))
    applied(structure, [merged(resultOf('n'), ['a', 'c'].map(whole))])
    const borders = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['a', 'c'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set(['c'])],
    ])
    const ground = { asOf: '2025-07-01', operatesOn: () => null, borders }
    const check = new NormCheck(structure, [normOf('contiguity', { type: 'contiguity' })], ground)
    const [finding] = check.findingsOf('n')
    if (!finding) throw new Error('nothing is said')
    expect(finding).toMatchObject({ verdict: 'fail', value: 2 })
    const given = { structure, check, posts: null, actId: 'mend', operatesOn: '2025-07-01' }
    expect(told(mendsOf({ ...given, borders }, finding))).toEqual([['merge-with', 'b', 0]])
    expect(mendsOf({ ...given, borders: null }, finding)).toEqual([])
  })

  it('NRM-10 what keeps to its norm, or has ended, needs no way out', () => {
    const structure = load(
      baselineOf({
        units: ['a', 'b'].map((id) => unitOf(id)),
        figures: [figureOf('a', 'people', 40), figureOf('b', 'people', 120)],
      }),
    )
    const borders = new Map([['a', new Set(['b'])]])
    const ground = { asOf: '2025-07-01', operatesOn: () => null, borders }
    const check = new NormCheck(structure, [people], ground)
    const given = { structure, check, borders, posts: null, actId: 'mend', operatesOn: '2025-07-01' }
    const [ofA] = check.findingsOf('a')
    const [ofB] = check.findingsOf('b')
    if (!ofA || !ofB) throw new Error('nothing is said')
    expect(mendsOf(given, ofB)).toEqual([])
    expect(mendsOf(given, ofA)).toHaveLength(1)
    check.sync(applied(structure, [merged(resultOf('n'), ['a', 'b'].map(whole))]))
    expect(mendsOf(given, ofA)).toEqual([])
  })
})
