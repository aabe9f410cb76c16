import { bears, findingsOf, ledgerOf, measuresBorneBy, type Structure, totalOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  figure,
  figureOf,
  load,
  merged,
  part,
  refused,
  resultOf,
  split,
  stated,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const satisfaction = (structure: Structure, id: string) => {
  const unit = structure.unit(id)
  return unit ? totalOf(structure, 'satisfaction', [unit]).value : undefined
}

describe('intensive measures', () => {
  const given = () =>
    load(
      baselineOf({
        units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)),
        figures: [
          ...['a', 'b', 'c', 'd'].map((id, index) => figureOf(id, 'people', 100 * (index + 1))),
          figureOf('a', 'satisfaction', 5_000),
          figureOf('b', 'satisfaction', 8_000),
          figureOf('c', 'satisfaction', 1_000),
        ],
      }),
    )

  it('L2-7 of units merged whole are the mean by weight, rounded half up', () => {
    const structure = given()
    applied(structure, [merged(resultOf('ab'), [whole('a'), whole('b')])])
    expect(satisfaction(structure, 'ab')).toBe(7_000)
    applied(structure, [merged(unitOf('c'), [whole('c'), whole('ab')], true)])
    expect(satisfaction(structure, 'c')).toBe(4_000)
  })

  it('L2-7 become unknown with one unknown source or weight', () => {
    const structure = given()
    applied(structure, [merged(resultOf('ad'), [whole('a'), whole('d')])])
    expect(satisfaction(structure, 'ad')).toBeNull()
    const pooled = given()
    applied(pooled, [merged(resultOf('x'), [part('a', { measures: [unstated('people')] })])])
    applied(pooled, [stated('a', 'satisfaction', 6_000)])
    applied(pooled, [merged(resultOf('m'), [whole('a'), whole('b')])])
    expect(satisfaction(pooled, 'm')).toBeNull()
  })

  it('L2-7 become unknown where a part with people comes or goes, and stay where none do', () => {
    const structure = given()
    applied(structure, [
      merged(unitOf('b'), [whole('b'), part('a', { measures: [figure('people', 10)] })], true),
    ])
    expect(satisfaction(structure, 'a')).toBeNull()
    expect(satisfaction(structure, 'b')).toBeNull()
    const still = given()
    applied(still, [merged(unitOf('b'), [whole('b'), part('a', { measures: [figure('people', 0)] })], true)])
    expect([satisfaction(still, 'a'), satisfaction(still, 'b')]).toEqual([5_000, 8_000])
  })

  it('L2-7 of a survivor that takes one unit whole and gives people away are unknown', () => {
    const structure = given()
    applied(structure, [
      merged(unitOf('b'), [whole('b'), whole('a')], true),
      merged(unitOf('c'), [whole('c'), part('b', { measures: [figure('people', 10)] })], true),
    ])
    expect([satisfaction(structure, 'b'), satisfaction(structure, 'c')]).toEqual([null, null])
  })

  it('L2-7 are unknown where there is nobody to weigh by', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('a'), unitOf('b')],
        figures: ['a', 'b'].flatMap((id) => [figureOf(id, 'people', 0), figureOf(id, 'satisfaction', 1)]),
      }),
    )
    applied(structure, [merged(resultOf('ab'), [whole('a'), whole('b')])])
    expect(satisfaction(structure, 'ab')).toBeNull()
  })

  it('L2-7 do not add up, are in no row of the ledger, and end with their unit', () => {
    const structure = given()
    expect(totalOf(structure, 'satisfaction')).toEqual({
      value: null,
      known: 3,
      missing: 1,
      min: 0,
      max: null,
    })
    expect(ledgerOf(structure).map(({ row }) => row)).not.toContain('satisfaction')
    applied(structure, [
      dissolved('a', { endsFigures: ['people', 'area'] }),
      stated('b', 'satisfaction', 9_000),
    ])
    expect(structure.figureOf('a', 'satisfaction')).toBeUndefined()
    expect(satisfaction(structure, 'b')).toBe(9_000)
  })

  it('L2-7 a sum is as good as its weakest part and as old as its latest', () => {
    const grades = ['verified', 'estimated', 'assumed', 'derived'] as const
    const structure = load(
      baselineOf({
        units: ['a', 'b', 'c', 'd'].map((id) => unitOf(id)),
        figures: ['a', 'b', 'c', 'd'].map((id, index) => ({
          ...figureOf(id, 'people', 1),
          grade: grades[index] ?? 'verified',
          source: `source ${id}`,
          date: `202${index}-01-01`,
        })),
      }),
    )
    applied(structure, [merged(resultOf('ab'), [whole('a'), whole('b')])])
    expect(structure.figureOf('ab', 'people')).toMatchObject({
      grade: 'estimated',
      source: 'source a; source b',
      date: '2021-01-01',
    })
    applied(structure, [merged(resultOf('all'), ['ab', 'c', 'd'].map(whole))])
    expect(structure.figureOf('all', 'people')).toMatchObject({ grade: 'assumed', date: '2023-01-01' })
    const verified = given()
    applied(verified, [merged(resultOf('abcd'), ['a', 'b', 'c', 'd'].map(whole))])
    expect(verified.figureOf('abcd', 'people')).toMatchObject({ grade: 'derived', source: 'register' })
  })

  it('L2-7 many sources are told by the first three', () => {
    const ids = ['a', 'b', 'c', 'd']
    const structure = load(
      baselineOf({
        units: ids.map((id) => unitOf(id)),
        figures: ids.map((id) => ({ ...figureOf(id, 'people', 1), source: id })),
      }),
    )
    applied(structure, [merged(resultOf('n'), ids.map(whole))])
    expect(structure.figureOf('n', 'people')?.source).toBe('a; b; c …')
  })
})

