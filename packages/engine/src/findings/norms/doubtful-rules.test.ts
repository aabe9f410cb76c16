import { NormCheck, type NormGround } from '@tinhgon/engine'
import type { Norm, Quantity } from '@tinhgon/model'
import {
  applied,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  postOf,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const people: Quantity = { type: 'measure', measure: 'people' }
const staff: Quantity = { type: 'posts', ranks: null, roles: null, scope: { type: 'unit' } }
const groundOn = (asOf: string): NormGround => ({ asOf, operatesOn: () => null, borders: null })
const inMountains = {
  system: 'territory',
  tiers: [],
  kinds: [],
  where: [{ type: 'designated' as const, designations: ['mountain'] }],
}

describe('a norm of which nobody can tell whether it is meant', () => {
  const norm = normOf('size', thresholdOf(people, 'at-least'), {
    appliesTo: inMountains,
    parameters: { limit: 100 },
  })
  const verdict = (value: number, designations?: string[]) => {
    const unit = unitOf('a', designations ? { designations } : {})
    const structure = load(baselineOf({ units: [unit], figures: [figureOf('a', 'people', value)] }))
    const [finding] = new NormCheck(structure, [norm], groundOn('2025-07-01')).findings()
    return finding && [finding.verdict, finding.missing]
  }

  it('NRM-3 L2 is held against no unit, and passes where it would pass anyway', () => {
    expect(verdict(60, ['mountain'])).toEqual(['fail', []])
    expect(verdict(60)).toEqual(['not-enough-data', ['designations']])
    expect(verdict(120)).toEqual(['pass', []])
    expect(verdict(60, [])).toBeUndefined()
  })

  it('NRM-3 L2 gives a council no seats that it may not have', () => {
    const seats = normOf(
      'seats',
      {
        type: 'seats',
        measure: 'people',
        brackets: [{ when: [], base: 'base', upTo: 'from', steps: [], cap: 'cap' }],
        elections: [],
      },
      { appliesTo: inMountains, parameters: { base: 15, from: 100, cap: 30 } },
    )
    const given = baselineOf({
      units: [unitOf('a', { designations: ['mountain'] }), unitOf('b')],
      figures: ['a', 'b'].map((id) => figureOf(id, 'people', 50)),
    })
    const check = new NormCheck(load(given), [seats], groundOn('2025-07-01'))
    expect([...check.seats()].map(({ unit, seats: count }) => [unit, count])).toEqual([['a', 15]])
  })
})

describe('a norm that allows at most so many', () => {
  it('NRM-1 L2 is undecided where what is known leaves room, and broken where it does not', () => {
    const most = normOf('most', thresholdOf(people, 'at-most'), { parameters: { limit: 100 } })
    const structure = load(
      baselineOf({
        units: ['p', 'q'].flatMap((id) => [
          unitOf(id, { tier: 'province' }),
          ...['1', '2'].map((n) => unitOf(`${id}${n}`, { superiorId: id })),
        ]),
        figures: [figureOf('p1', 'people', 60), figureOf('q1', 'people', 101)],
      }),
    )
    const check = new NormCheck(structure, [most], groundOn('2025-07-01'))
    expect(['p', 'q'].map((id) => check.findingsOf(id)[0]?.verdict)).toEqual(['not-enough-data', 'fail'])
  })
})

describe('the deadline of a transition', () => {
  const staffNorm = (years: number): Norm =>
    normOf(
      'staff',
      thresholdOf(staff, 'at-most', {
        transitions: [
          {
            citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
            holds: { from: null, until: null },
            years: 'years',
            allows: { type: 'everything' },
          },
        ],
      }),
      { parameters: { limit: 1, years } },
    )
  const mergedOn = (operatesOn: string) => {
    const structure = load(
      baselineOf({ units: [unitOf('a'), unitOf('b')], posts: ['1', '2', '3'].map((id) => postOf(id, 'a')) }),
    )
    applied(structure, [merged(resultOf('n'), ['a', 'b'].map(whole))], { operatesOn })
    return structure
  }

  it('NRM-6 counts years from the day, and 29 February ends on the last day of February', () => {
    const structure = mergedOn('2028-02-29')
    const untilAfter = (years: number) => {
      const [finding] = new NormCheck(structure, [staffNorm(years)], groundOn('2028-03-01')).findings()
      return finding?.provision?.until
    }
    expect([4, 5].map(untilAfter)).toEqual(['2032-02-29', '2033-02-28'])
  })

  it('NRM-6 NRM-2 of an average is the one of the members’ latest merger, and passes as the day goes on', () => {
    const citation = { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' } as const
    const average = normOf(
      'average',
      {
        type: 'sum',
        members: { system: 'territory', tiers: ['commune'], kinds: [], where: [] },
        quantity: staff,
        reduction: 'average',
        comparison: 'at-most',
        limits: [{ when: [], parameter: 'limit' }],
        waivers: [],
        transitions: [
          {
            citation,
            holds: { from: null, until: null },
            years: 'years',
            allows: { type: 'everything' },
          },
        ],
      },
      {
        appliesTo: { system: 'territory', tiers: ['province'], kinds: [], where: [] },
        parameters: { limit: 1, years: 5 },
      },
    )
    const under = { superiorId: 'p' }
    const structure = load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province' }),
          ...['a', 'b', 'c', 'd', 'e'].map((id) => unitOf(id, under)),
        ],
        posts: ['1', '2', '3', '4', '5', '6'].map((id) => postOf(id, 'a')),
      }),
    )
    applied(structure, [merged(resultOf('n', under), ['a', 'b'].map(whole))], { operatesOn: '2025-07-01' })
    applied(structure, [merged(resultOf('m', under), ['c', 'd'].map(whole))], { operatesOn: '2026-01-01' })
    const check = new NormCheck(structure, [average], groundOn('2026-01-01'))
    const said = () => check.findingsOf('p')[0]
    expect(said()).toMatchObject({
      verdict: 'pass',
      value: 2,
      provision: { limit: null, until: '2031-01-01' },
    })
    check.goTo(groundOn('2031-01-02'))
    expect(said()).toMatchObject({ verdict: 'fail', by: 1, provision: null })
  })
})
