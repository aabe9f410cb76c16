import { contradictionInWorld, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/**
 * What nobody knows is given amounts at random, and a plan is carried out on them. Every total, bound and
 * column of the ledger that the engine gives must be true of that world too.
 */
describe.each(seedRanges(5_000, 1_000))('random worlds, $title', ({ seeds }) => {
  it('L1 L2 L2-1 L2-5 L2-6 no known figure and no bound is ever wrong', { timeout: 60_000 }, () => {
    const wrong = seeds.flatMap((seed) => contradictionInWorld(seed) ?? [])
    expect(wrong.length, wrong.slice(0, 3).join('\n\n')).toBe(0)
  })
})
