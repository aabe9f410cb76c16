import { type Slot, slotsInSight } from '@tinhgon/layout'
import { describe, expect, it } from 'vitest'

const slots: Slot[] = [
  ['r', null],
  ['a', 'r'],
  ['b', 'r'],
  ['a1', 'a'],
  ['a2', 'a'],
  ['a11', 'a1'],
].map(([id, parentId]) => ({
  id: id ?? '',
  parentId: parentId ?? null,
  system: 's',
  tier: 't',
  order: id ?? '',
}))
const seen = (focus: string | null, ...folded: string[]) => {
  const sight = slotsInSight(slots, { focus, folded: new Set(folded) })
  return [
    sight.slots
      .map(({ id }) => id)
      .sort()
      .join(' '),
    Object.fromEntries(sight.hidden),
  ]
}

describe('what is shown of the slots', () => {
  it('LAY-4 is everything where nothing is chosen', () => {
    expect(seen(null)).toEqual(['a a1 a11 a2 b r', {}])
  })

  it('LAY-4 is a subtree, whose top becomes a root', () => {
    expect(seen('a')).toEqual(['a a1 a11 a2', {}])
    expect(
      slotsInSight(slots, { focus: 'a', folded: new Set() }).slots.find(({ id }) => id === 'a')?.parentId,
    ).toBeNull()
    expect(seen('nobody')).toEqual(['', {}])
  })

  it('LAY-4 is nothing below a folded unit, which says how many it hides', () => {
    expect(seen(null, 'a')).toEqual(['a b r', { a: 3 }])
    expect(seen(null, 'a', 'a1')).toEqual(['a b r', { a: 3 }])
    expect(seen('a', 'a1')).toEqual(['a a1 a2', { a1: 1 }])
  })
})
