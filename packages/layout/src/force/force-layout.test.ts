import { forceLayout } from '@tinhgon/layout'
import { describe, expect, it } from 'vitest'

/** A ring of units around a hub. */
function wheelOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `u${index}`)
  return {
    nodes: [
      { id: 'hub', x: 0, y: 0 },
      ...ids.map((id, index) => ({ id, x: 200 * Math.cos(index), y: 200 * Math.sin(index) })),
    ],
    edges: ids.map((id) => ({ from: 'hub', to: id, weight: 1 })),
  }
}

describe('the network', () => {
  it.each([12, 1_200])('E1 places %i units the same every time', (count) => {
    const placed = forceLayout(wheelOf(count), 40)
    expect(forceLayout(wheelOf(count), 40)).toEqual(placed)
    expect(placed.size).toBe(count + 1)
    expect([...placed.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  it('draws related units nearer together than others', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, x: 100 * index, y: 10 * (index % 2) }))
    const placed = forceLayout({ nodes, edges: [{ from: 'a', to: 'd', weight: 4 }] }, 400)
    const distance = (from: string, to: string) => {
      const [a, b] = [placed.get(from), placed.get(to)]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN
    }
    expect(distance('a', 'd')).toBeLessThan(distance('b', 'c'))
  })

  it('takes lines once, leaves out those that lead nowhere, and does not move its input', () => {
    const { nodes, edges } = wheelOf(3)
    const doubled = [
      ...edges,
      ...edges.map(({ from, to, weight }) => ({ from: to, to: from, weight })),
      { from: 'hub', to: 'hub', weight: 1 },
      { from: 'hub', to: 'nowhere', weight: 1 },
    ]
    const before = structuredClone(nodes)
    expect(forceLayout({ nodes, edges: doubled }, 20)).toEqual(forceLayout({ nodes, edges }, 20))
    expect(nodes).toEqual(before)
  })

  it('tells how far it is, up to the end', () => {
    const told: number[] = []
    forceLayout(wheelOf(3), 50, (share) => told.push(share))
    expect(told).toEqual([0.4, 0.8, 1])
  })

  it('places nothing where there is nothing', () => {
    expect(forceLayout({ nodes: [], edges: [] }).size).toBe(0)
  })
})