describe('figures of upper units', () => {
  const given = (people = 95) =>
    load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province' }),
          unitOf('a', { superiorId: 'p' }),
          unitOf('b', { superiorId: 'p' }),
          unitOf('e'),
        ],
        figures: [
          figureOf('p', 'people', people),
          figureOf('a', 'people', 40),
          figureOf('b', 'people', 50),
          figureOf('e', 'people', 0),
          figureOf('e', 'area', 0),
          figureOf('e', 'satisfaction', 1),
        ],
      }),
    )

  it('L3-1 FND-4 are compared, never added; a difference is a finding', () => {
    const structure = given()
    expect(totalOf(structure, 'people')).toMatchObject({ value: 90, known: 3 })
    expect(findingsOf(structure)).toContainEqual(
      expect.objectContaining({
        code: 'statement-differs',
        unitIds: ['p'],
        params: {
          name: 'Unit p',
          measure: 'people',
          measureEn: 'people',
          measureRu: 'people',
          stated: 95,
          min: 90,
          max: 90,
        },
      }),
    )
    expect(findingsOf(given(90)).map(({ code }) => code)).not.toContain('statement-differs')
  })

  it('L3-1 STA-1 an official figure for one is a statement, and the ledger does not move', () => {
    const structure = given()
    applied(structure, [stated('p', 'people', 91)])
    expect(structure.table('statements').get('p\tpeople')?.value).toBe(91)
    expect(ledgerOf(structure).find(({ row }) => row === 'people')).toMatchObject({
      restated: 0,
      balanced: true,
    })
  })

  it('L3-1 FND-4 nothing above bounds a sum with unknown figures, so only too small a statement differs', () => {
    const structure = load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province' }),
          unitOf('a', { superiorId: 'p' }),
          unitOf('b', { superiorId: 'p' }),
        ],
        figures: [figureOf('p', 'people', 30), figureOf('p', 'area', 4), figureOf('a', 'people', 40)],
      }),
    )
    expect(findingsOf(structure).filter(({ code }) => code === 'statement-differs')).toMatchObject([
      { params: { stated: 30, min: 40, max: '…' } },
    ])
  })

  it('L3-2 a unit left without subordinates holds a known zero, and its old statement goes', () => {
    const structure = given()
    applied(structure, [changed('a', { superiorId: null }), changed('b', { superiorId: null })])
    expect(totalOf(structure, 'people', [unitOf('p')])).toMatchObject({ value: 0 })
    expect(structure.table('statements').size).toBe(0)
  })

  it('L3-2 a known zero goes when a unit gets subordinates, and so does its mean', () => {
    const structure = given()
    applied(structure, [changed('a', { superiorId: 'e' })])
    expect(structure.figureOf('e', 'people')).toBeUndefined()
    expect(structure.figureOf('e', 'satisfaction')).toBeUndefined()
    expect(totalOf(structure, 'people').value).toBe(90)
  })

  it('L3-2 a leaf without people merges with a unit that has subordinates', () => {
    const structure = given()
    applied(structure, [merged(resultOf('n'), [whole('p'), whole('e')])])
    expect(totalOf(structure, 'people').value).toBe(90)
    expect(structure.figureOf('n', 'people')).toBeUndefined()
  })

  it('L3-2 parts of nothing come to an upper survivor', () => {
    const structure = given()
    applied(structure, [
      merged(
        unitOf('p', { tier: 'province' }),
        [whole('p'), part('e', { measures: [figure('people', 0)] })],
        true,
      ),
    ])
    expect(structure.figureOf('p', 'people')).toBeUndefined()
  })

  it('L3-4 a unit that holds people cannot get subordinates until they are passed on', () => {
    expect(refused(given(), [changed('b', { superiorId: 'a' })])).toEqual([
      { code: 'figure-without-holder', path: 'act', unitIds: ['a'] },
    ])
  })

  it('L3-5 measures held by kinds stay with these kinds, whatever stands below them', () => {
    const structure = load(
      baselineOf({
        units: [
          unitOf('k', { system: 'party' }),
          unitOf('l', { system: 'party', superiorId: 'k' }),
          unitOf('c', { system: 'party', kind: 'commission', superiorId: 'k' }),
        ],
        figures: [figureOf('k', 'members', 3), figureOf('l', 'members', 4), figureOf('c', 'members', 9)],
      }),
    )
    expect(totalOf(structure, 'members').value).toBe(7)
    expect(measuresBorneBy(structure, unitOf('k', { system: 'party' })).map(({ id }) => id)).toEqual([
      'members',
    ])
    const [people] = structure.vocabulary.measures.values()
    expect(people && bears(structure, unitOf('k', { system: 'party' }), people)).toBe(false)
    const commission = resultOf('n', { system: 'party', kind: 'commission' })
    expect(
      refused(structure, [merged(commission, [whole('l'), whole('c')])]).map(({ code }) => code),
    ).toEqual(['figure-without-holder'])
    applied(structure, [
      split('l', [
        { extent: 'remainder', unit: resultOf('m', { system: 'party', superiorId: 'k' }) },
        { extent: 'part', unit: { ...commission, superiorId: 'k' }, ...contentOf() },
      ]),
    ])
    expect(totalOf(structure, 'members').value).toBe(7)
  })
})
