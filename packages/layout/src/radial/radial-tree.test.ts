import { chartDefaults, radialTree, type Slot } from '@tinhgon/layout'
import { SeededRandom } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const slotOf = (id: string, parentId: string | null, system = 'party'): Slot => ({
  id,
  parentId,
  system,
  tier: 'commune',
  order: id,
})

function randomForest(seed: number): Slot[] {
  const random = new SeededRandom(seed)
  const slots: Slot[] = []
  for (let index = 0; index < 120; index += 1) {
    const parent = index < 2 ? null : `s${random.integer(0, index - 1)}`
    slots.push(slotOf(`s${index}`, parent))
  }
  return slots
}

describe('a tree in rings', () => {
  it('LAY-1 places every slot, the same for the same input', () => {
    const slots = randomForest(1)
    const places = radialTree(slots, ['party'])
    expect(places.size).toBe(slots.length)
    expect(radialTree(slots, ['party'])).toEqual(places)
  })

  it('LAY-2 no two cards of one centre touch, in 40 random forests', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const places = [...radialTree(randomForest(seed), ['party']).values()]
      const near = Math.min(chartDefaults.cellWidth, chartDefaults.cellHeight)
      for (const [index, a] of places.entries())
        for (const b of places.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y), `seed ${seed}`).toBeGreaterThanOrEqual(near)
    }
  })

  it('LAY-3 a subordinate stands farther from the root than its superior', () => {
    const places = radialTree([slotOf('r', null), slotOf('a', 'r'), slotOf('b', 'a')], ['party'])
    const from = (id: string): number => {
      const [root, unit] = [places.get('r'), places.get(id)]
      return root && unit ? Math.hypot(unit.x - root.x, unit.y - root.y) : Number.NaN
    }
    expect(from('a')).toBeGreaterThan(0)
    expect(from('b')).toBeGreaterThan(from('a'))
  })

  it('LAY-1 ten thousand subordinates of one unit have a place each', () => {
    const slots = [
      slotOf('r', null),
      ...Array.from({ length: 10_000 }, (_, index) => slotOf(`u${index}`, 'r')),
    ]
    expect(radialTree(slots, ['party']).size).toBe(10_001)
  })
})
