import { applyAct, successorsOf, totalOf } from '@tinhgon/engine'
import type { UnitSplit } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  contentOf,
  dissolved,
  figure,
  figureOf,
  load,
  postOf,
  refused,
  resultOf,
  share,
  split,
  unitOf,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const given = () =>
  load(
    baselineOf({
      units: [unitOf('p', { tier: 'province' }), unitOf('a', under), unitOf('b', under)],
      posts: [postOf('s1', 'a'), postOf('s2', 'a')],
      figures: ['a', 'b'].flatMap((id) => [figureOf(id, 'people', 10), figureOf(id, 'area', 9)]),
    }),
  )

const rest = (id: string): UnitSplit['results'][number] => ({
  extent: 'remainder',
  unit: resultOf(id, under),
})
const piece = (id: string, content: Parameters<typeof contentOf>[0]): UnitSplit['results'][number] => ({
  extent: 'part',
  unit: resultOf(id, under),
  ...contentOf(content),
})

describe('a unit split', () => {
  it('SPL-1 ends and becomes new units; what no part names goes with the remainder', () => {
    const structure = given()
    applied(structure, [
      split('a', [
        rest('x'),
        piece('y', { measures: [figure('people', 3), share('area', 1, 3)], postIds: ['s2'] }),
      ]),
    ])
    expect(structure.unit('a')).toBeUndefined()
    expect(['x', 'y'].map((id) => structure.figureOf(id, 'people')?.fixed)).toEqual([7, 3])
    expect(['x', 'y'].map((id) => structure.figureOf(id, 'area')?.fixed)).toEqual([6, 3])
    expect(['x', 'y'].map((id) => [...structure.postIdsOf(id)])).toEqual([['s1'], ['s2']])
    expect(successorsOf(structure, 'a').map(({ after, extent }) => [after.id, extent])).toEqual([
      ['x', 'remainder'],
      ['y', 'part'],
    ])
    expect(totalOf(structure, 'people').value).toBe(20)
  })

  it('SPL-1 into parts alone ends too, when they place everything', () => {
    const structure = given()
    const half = (id: string, postId: string) =>
      piece(id, { measures: [share('people', 1, 2), share('area', 1, 2)], postIds: [postId] })
    applied(structure, [split('a', [half('x', 's1'), half('y', 's2')])])
    expect(['x', 'y'].map((id) => structure.figureOf(id, 'area')?.fixed)).toEqual([5, 4])
  })

  it('SPL-2 refuses two remainders, and parts that leave something with nobody', () => {
    const codes = (results: UnitSplit['results']) =>
      refused(given(), [split('a', results)]).map(({ code }) => code)
    expect(codes([rest('x'), rest('y')])).toEqual(['two-remainders'])
    expect(codes([piece('x', {}), piece('y', {})])).toEqual(['unplaced', 'unplaced', 'unplaced'])
  })

  it('SPL-2 refuses an unknown unit, one dissolved as well, and results that cannot be', () => {
    const results = [rest('x'), piece('y', {})]
    expect(refused(given(), [split('z', results)])[0]).toEqual({
      code: 'unknown-unit',
      path: 'act.events[0].unitId',
      unitIds: ['z'],
    })
    expect(refused(given(), [split('a', results), dissolved('a')]).map(({ code }) => code)).toEqual([
      'source-conflict',
    ])
    expect(refused(given(), [split('a', [rest('x'), rest('x')])]).map(({ code }) => code)).toContain(
      'id-reused',
    )
    expect(
      refused(given(), [
        split('a', [rest('x'), { extent: 'remainder', unit: resultOf('y', { superiorId: 'q' }) }]),
      ]).map(({ code }) => code),
    ).toContain('unknown-unit')
  })

  it('E4 an event of a type that nobody knows is never skipped', () => {
    const structure = given()
    const strange = { ...split('a', [rest('x')]), type: 'unit-teleported' } as unknown as UnitSplit
    expect(() => applyAct(structure, actOf([strange]))).toThrow('unknown change event')
    expect(structure.unit('a')).toBeDefined()
  })
})
