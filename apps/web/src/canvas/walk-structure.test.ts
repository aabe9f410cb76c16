import { baselineOf, load, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { isInside } from './lasso.ts'
import { unitOnWay } from './walk-structure.ts'

const structure = load(
  baselineOf({
    units: [
      unitOf('r', { tier: 'province' }),
      ...['a', 'b', 'c'].map((id) => unitOf(id, { superiorId: 'r' })),
      unitOf('hidden', { superiorId: 'r' }),
    ],
  }),
)
const places = new Map([
  ['r', { x: 1, y: 0 }],
  ['b', { x: 0, y: 1 }],
  ['a', { x: 1, y: 1 }],
  ['c', { x: 0, y: 2 }],
])
const go = (from: string | null, way: Parameters<typeof unitOnWay>[3]) =>
  unitOnWay(structure, (id) => places.get(id), from, way)

describe('walking along the structure with the arrow keys', () => {
  it('LAY-5 leads up to the superior, down to the first subordinate, and along the rows as they stand', () => {
    expect(go('r', 'down')).toBe('b')
    expect([go('b', 'right'), go('a', 'right'), go('c', 'right')]).toEqual(['a', 'c', null])
    expect([go('c', 'left'), go('b', 'left'), go('a', 'up')]).toEqual(['a', null, 'r'])
    expect(go('r', 'up')).toBeNull()
  })

  it('LAY-5 begins at the first root where nothing is selected', () => {
    expect(go(null, 'right')).toBe('r')
    expect(go('gone', 'up')).toBe('r')
  })
})

describe('a loop around units', () => {
  it('LAY-6 holds what is inside, whichever way it was drawn', () => {
    const loop = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 2 },
      { x: 0, y: 10 },
    ]
    for (const drawn of [loop, loop.toReversed()]) {
      expect(isInside({ x: 1, y: 5 }, drawn)).toBe(true)
      expect(isInside({ x: 5, y: 5 }, drawn)).toBe(false)
      expect(isInside({ x: 20, y: 5 }, drawn)).toBe(false)
    }
  })
})
