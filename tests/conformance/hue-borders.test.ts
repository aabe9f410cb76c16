import { builtInBaselines } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { clauses } from '../../packages/vietnam/src/hue-official/clauses/clauses.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'

const borders = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load().borders ?? []
const pairOf = (first: string | undefined, second: string | undefined): string =>
  [first, second].toSorted().join(' ')
const pairs = new Set(borders.map(({ unitIds: [first, second] }) => pairOf(first.slice(2), second.slice(2))))

describe('the borders of Huế', () => {
  it('S2-4 every unit of 2025 is made of units that hang together', () => {
    for (const { name, sources } of clauses) {
      const reached = new Set(sources.slice(0, 1))
      // A set that grows is walked to its end.
      for (const at of reached)
        for (const other of sources) if (pairs.has(pairOf(at, other))) reached.add(other)
      expect(reached.size, name).toBe(sources.length)
    }
  })

  it.skipIf(!sharedDataIsHere)('S2-4 are the pairs of the shared data', () => {
    const shared = sharedRows('hue-133/adjacency-before.csv').map(({ a, b }) => pairOf(a, b))
    expect([...pairs].sort()).toEqual(shared.toSorted())
    expect(borders).toHaveLength(345)
  })
})
