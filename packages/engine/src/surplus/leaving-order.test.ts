import { NormCheck, postsBesideNorms } from '@tinhgon/engine'
import type { Act, Baseline, CountedPosts, Norm } from '@tinhgon/model'
import {
  applied,
  assigned,
  baselineOf,
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

const commission = { system: 'party', kind: 'commission' } as const
const atMost = (limit: number, counted: Partial<CountedPosts> = {}): Norm =>
  normOf(
    'staff',
    thresholdOf({ type: 'posts', ranks: null, roles: null, scope: { type: 'unit' }, ...counted }, 'at-most'),
    { appliesTo: { system: 'party', tiers: [], kinds: [], where: [] }, parameters: { limit } },
  )

/** What is beside a norm after an act, seats that leave named by day. */
function besideNorm(
  baseline: Baseline,
  norm: Norm,
  events: Act['events'] = [],
  departures: ReadonlyMap<string, string> = new Map(),
) {
  const structure = load(baseline)
  if (events.length > 0) applied(structure, events)
  const ground = { asOf: '2025-07-01', operatesOn: () => null, borders: null }
  const check = new NormCheck(structure, [norm], ground)
  return postsBesideNorms({ structure, check, baseline, departures })
}
const leaving = (...given: Parameters<typeof besideNorm>) =>
  besideNorm(...given).flatMap(({ seats }) => seats.map(({ postId }) => postId))

describe('the order in which seats leave', () => {
  const held = ['chief', 'vice', 'clerk'].map((role) => postOf(`held-${role}`, 'a', role, `h-${role}`))
  const baseline = baselineOf({
    units: [unitOf('a', commission)],
    people: ['chief', 'vice', 'clerk'].map((role) => personOf(`h-${role}`)),
    posts: [...held, postOf('vacant', 'a', 'chief')],
  })

  it('SUR-2 is vacant ones first, then staff, deputies and heads', () => {
    expect(leaving(baseline, atMost(0))).toEqual(['vacant', 'held-clerk', 'held-vice', 'held-chief'])
    expect(leaving(baseline, atMost(2))).toEqual(['vacant', 'held-clerk'])
  })

  it('SUR-2 goes by what the plan takes away before all else, the soonest first', () => {
    const departures = new Map([
      ['held-chief', '2027-01-01'],
      ['held-vice', '2026-01-01'],
    ])
    expect(leaving(baseline, atMost(1), [], departures)).toEqual(['held-vice', 'held-chief', 'vacant'])
  })

  it('SUR-2 tells of a seat that is new the unit in which its holder sat, and of one that nobody ever held nothing', () => {
    const given = baselineOf({
      units: ['a', 'b'].map((id) => unitOf(id, commission)),
      people: [personOf('x'), personOf('y')],
      posts: [postOf('a1', 'a', 'clerk', 'x'), postOf('b1', 'b', 'clerk', 'y')],
    })
    const fresh = (id: string) => ({ id, unitId: 'n', role: 'clerk', basis: 'norm' as const })
    const [row] = besideNorm(given, atMost(1), [
      merged(resultOf('n', commission), ['a', 'b'].map(whole)),
      released('b1'),
      posts({ establish: ['new-1', 'new-2'].map(fresh), abolish: ['b1'] }),
      assigned('new-1', personOf('y')),
    ])
    expect(row?.seats.map(({ postId, fromUnitId }) => [postId, fromUnitId])).toEqual([
      ['new-2', null],
      ['new-1', 'b'],
    ])
  })
})

describe('posts beside a norm', () => {
  it('SUR-1 says whether heads, deputies or staff are counted, by rank or by role', () => {
    const baseline = baselineOf({ units: [unitOf('a', commission)] })
    const countsOf = (counted: Partial<CountedPosts>) => besideNorm(baseline, atMost(1, counted))[0]?.counts
    expect(countsOf({ ranks: ['head'] })).toBe('heads')
    expect(countsOf({ roles: ['vice'] })).toBe('deputies')
    expect(countsOf({ roles: ['clerk'] })).toBe('staff')
    expect(countsOf({ roles: ['chief', 'vice'] })).toBe('staff')
    expect(countsOf({})).toBe('staff')
  })

  it('SUR-1 L2 an average over units of whom nobody can tell whether they are meant is no row', () => {
    const average = (where: Norm['appliesTo']['where']): Norm =>
      normOf(
        'average',
        {
          type: 'sum',
          members: { system: 'party', tiers: [], kinds: ['commission'], where },
          quantity: { type: 'posts', ranks: null, roles: null, scope: { type: 'unit' } },
          reduction: 'average',
          comparison: 'at-most',
          limits: [{ when: [], parameter: 'limit' }],
          waivers: [],
          transitions: [],
        },
        {
          appliesTo: { system: 'party', tiers: [], kinds: ['committee'], where: [] },
          parameters: { limit: 1 },
        },
      )
    const baseline = baselineOf({
      units: [unitOf('p', { system: 'party' }), unitOf('a', { ...commission, superiorId: 'p' })],
      posts: ['1', '2'].map((id) => postOf(id, 'a')),
    })
    expect(besideNorm(baseline, average([]))).toMatchObject([{ current: 2, surplus: 1 }])
    expect(besideNorm(baseline, average([{ type: 'designated', designations: ['border'] }]))).toEqual([])
  })
})
