import { compareRandomPlan, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/**
 * The oracle of the testkit says the same rules a second time, naively: lists, recomputed from scratch. After
 * every act it must agree on refusal codes, units, seats, relations, ends, lineage, ledger and totals.
 */
describe.each(seedRanges(1_500, 500))('engine and oracle, random plans, $title', ({ seeds }) => {
  it('E1 E2 E3 E5 S3 L1 L2 L3 LIN-2 agree after every act; taken back, it leaves the same bytes', {
    timeout: 120_000,
  }, () => {
    const differences = seeds.flatMap((seed) => {
      const { difference } = compareRandomPlan(seed)
      return difference === null ? [] : [`seed ${seed}, ${difference}`]
    })
    expect(differences.length, differences.slice(0, 3).join('\n\n')).toBe(0)
  })
})
