import { unitOf } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import type { OutlineRow } from './outline-rows.ts'
import { rowAt, rowPlaces } from './row-places.ts'

/** Every letter is ten pixels wide. */
const measure = { measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics }
const rowOf = (name: string, officialShortName: string | null = null, depth = 0): OutlineRow => ({
  unit: unitOf(name, { name, officialShortName }),
  depth,
  children: 0,
  place: 1,
  siblings: 1,
})
const long = 'Ủy ban nhân dân thành phố trực thuộc'
const unmarked = () => ({ change: false, norms: false })
const rows = [rowOf('Xã A'), rowOf('Thành phố trực thuộc'), rowOf(long, 'Ủy ban'), rowOf(long), rowOf('Xã B')]

test('a row is as high as its name has lines, and after two the official short name stands', () => {
  const { tops, names } = rowPlaces(rows, 54 + 130, measure, unmarked)
  expect([...tops]).toEqual([0, 28, 74, 102, 166, 194])
  expect(names).toEqual(['Xã A', 'Thành phố trực thuộc', 'Ủy ban', long, 'Xã B'])
})

test('marks and a count leave less room, and so does a place further in', () => {
  const [shallow, deep] = [0, 3].map((depth) =>
    rowPlaces([rowOf('Xã Phong Phú', null, depth)], 184, measure, unmarked),
  )
  expect([shallow?.tops[1], deep?.tops[1]]).toEqual([28, 46])
  const row = rowOf('Xã Phong Phú')
  const heightWith = (change: boolean, norms: boolean, children = 0) =>
    rowPlaces([{ ...row, children }], 184, measure, () => ({ change, norms })).tops[1]
  expect([heightWith(true, false), heightWith(false, true), heightWith(false, false, 3)]).toEqual([
    46, 46, 46,
  ])
})

test('the row at a height is the one that is drawn there', () => {
  const places = rowPlaces(rows, 54 + 130, measure, unmarked)
  expect([0, 27, 28, 73, 74, 165, 193].map((height) => rowAt(places, height))).toEqual([0, 0, 1, 1, 2, 3, 4])
  expect(rowAt(rowPlaces([], 240, measure, unmarked), 50)).toBe(0)
})
