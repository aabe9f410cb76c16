import { SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import {
  type LeavingCost,
  type LeavingInput,
  type LeavingSettings,
  leavingCost,
  sumOfCosts,
} from '../index.ts'

function randomPerson(random: SeededRandom): LeavingInput {
  const way = random.pick(['early-retirement', 'severance'] as const)
  const year = random.integer(2025, 2028)
  const month = String(random.integer(4, 12)).padStart(2, '0')
  return {
    monthlyPay: random.integer(1, 60_000_000),
    decisionOn: '2025-03-20',
    leavesOn: `${year}-${month}-${String(random.integer(1, 30)).padStart(2, '0')}`,
    retirement: {
      monthsEarly: way === 'severance' ? random.integer(24, 400) : random.integer(1, 120),
    },
    insured: { years: random.integer(1, 45), months: random.integer(0, 11) },
    way,
  }
}

const randomSettings = (random: SeededRandom): LeavingSettings => ({
  insuredYears: random.pick(['by-date', 'twenty', 'fifteen'] as const),
  partYears: random.pick(['half-years', 'full-years'] as const),
  severanceMonths: random.pick(['insured', 'insured-and-left'] as const),
})

function costOf(input: LeavingInput, settings: LeavingSettings): LeavingCost {
  const outcome = leavingCost(input, settings)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.cost
}

const people = (seed: number, count: number) => {
  const random = new SeededRandom(seed)
  return Array.from({ length: count }, () => ({
    input: randomPerson(random),
    settings: randomSettings(random),
    more: random.integer(1, 1_000_000),
  }))
}

describe.each(seedRanges(40, 10))('random people, $title', ({ seeds }) => {
  it.each(seeds)(
    'LVC-1 LVC-10 seed %i: whole VND, never negative, the total is that of the lines',
    (seed) => {
      for (const { input, settings } of people(seed, 50)) {
        const { lines, total } = costOf(input, settings)
        for (const { amount } of lines) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
      }
    },
  )

  it.each(seeds)('LVC-10 seed %i: more pay, or a month more insured, never gives less', (seed) => {
    for (const { input, settings, more } of people(seed, 50)) {
      const { total } = costOf(input, settings)
      const { years, months } = input.insured
      const insured = months === 11 ? { years: years + 1, months: 0 } : { years, months: months + 1 }
      expect(
        costOf({ ...input, monthlyPay: input.monthlyPay + more }, settings).total,
      ).toBeGreaterThanOrEqual(total)
      expect(costOf({ ...input, insured }, settings).total).toBeGreaterThanOrEqual(total)
    }
  })

  it.each(seeds)('LVC-3 LVC-10 seed %i: leaving after the first 12 months never gives more', (seed) => {
    for (const { input, settings } of people(seed, 50)) {
      const first = costOf({ ...input, leavesOn: '2026-03-20' }, settings)
      const later = costOf({ ...input, leavesOn: '2026-03-21' }, settings)
      expect(later.total).toBeLessThanOrEqual(first.total)
    }
  })

  it.each(seeds)('LVC-11 seed %i: the sum is that of all people, and that of all cases', (seed) => {
    const costs = people(seed, 50).map(({ input, settings }) => costOf(input, settings))
    const { people: count, total, byCase } = sumOfCosts(costs)
    expect(count).toBe(50)
    expect(total).toBe(costs.reduce((sum, cost) => sum + cost.total, 0))
    expect(byCase.reduce((sum, one) => sum + one.total, 0)).toBe(total)
  })
})

it('LVC-11 nobody costs nothing', () => {
  expect(sumOfCosts([])).toEqual({ people: 0, total: 0, byCase: [] })
})
