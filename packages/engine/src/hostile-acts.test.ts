import { applyAct, foldPlan, hashStructure } from '@tinhgon/engine'
import type { ChangeEvent } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figure,
  figureOf,
  load,
  merged,
  part,
  plainProfile,
  postOf,
  refused,
  remainder,
  resultOf,
  share,
  split,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const baseline = () =>
  baselineOf({
    units: [
      unitOf('p', { tier: 'province' }),
      ...['a', 'b', 'c'].map((id) => unitOf(id, under)),
      unitOf('a1', { superiorId: 'a' }),
      unitOf('k', { system: 'party' }),
    ],
    posts: [postOf('s1', 'b')],
    figures: ['a1', 'b', 'c'].flatMap((id) => [figureOf(id, 'people', 100), figureOf(id, 'area', 7)]),
  })

/** The codes of a refusal; `refused` fails where a single byte of the structure has changed. */
const codesOf = (events: readonly ChangeEvent[], given: Parameters<typeof refused>[2] = {}): string[] =>
  [...new Set(refused(load(baseline()), events, given).map(({ code }) => code))].sort()

const taking = (id: string, ...sources: Parameters<typeof merged>[1]) => merged(resultOf(id, under), sources)
const people = (numerator: number, denominator: number) =>
  part('b', { measures: [share('people', numerator, denominator)] })

describe('circles of superiors', () => {
  const circles: [string, ChangeEvent[]][] = [
    ['a unit under itself', [changed('a', { superiorId: 'a' })]],
    ['a unit under its own subordinate', [changed('a', { superiorId: 'a1' })]],
    ['a root under its leaf', [changed('p', { superiorId: 'a1' })]],
    ['two units under each other', [changed('b', { superiorId: 'c' }), changed('c', { superiorId: 'b' })]],
    [
      'two new units under each other',
      [established(unitOf('x', { superiorId: 'y' })), established(unitOf('y', { superiorId: 'x' }))],
    ],
    [
      'a survivor under its own subordinate',
      [merged(unitOf('a', { superiorId: 'a1' }), [whole('a'), whole('b')], true)],
    ],
    [
      'a result under a subordinate that it takes',
      [merged(resultOf('x', { superiorId: 'a1' }), [whole('a')])],
    ],
  ]
  it.each(circles)('S1-2 E3 %s', (_, events) => {
    expect(codesOf(events)).toContain('cycle')
  })
})

describe('sources that are claimed more than once', () => {
  const claims: [string, ChangeEvent[], string[]][] = [
    [
      'a unit merged with itself alone',
      [merged(unitOf('b', under), [whole('b')], true)],
      ['merge-with-itself'],
    ],
    [
      'a result that is its own source',
      [merged(unitOf('b', under), [whole('b'), whole('c')])],
      ['id-reused'],
    ],
    ['a source named twice', [taking('x', whole('b'), whole('b'))], ['source-conflict', 'source-twice']],
    ['a source taken whole by two', [taking('x', whole('b')), taking('y', whole('b'))], ['source-conflict']],
    [
      'whole by one, a part by another',
      [taking('x', whole('b')), taking('y', people(1, 2))],
      ['source-conflict'],
    ],
    ['two remainders', [taking('x', remainder('b')), taking('y', remainder('b'))], ['two-remainders']],
    ['taken whole and dissolved', [taking('x', whole('b')), dissolved('b')], ['source-conflict']],
    [
      'taken whole and kept as survivor',
      [merged(unitOf('b', under), [whole('b'), whole('c')], true), taking('x', whole('b'))],
      ['source-conflict'],
    ],
    [
      'two units that swallow each other',
      [
        merged(unitOf('b', under), [whole('b'), whole('c')], true),
        merged(unitOf('c', under), [whole('c'), whole('b')], true),
      ],
      ['source-conflict'],
    ],
    ['one id for two results', [taking('x', whole('b')), taking('x', whole('c'))], ['id-reused']],
    ['a unit of another system', [taking('x', whole('b'), whole('k'))], ['source-of-other-system']],
    ['a unit that is not there', [taking('x', whole('nobody'))], ['unknown-unit']],
    [
      'one seat and one subordinate listed twice',
      [
        taking('x', part('b', { postIds: ['s1'] }), part('a', { childIds: ['a1'] })),
        taking('y', part('b', { postIds: ['s1'] }), part('a', { childIds: ['a1'] })),
      ],
      ['taken-twice'],
    ],
  ]
  it.each(claims)('E3 MRG-8 %s', (_, events, expected) => {
    expect(codesOf(events)).toEqual(expect.arrayContaining(expected))
  })

  it('E3 MRG-6 exhausting what nobody divides, what is taken whole, and what is not there', () => {
    expect(codesOf([taking('x', whole('b'))], { exhausts: ['c', 'b', 'nobody'] })).toEqual([
      'exhausts-undivided',
      'source-conflict',
      'unknown-unit',
    ])
  })
})

