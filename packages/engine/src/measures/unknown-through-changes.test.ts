import { ledgerOf, lineagePairs, type Structure, totalOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  dissolved,
  figure,
  figureOf,
  load,
  merged,
  part,
  remainder,
  resultOf,
  share,
  split,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = (superiorId: string) => ({ superiorId })
const people = (structure: Structure, ...unitIds: string[]) =>
  totalOf(
    structure,
    'people',
    unitIds.flatMap((id) => structure.unit(id) ?? []),
  )

/** Each of these was once wrong, and was found by random plans and the oracle. */
describe('what is unknown stays unknown, and nothing else becomes so', () => {
  it('L2-6 L3-2 a superior far above stays known while everything between it and a unit goes', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('t'), unitOf('u', under('t')), unitOf('v', under('u')), unitOf('w', under('v'))],
        figures: [figureOf('w', 'people', 10)],
      }),
    )
    applied(structure, [changed('w', { superiorId: 't' }), dissolved('v')])
    expect(totalOf(structure, 'people').value).toBe(10)
    expect(structure.figureOf('t', 'people')).toBeUndefined()
    expect(structure.figureOf('u', 'people')?.fixed).toBe(0)
  })

  it('L2-5 what is carried out of a unit that is unknown besides its pool may have come from either', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('p'), ...['a', 'b', 'c', 'x'].map((id) => unitOf(id, under('p')))],
        figures: ['b', 'c'].map((id) => figureOf(id, 'people', 0)).concat(figureOf('x', 'people', 100)),
      }),
    )
    const some = { measures: [unstated('people'), unstated('area')] }
    applied(
      structure,
      ['a', 'b'].map((id) => merged(unitOf(id, under('p')), [whole(id), part('x', some)], true)),
      { exhausts: ['x'] },
    )
    expect(people(structure, 'b')).toMatchObject({ min: 0, max: 100 })
    const seventy = { measures: [figure('people', 70)] }
    applied(structure, [merged(unitOf('c', under('p')), [whole('c'), part('a', seventy)], true)])
    expect(people(structure, 'c').value).toBe(70)
    expect(people(structure, 'a', 'b', 'c')).toMatchObject({ value: null, min: 100, max: null })
    expect(people(structure, 'b')).toMatchObject({ min: 0, max: null })
    expect(ledgerOf(structure).find(({ row }) => row === 'people')?.balanced).toBeNull()
  })

  it('L2-6 L2-8 L3-5 a kind that ceases to hold a measure leaves what is unknown, one that begins holds nothing', () => {
    const structure = load(
      baselineOf({
        units: [
          unitOf('k', { system: 'party' }),
          unitOf('l', { system: 'party' }),
          unitOf('m', { system: 'party', kind: 'commission' }),
        ],
        figures: [figureOf('l', 'members', 0)],
      }),
    )
    const members = () => totalOf(structure, 'members')
    applied(structure, [changed('l', { kind: 'commission' }), changed('m', { kind: 'committee' })])
    expect(members()).toMatchObject({ value: null, known: 1, missing: 1, min: 0, max: null })
    applied(structure, [changed('k', { kind: 'commission' })])
    expect(members()).toMatchObject({ value: null, missing: 1, max: null })
    expect(ledgerOf(structure).find(({ row }) => row === 'members')?.closing).toBeNull()
  })

  it('L3-1 a statement goes when its unit comes to hold the measure itself', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('p'), unitOf('d', under('p')), unitOf('a', under('d'))],
        figures: [
          figureOf('d', 'people', 7),
          figureOf('d', 'satisfaction', 5_000),
          figureOf('a', 'people', 7),
        ],
      }),
    )
    expect(structure.table('statements').size).toBe(2)
    applied(structure, [changed('a', { superiorId: 'p' })])
    expect([...structure.table('statements').keys()]).toEqual([])
    expect(structure.figureOf('d', 'satisfaction')).toBeUndefined()
  })

  it('L2-7 a share of nothing leaves the means of giver and taker as they are', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('p'), unitOf('a', under('p')), unitOf('b', under('p'))],
        figures: [
          ...['a', 'b'].map((id) => figureOf(id, 'people', 50)),
          figureOf('a', 'satisfaction', 8_000),
          figureOf('b', 'satisfaction', 6_000),
        ],
      }),
    )
    const none = { measures: [share('people', 0, 3)] }
    applied(structure, [merged(unitOf('b', under('p')), [whole('b'), part('a', none)], true)])
    expect(['a', 'b'].map((id) => structure.figureOf(id, 'satisfaction')?.fixed)).toEqual([8_000, 6_000])
  })

  it('LIN-1 LIN-3 what has come together again is divided as the whole that it is', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('p'), unitOf('a', under('p'))],
        figures: [figureOf('a', 'people', 1), figureOf('a', 'area', 1)],
      }),
    )
    const halves = (first: string, second: string): Parameters<typeof split>[1] => [
      { extent: 'remainder', unit: resultOf(first, under('p')) },
      {
        extent: 'part',
        unit: resultOf(second, under('p')),
        measures: [],
        childIds: [],
        postIds: [],
        relations: [],
      },
    ]
    applied(structure, [split('a', halves('x', 'y'))])
    applied(structure, [merged(resultOf('z', under('p')), [whole('x'), remainder('y')])])
    applied(structure, [split('z', halves('z1', 'z2'))])
    const pairs = lineagePairs(structure).filter(({ before }) => before.id === 'a')
    expect(pairs.map(({ after, extent }) => [after.id, extent]).sort()).toEqual([
      ['z1', 'remainder'],
      ['z2', 'part'],
    ])
  })
})
