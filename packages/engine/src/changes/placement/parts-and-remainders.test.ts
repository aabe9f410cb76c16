import { findingsOf, successorsOf, totalOf } from '@tinhgon/engine'
import type { PartContent } from '@tinhgon/model'
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
  postOf,
  posts,
  refused,
  remainder,
  resultOf,
  share,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const leads = { kind: 'leads', fromId: 'k', toId: 'a' }

/** A ward `a` with two villages, seats and a relation; a lowest ward `b` with people; a lowest ward `c`. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, under)),
        unitOf('a1', { superiorId: 'a' }),
        unitOf('a2', { superiorId: 'a' }),
        unitOf('k', { system: 'party' }),
      ],
      relations: [leads],
      posts: [postOf('s1', 'a'), postOf('s2', 'a'), postOf('t1', 'b')],
      figures: ['a1', 'a2', 'b', 'c', 'd'].flatMap((id) => [
        figureOf(id, 'people', 100),
        figureOf(id, 'area', 7),
      ]),
    }),
  )

const codes = (...input: Parameters<typeof refused>) => refused(...input).map(({ code }) => code)
const taking = (unitId: string, content: Partial<PartContent>, id = 'n') =>
  merged(resultOf(id, under), [part(unitId, content)])

describe('a part', () => {
  it('MRG-5 carries the subordinates, seats and relations that it lists, and nothing else', () => {
    const structure = given()
    applied(structure, [taking('a', { childIds: ['a1'], postIds: ['s1'], relations: [leads] })])
    expect([...structure.childIdsOf('n')]).toEqual(['a1'])
    expect([...structure.childIdsOf('a')]).toEqual(['a2'])
    expect(structure.postsOf('n').map(({ id }) => id)).toEqual(['s1'])
    expect(structure.postsOf('a').map(({ id }) => id)).toEqual(['s2'])
    expect([...structure.table('relations').keys()]).toEqual(['leads\tk\tn'])
  })

  it('MRG-5 carries a share, a figure, or a named zero; its source lives on with the rest', () => {
    const structure = given()
    applied(structure, [
      merged(
        unitOf('c', under),
        [whole('c'), part('b', { measures: [share('people', 1, 3), figure('area', 0)] })],
        true,
      ),
    ])
    expect(structure.figureOf('c', 'people')?.fixed).toBe(133)
    expect(structure.figureOf('b', 'people')?.fixed).toBe(67)
    expect(structure.figureOf('c', 'area')?.fixed).toBe(7)
    expect(structure.unit('b')).toBeDefined()
    expect(successorsOf(structure, 'b').map(({ after, extent }) => [after.id, extent])).toEqual([
      ['b', 'remainder'],
      ['c', 'part'],
    ])
  })

  it('L2-8 of which a measure is not named carries nothing of it, and that is known', () => {
    const structure = given()
    applied(structure, [taking('b', { measures: [figure('people', 30)] })])
    expect(structure.figureOf('n', 'area')).toMatchObject({ fixed: 0, open: false })
    expect(totalOf(structure, 'area').value).toBe(35)
  })

  it('MRG-6 ends its source where the act says that all of it is placed', () => {
    const structure = given()
    applied(
      structure,
      [
        merged(
          unitOf('c', under),
          [whole('c'), part('b', { measures: [figure('people', 60), share('area', 1, 2)] })],
          true,
        ),
        merged(
          unitOf('d', under),
          [whole('d'), part('b', { measures: [figure('people', 40), share('area', 1, 2)], postIds: ['t1'] })],
          true,
        ),
      ],
      { exhausts: ['b'] },
    )
    expect(structure.table('endings').get('b')).toMatchObject({ how: 'placed', successorIds: ['c', 'd'] })
    expect([structure.figureOf('c', 'area')?.fixed, structure.figureOf('d', 'area')?.fixed]).toEqual([11, 10])
  })
})

describe('a remainder', () => {
  it('MRG-7 is whatever is left, and the source ends', () => {
    const structure = given()
    applied(structure, [
      merged(unitOf('c', under), [whole('c'), part('b', { measures: [figure('people', 25)] })], true),
      merged(unitOf('d', under), [whole('d'), remainder('b')], true),
    ])
    expect(structure.figureOf('d', 'people')?.fixed).toBe(175)
    expect(structure.figureOf('d', 'area')?.fixed).toBe(14)
    expect(structure.postsOf('d').map(({ id }) => id)).toEqual(['t1'])
    expect(structure.unit('b')).toBeUndefined()
  })

  it('MRG-7 takes subordinates and relations that no part lists', () => {
    const structure = given()
    applied(structure, [taking('a', { childIds: ['a1'] }), merged(resultOf('m', under), [remainder('a')])])
    expect([...structure.childIdsOf('m')]).toEqual(['a2'])
    expect([...structure.table('relations').keys()]).toEqual(['leads\tk\tm'])
  })
})

describe('what a division must say', () => {
  it('MRG-6 lists everything unplaced when a source ends', () => {
    expect(
      refused(given(), [taking('b', { measures: [figure('people', 60)] })], { exhausts: ['b'] }),
    ).toEqual(['b', 'b', 'b'].map((id) => ({ code: 'unplaced', path: 'act', unitIds: [id] })))
    expect(refused(given(), [taking('a', {})], { exhausts: ['a'] })).toEqual([
      { code: 'unplaced', path: 'act', unitIds: ['a', 'a1'] },
      { code: 'unplaced', path: 'act', unitIds: ['a', 'a2'] },
      { code: 'unplaced', path: 'act', unitIds: ['a'] },
    ])
  })

  it('MRG-6 tells many unplaced seats by the first', () => {
    const seats = Array.from({ length: 7 }, (_, index) => postOf(`s${index}`, 'b'))
    const structure = load(baselineOf({ units: [unitOf('b', { superiorId: null })], posts: seats }))
    const [refusal] = refused(
      structure,
      [merged(resultOf('n'), [part('b', { measures: [unstated('people'), unstated('area')] })])],
      {
        exhausts: ['b'],
      },
    )
    expect(refusal?.code).toBe('unplaced')
  })

  it('MRG-6 cannot call a unit exhausted of which it names no part, or which it takes whole, or dissolves', () => {
    const path = 'act.exhausts[0]'
    expect(refused(given(), [taking('b', {})], { exhausts: ['c'] })).toEqual([
      { code: 'exhausts-undivided', path, unitIds: ['c'] },
    ])
    expect(refused(given(), [merged(resultOf('n', under), [whole('b')])], { exhausts: ['b'] })).toEqual([
      { code: 'source-conflict', path, unitIds: ['b'] },
    ])
    expect(codes(given(), [taking('b', {}), dissolved('b')], { exhausts: ['b'] })).toEqual([
      'source-conflict',
    ])
    expect(codes(given(), [taking('b', {})], { exhausts: ['x'] })).toEqual(['unknown-unit'])
  })

  it('MRG-8 cannot take a unit whole and divide it, give two remainders, or dissolve what it places', () => {
    const both = (
      first: ReturnType<typeof whole | typeof remainder>,
      second: ReturnType<typeof remainder>,
    ) => [merged(resultOf('n', under), [first]), merged(resultOf('m', under), [second])]
    expect(codes(given(), both(whole('b'), remainder('b')))).toEqual(['source-conflict'])
    expect(codes(given(), both(remainder('b'), remainder('b')))).toEqual(['two-remainders'])
    expect(codes(given(), [merged(resultOf('n', under), [remainder('b')]), dissolved('b')])).toEqual([
      'source-conflict',
    ])
  })

  it('MRG-8 cannot list what the source does not have', () => {
    const content = {
      childIds: ['a', 'b', 'x'],
      postIds: ['t1', 'x'],
      relations: [{ ...leads, kind: 'advises' }],
    }
    expect(refused(given(), [taking('a', content)])).toEqual([
      { code: 'child-of-other-unit', path: 'act.events[0].sources[0].childIds[0]', unitIds: ['a', 'a'] },
      { code: 'child-of-other-unit', path: 'act.events[0].sources[0].childIds[1]', unitIds: ['b', 'a'] },
      { code: 'unknown-unit', path: 'act.events[0].sources[0].childIds[2]', unitIds: ['x'] },
      { code: 'post-of-other-unit', path: 'act.events[0].sources[0].postIds[0]', unitIds: ['a'] },
      { code: 'unknown-post', path: 'act.events[0].sources[0].postIds[1]', unitIds: ['a'] },
      { code: 'unknown-relation', path: 'act.events[0].sources[0].relations[0]', unitIds: ['a'] },
    ])
  })

  it('MRG-8 cannot give one thing to two, or dispose of it elsewhere in the act as well', () => {
    const all = { childIds: ['a1'], postIds: ['s1'], relations: [leads] }
    expect(codes(given(), [taking('a', all), taking('a', all, 'm')])).toEqual([
      'taken-twice',
      'taken-twice',
      'taken-twice',
    ])
    const child = taking('a', { childIds: ['a1'] })
    expect(codes(given(), [child, changed('a1', { superiorId: 'b' })])).toContain('taken-twice')
    expect(codes(given(), [child, merged(resultOf('m', { superiorId: 'p' }), [whole('a1')])])).toEqual([
      'taken-twice',
    ])
    expect(codes(given(), [child, merged(unitOf('a1', under), [whole('a1'), whole('c')], true)])).toEqual([
      'taken-twice',
    ])
    expect(codes(given(), [taking('a', { postIds: ['s1'] }), posts({ abolish: ['s1'] })])).toEqual([
      'post-changed-twice',
    ])
  })

  it('MRG-8 cannot name a measure twice, of another system, or more than there is', () => {
    const measures = [figure('people', 1), share('people', 3, 2), unstated('members'), unstated('happiness')]
    expect(codes(given(), [taking('b', { measures })])).toEqual([
      'changed-twice',
      'shares-exceed-whole',
      'measure-of-other-system',
      'unknown-measure',
    ])
    expect(codes(given(), [taking('b', { measures: [figure('people', 101)] })])).toEqual([
      'shares-exceed-whole',
    ])
    const halves = [
      taking('b', { measures: [share('people', 1, 2)] }),
      taking('b', { measures: [share('people', 2, 3)] }, 'm'),
    ]
    expect(codes(given(), halves)).toEqual(['shares-exceed-whole'])
  })

  it('L3-3 cannot name figures of a unit whose subordinates hold them', () => {
    expect(refused(given(), [taking('a', { measures: [figure('people', 5)] })])).toEqual([
      { code: 'measure-not-held', path: 'act.events[0].sources[0].measures[0]', unitIds: ['a'] },
    ])
  })

  it('FND-2 a division with figures unstated is a finding that names the takers and what they hold together', () => {
    const structure = given()
    applied(structure, [taking('b', { measures: [unstated('people')] })])
    expect(findingsOf(structure)[0]).toMatchObject({
      code: 'divided-without-figures',
      unitIds: ['b', 'n'],
      params: { units: 2, total: 100 },
    })
  })
})