describe('shares over the whole', () => {
  const most = Number.MAX_SAFE_INTEGER
  const shares: [string, ChangeEvent[]][] = [
    ['one share of more than all', [taking('x', people(2, 1))]],
    ['two that come to four thirds', [taking('x', people(2, 3)), taking('y', people(2, 3))]],
    ['all, and the smallest share besides', [taking('x', people(1, 1)), taking('y', people(1, most))]],
    [
      'three thirds, and the smallest share besides',
      [...['x', 'y', 'z'].map((id) => taking(id, people(1, 3))), taking('v', people(1, most))],
    ],
    [
      'a share and a figure',
      [taking('x', people(1, 2)), taking('y', part('b', { measures: [figure('people', 51)] }))],
    ],
    ['a figure beyond what is there', [taking('x', part('b', { measures: [figure('people', most)] }))]],
    [
      'a split of more than all',
      [
        split(
          'b',
          ['x', 'y'].map((id) => ({
            extent: 'part',
            unit: resultOf(id, under),
            ...contentOf({ measures: [share('people', 2, 3)] }),
          })),
        ),
      ],
    ],
  ]
  it.each(shares)('E3 L1-1 %s', (_, events) => {
    expect(codesOf(events)).toContain('shares-exceed-whole')
  })

  it('E3 MRG-8 a measure named twice by one part, and one of a unit that does not hold it', () => {
    expect(codesOf([taking('x', part('b', { measures: [unstated('people'), unstated('people')] }))])).toEqual(
      ['changed-twice'],
    )
    expect(codesOf([taking('x', part('p', { measures: [unstated('people')] }))])).toEqual([
      'measure-not-held',
    ])
  })

  it('E3 E5 a refused act between two good ones changes nothing, and the later one goes on', () => {
    const good = (name: string) => actOf([changed('c', { name })])
    const plan = (acts: ReturnType<typeof actOf>[]) =>
      acts.map((act) => ({ act, on: true, annotation: null }))
    const [first, last] = [good('first'), good('last')]
    const bad = actOf([taking('x', people(2, 1)), changed('c', { name: 'bad' })])
    const [withBad, without] = [
      [first, bad, last],
      [first, last],
    ].map((acts) => foldPlan(baseline(), plan(acts), plainProfile))
    if (!withBad?.ok || !without?.ok) throw new Error('the baseline does not load')
    expect(withBad.steps.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(hashStructure(withBad.structure)).toBe(hashStructure(without.structure))
  })

  it('E3 an act with no less than every fault tells them all', () => {
    const outcome = applyAct(
      load(baseline()),
      actOf([changed('nobody', { name: 'x' }), dissolved('nobody'), taking('x', whole('b'), whole('b'))], {
        operatesOn: '1900-01-01',
        exhausts: ['c'],
      }),
    )
    const codes = outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`)
    expect(codes).toEqual(
      expect.arrayContaining([
        'before-baseline act.operatesOn',
        'unknown-unit act.events[0].unitId',
        'unknown-unit act.events[1].unitId',
        'source-twice act.events[2].sources[1].unitId',
        'exhausts-undivided act.exhausts[0]',
      ]),
    )
  })
})
