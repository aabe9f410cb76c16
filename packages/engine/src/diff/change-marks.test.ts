import type { Structure } from '@tinhgon/engine'
import { fateMarkOf, markOf, markSigns } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  load,
  merged,
  part,
  resultOf,
  split,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { expect, test } from 'vitest'

const under = (superiorId: string) => ({ superiorId })
const province = () =>
  load(
    baselineOf({
      units: [
        unitOf('root', { tier: 'province' }),
        unitOf('other', { tier: 'district', ...under('root') }),
        ...['a', 'b', 'c'].map((id) => unitOf(id, under('root'))),
      ],
    }),
  )

const markNow = (structure: Structure, unitId: string) => {
  const unit = structure.unit(unitId)
  return unit ? markOf(structure, unit) : 'gone'
}
const fateNow = (structure: Structure, unitId: string) => {
  const unit = structure.baselineUnits.get(unitId)
  return unit ? fateMarkOf(structure, unit) : 'not of the baseline'
}

test('a unit that nothing happened to has no mark', () => {
  const structure = province()
  expect(markNow(structure, 'a')).toBeNull()
  expect(fateNow(structure, 'a')).toBeNull()
})

test('a merged unit, and what it was merged from', () => {
  const structure = province()
  applied(structure, [merged(resultOf('ab', under('root')), [whole('a'), whole('b')])])
  expect(markNow(structure, 'ab')).toBe('merged')
  expect([fateNow(structure, 'a'), fateNow(structure, 'b'), fateNow(structure, 'c')]).toEqual([
    'merged',
    'merged',
    null,
  ])
})

test('a survivor that took in another is merged', () => {
  const structure = province()
  applied(structure, [merged(unitOf('a', under('root')), [whole('a'), whole('b')], true)])
  expect(markNow(structure, 'a')).toBe('merged')
  expect(fateNow(structure, 'a')).toBeNull()
})

test('a divided unit and its parts', () => {
  const structure = province()
  applied(structure, [
    split('a', [
      { extent: 'part', unit: resultOf('a1', under('root')), ...contentOf() },
      { extent: 'remainder', unit: resultOf('a2', under('root')) },
    ]),
  ])
  expect([markNow(structure, 'a1'), markNow(structure, 'a2'), fateNow(structure, 'a')]).toEqual([
    'split',
    'split',
    'split',
  ])
})

test('a unit that gave a part away and lives on is split', () => {
  const structure = province()
  applied(structure, [merged(resultOf('bc', under('root')), [part('a'), whole('b')])])
  expect(markNow(structure, 'a')).toBe('split')
  expect(markNow(structure, 'bc')).toBe('merged')
})

test('new, ended', () => {
  const structure = province()
  const measures = ['people', 'area', 'satisfaction']
  applied(structure, [established(unitOf('n', under('root'))), dissolved('c', { endsFigures: measures })])
  expect(markNow(structure, 'n')).toBe('new')
  expect(fateNow(structure, 'c')).toBe('ended')
})

test('renamed, moved, reclassified; the weightier mark where there are several', () => {
  const structure = province()
  applied(structure, [
    changed('a', { name: 'Another name' }),
    changed('b', { name: 'Another name', superiorId: 'other' }),
    changed('c', { kind: 'zone', superiorId: 'other' }),
  ])
  expect(['a', 'b', 'c'].map((id) => markNow(structure, id))).toEqual(['renamed', 'moved', 'reclassified'])
})

test('every mark has a sign of its own', () => {
  expect(new Set(Object.values(markSigns)).size).toBe(Object.keys(markSigns).length)
})
