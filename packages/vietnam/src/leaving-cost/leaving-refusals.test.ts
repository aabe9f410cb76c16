import { languages } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import {
  describeLeavingRefusal,
  describeLeavingWarning,
  type LeavingInput,
  type LeavingRefusal,
  leavingCost,
} from '../index.ts'

const person: LeavingInput = {
  monthlyPay: 12_000_000,
  decisionOn: '2025-07-01',
  leavesOn: '2025-12-01',
  retirement: { on: '2028-12-01' },
  insured: { years: 25, months: 0 },
  way: 'early-retirement',
}

function refusalsOf(change: Partial<LeavingInput>): readonly LeavingRefusal[] {
  const outcome = leavingCost({ ...person, ...change })
  return outcome.ok ? [] : outcome.refusals
}
const warningsOf = (change: Partial<LeavingInput>): string[] => {
  const outcome = leavingCost({ ...person, ...change })
  return outcome.ok ? outcome.cost.warnings.map(({ code }) => code) : ['refused']
}

describe('what is refused', () => {
  it.each<[string, string, Partial<LeavingInput>]>([
    ['pay-not-whole', 'monthlyPay', { monthlyPay: 1.5 }],
    ['pay-not-whole', 'monthlyPay', { monthlyPay: Number.NaN }],
    ['pay-not-positive', 'monthlyPay', { monthlyPay: 0 }],
    ['pay-not-positive', 'monthlyPay', { monthlyPay: -5 }],
    ['pay-too-high', 'monthlyPay', { monthlyPay: 300_000_001 }],
    ['not-a-day', 'decisionOn', { decisionOn: '2025-02-29' }],
    ['not-a-day', 'leavesOn', { leavesOn: '2025-06-31' }],
    ['not-a-day', 'retirement.on', { retirement: { on: '' } }],
    ['leaving-before-decision', 'leavesOn', { leavesOn: '2025-06-30' }],
    ['retirement-before-leaving', 'retirement.on', { retirement: { on: '2025-11-30' } }],
    ['not-early', 'retirement.on', { retirement: { on: '2025-12-31' } }],
    ['not-early', 'retirement.monthsEarly', { retirement: { monthsEarly: 0 } }],
    ['months-early-out-of-range', 'retirement.monthsEarly', { retirement: { monthsEarly: -1 } }],
    ['months-early-out-of-range', 'retirement.monthsEarly', { retirement: { monthsEarly: 2.5 } }],
    ['more-than-ten-years-early', 'way', { retirement: { monthsEarly: 121 } }],
    ['too-near-for-severance', 'way', { way: 'severance', retirement: { monthsEarly: 23 } }],
    ['insured-years-out-of-range', 'insured.years', { insured: { years: 61, months: 0 } }],
    ['insured-years-out-of-range', 'insured.years', { insured: { years: -1, months: 0 } }],
    ['insured-months-out-of-range', 'insured.months', { insured: { years: 20, months: 12 } }],
    ['never-insured', 'insured.years', { insured: { years: 0, months: 0 } }],
  ])('LVC-8 %s at %s', (code, path, change) => {
    const refusals = refusalsOf(change)
    expect(refusals).toMatchObject([{ code, path }])
    for (const refused of refusals)
      for (const language of languages) expect(describeLeavingRefusal(refused, language)).not.toMatch(/[{}]/)
  })

  it('LVC-8 tells all of them, not the first', () => {
    const refusals = refusalsOf({
      monthlyPay: 0,
      leavesOn: '2025-06-30',
      retirement: { monthsEarly: 0 },
      insured: { years: 0, months: 0 },
    })
    expect(refusals.map(({ code }) => code)).toEqual([
      'pay-not-positive',
      'never-insured',
      'leaving-before-decision',
      'not-early',
    ])
  })

  it('LVC-8 says days and figures as people write them', () => {
    const [early] = refusalsOf({ leavesOn: '2025-06-30' })
    expect(early && describeLeavingRefusal(early, 'vi')).toContain('30/6/2025 trước ngày quyết định')
    const [high] = refusalsOf({ monthlyPay: 1_200_000_000 })
    expect(high && describeLeavingRefusal(high, 'vi')).toContain('1.200.000.000 ₫')
  })

  it('LVC-8 somebody may leave on the day of the decision, and with exactly 10 years left', () => {
    expect(refusalsOf({ leavesOn: '2025-07-01' })).toEqual([])
    expect(refusalsOf({ retirement: { monthsEarly: 120 } })).toEqual([])
    expect(refusalsOf({ way: 'severance', retirement: { monthsEarly: 24 } })).toEqual([])
  })
})

describe('what is computed with a warning', () => {
  const severance = { way: 'severance' as const }

  it.each<[string[], Partial<LeavingInput>]>([
    [['insured-form-disputed'], {}],
    [[], { decisionOn: '2025-06-01', leavesOn: '2025-06-30' }],
    [[], { retirement: { monthsEarly: 12 } }],
    [['insured-too-short'], { insured: { years: 14, months: 11 } }],
    [['early-retirement-open'], severance],
    [[], { ...severance, insured: { years: 14, months: 0 } }],
    [[], { ...severance, retirement: { monthsEarly: 121 } }],
    [['before-decree-67'], { decisionOn: '2025-03-01', leavesOn: '2025-03-14' }],
    [['insured-form-disputed', 'pay-below-base'], { monthlyPay: 2_339_999 }],
  ])('LVC-9 %j for %j', (codes, change) => {
    expect(warningsOf(change)).toEqual(codes)
  })

  it('LVC-6 LVC-9 a disputed form tells both sums: 90 and 108 million', () => {
    const outcome = leavingCost(person)
    const [disputed] = outcome.ok ? outcome.cost.warnings : []
    expect(disputed?.params).toEqual({ twenty: 90_000_000, fifteen: 108_000_000 })
    expect(disputed && describeLeavingWarning(disputed, 'vi')).toContain('mốc 15 năm cho 108.000.000 ₫')
  })
})
