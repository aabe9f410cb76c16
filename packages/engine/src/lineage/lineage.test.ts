import { type LineagePair, lineagePairs, originsOf, type Structure, successorsOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  contentOf,
  dissolved,
  established,
  load,
  merged,
  part,
  remainder,
  resultOf,
  split,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const all = { measures: [unstated('people'), unstated('area')] }
const given = () => load(baselineOf({ units: ['a', 'b', 'c'].map((id) => unitOf(id)) }))
const told = (pairs: readonly LineagePair[]) =>
  pairs.map(({ before, after, extent }) => `${before.id} ${extent} ${after.id}`)
const from = (structure: Structure, id: string) => told(successorsOf(structure, id))
const into = (structure: Structure, id: string) => {
  const unit = structure.unit(id)
  return unit ? told(originsOf(structure, unit)) : []
}
const halves = (first: string, second: string) => [
  { extent: 'remainder' as const, unit: resultOf(first) },
  { extent: 'part' as const, unit: resultOf(second), ...contentOf(all) },
]

describe('lineage', () => {
  it('LIN-1 a unit that nothing has happened to consists of itself, whole', () => {
    expect(told(lineagePairs(given()))).toEqual(['a whole a', 'b whole b', 'c whole c'])
    expect(from(given(), 'nobody')).toEqual([])
  })

  it('LIN-1 whole of a part is a part, a part of the remainder is a part, the remainder of the whole the remainder', () => {
    const structure = given()
    applied(structure, [split('a', halves('x', 'y'))])
    expect(from(structure, 'a')).toEqual(['a remainder x', 'a part y'])
    applied(structure, [merged(resultOf('y2'), [whole('y'), whole('b')]), split('x', halves('x1', 'x2'))])
    expect(from(structure, 'a')).toEqual(['a remainder x1', 'a part x2', 'a part y2'])
    expect(into(structure, 'y2')).toEqual(['a part y2', 'b whole y2'])
    applied(structure, [split('y2', halves('z1', 'z2'))])
    expect(into(structure, 'z1')).toEqual(['a part z1', 'b remainder z1'])
  })

  it('LIN-2 S3 reads the same from both ends through merger, split and merger', () => {
    const structure = given()
    applied(structure, [merged(resultOf('ab'), [whole('a'), whole('b')])])
    applied(structure, [split('ab', halves('x', 'y'))])
    applied(structure, [merged(resultOf('yc'), [whole('y'), whole('c')])])
    const pairs = ['a remainder x', 'a part yc', 'b remainder x', 'b part yc', 'c whole yc']
    expect(told(lineagePairs(structure)).sort()).toEqual(pairs.toSorted())
    expect(['a', 'b', 'c'].flatMap((id) => from(structure, id))).toEqual(pairs)
    expect(['x', 'yc'].flatMap((id) => into(structure, id)).sort()).toEqual(pairs.toSorted())
  })

  it('LIN-3 parts that have all come together again are the whole', () => {
    const structure = given()
    applied(structure, [split('a', halves('x', 'y'))])
    applied(structure, [merged(resultOf('z'), [whole('x'), whole('y'), whole('b')])])
    expect(into(structure, 'z')).toEqual(['a whole z', 'b whole z'])
  })

  it('LIN-1 a unit that gives a part away keeps the remainder of itself', () => {
    const structure = given()
    applied(structure, [merged(unitOf('b'), [whole('b'), part('a', all)], true)])
    expect(from(structure, 'a')).toEqual(['a remainder a', 'a part b'])
    applied(structure, [merged(unitOf('b'), [whole('b'), remainder('a')], true)])
    expect(from(structure, 'a')).toEqual(['a whole b'])
  })

  it('LIN-4 what a dissolved unit held went nowhere else, so the other parts stay parts', () => {
    const structure = given()
    applied(structure, [split('a', halves('x', 'y'))])
    applied(structure, [dissolved('x', { endsFigures: ['people', 'area'] })])
    expect(from(structure, 'a')).toEqual(['a part y'])
    applied(structure, [dissolved('b', { endsFigures: ['people', 'area'] })])
    expect(from(structure, 'b')).toEqual([])
  })

  it('LIN-4 a unit divided and dissolved by one act leaves its parts with their takers', () => {
    const structure = given()
    applied(structure, [
      merged(resultOf('x'), [part('a', all)]),
      dissolved('a', { endsFigures: ['people', 'area'] }),
    ])
    expect(from(structure, 'a')).toEqual(['a part x'])
    expect(structure.table('endings').get('a')).toMatchObject({ how: 'dissolved', successorIds: ['x'] })
  })

  it('LIN-5 what was established has no origin; what is made of it alone has its beginning, whole or in part', () => {
    const structure = given()
    applied(structure, [established(unitOf('n'))], { id: 'founding' })
    applied(structure, [established(unitOf('o'))], { id: 'later' })
    expect(into(structure, 'n')).toEqual([])
    applied(structure, [merged(resultOf('m'), [whole('o'), part('n', all)])])
    expect(structure.lineageOf('m')).toEqual({ unitId: 'm', origins: [], establishedBy: 'founding' })
    applied(structure, [merged(resultOf('ma'), [whole('m'), whole('a')])])
    expect(into(structure, 'ma')).toEqual(['a whole ma'])
    expect(structure.lineageOf('ma').establishedBy).toBeNull()
  })
})
