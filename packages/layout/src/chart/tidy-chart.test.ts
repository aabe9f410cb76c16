import { type Slot, tidyChart } from '@tinhgon/layout'
import { SeededRandom } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { linesThroughCards, overlappingCards } from '../../test/chart-faults.ts'

const many = 100_000
const systems = ['territory', 'party']

const slotOf = (id: string, parentId: string | null, system = 'territory'): Slot => ({
  id,
  parentId,
  system,
  tier: 'commune',
  order: id,
})

/** A forest in which some units have many subordinates, some a chain below them, and most none. */
function randomSlots(seed: number): Slot[] {
  const random = new SeededRandom(seed)
  const slots: Slot[] = []
  const count = random.integer(2, 120)
  for (let index = 0; index < count; index += 1) {
    const system = systems[index % 2] ?? 'party'
    const own = slots.filter((slot) => slot.system === system)
    const superior = own[random.integer(0, Math.min(own.length - 1, random.chance(0.5) ? 3 : own.length - 1))]
    slots.push(slotOf(`u${index}`, random.chance(0.05) ? null : (superior?.id ?? null), system))
  }
  return slots
}

describe('the tidy chart', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'places forest %i without overlap, no line through a card',
    (seed) => {
      const slots = randomSlots(seed)
      const chart = tidyChart(slots, systems)
      expect(new Set(chart.keys())).toEqual(new Set(slots.map(({ id }) => id)))
      expect(overlappingCards(chart)).toEqual([])
      expect(linesThroughCards(slots, chart)).toEqual([])
    },
  )

  it('E1 gives the same places to the same slots, in whatever order they come', () => {
    const slots = randomSlots(7)
    expect(tidyChart(slots, systems)).toEqual(tidyChart(slots, systems))
    expect([...tidyChart(slots.toReversed(), systems)].sort()).toEqual([...tidyChart(slots, systems)].sort())
  })

  it('draws the systems in the order given, and siblings by their order', () => {
    const slots = [slotOf('p', null, 'party'), slotOf('t', null), slotOf('b', 't'), slotOf('a', 't')]
    const chart = tidyChart(slots, systems)
    const readingOrder = [...chart].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id)
    expect(readingOrder).toEqual(['t', 'p', 'a', 'b'])
  })

  it('hangs the first row straight under its superior, later rows from the left', () => {
    const slots = [
      slotOf('root', null),
      ...Array.from({ length: 30 }, (_, index) => slotOf(`u${String(index).padStart(2, '0')}`, 'root')),
    ]
    const chart = tidyChart(slots, systems)
    const leaves = [...chart].filter(([id]) => id !== 'root')
    const left = Math.min(...leaves.map(([, { x }]) => x))
    const top = Math.min(...leaves.map(([, { y }]) => y))
    for (const [, { y, busX }] of leaves)
      if (y === top) expect(busX).toBe(chart.get('root')?.x)
      else expect(busX).toBeLessThan(left)
    expect(new Set(leaves.map(([, { y }]) => y)).size).toBeGreaterThan(1)
  })

  it('places a chain of 100,000 from top to bottom', { timeout: 30_000 }, () => {
    const chart = tidyChart(
      Array.from({ length: many }, (_, index) => slotOf(`u${index}`, index === 0 ? null : `u${index - 1}`)),
      systems,
    )
    expect(chart.size).toBe(many)
    expect(chart.get(`u${many - 1}`)?.y).toBeGreaterThan(chart.get('u0')?.y ?? Number.NaN)
    expect([...chart.values()].every(({ x, y, busX }) => Number.isFinite(x + y + busX))).toBe(true)
  })

  it('places 200,000 subordinates of one unit in a block of the wanted shape', { timeout: 30_000 }, () => {
    const chart = tidyChart(
      [slotOf('root', null), ...Array.from({ length: 2 * many }, (_, index) => slotOf(`u${index}`, 'root'))],
      systems,
    )
    expect(new Set([...chart.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(2 * many + 1)
  })

  it('places nothing where there is nothing', () => {
    expect(tidyChart([], systems).size).toBe(0)
  })
})
