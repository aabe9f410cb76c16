import { describe, expect, it } from 'vitest'
import {
  defaultLeavingSettings,
  type LeavingCost,
  type LeavingInput,
  type LeavingSettings,
  leavingCost,
} from '../index.ts'

const person: LeavingInput = {
  monthlyPay: 12_000_000,
  decisionOn: '2025-07-01',
  leavesOn: '2025-12-01',
  retirement: { monthsEarly: 36 },
  insured: { years: 25, months: 0 },
  way: 'early-retirement',
}

function costOf(change: Partial<LeavingInput>, settings: Partial<LeavingSettings> = {}): LeavingCost {
  const outcome = leavingCost({ ...person, ...change }, { ...defaultLeavingSettings, ...settings })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.cost
}

const amounts = (cost: LeavingCost): Record<string, number> =>
  Object.fromEntries(cost.lines.map(({ id, amount }) => [id, amount]))
const early = (monthsEarly: number, change: Partial<LeavingInput> = {}): LeavingCost =>
  costOf({ ...change, retirement: { monthsEarly } })

describe('early retirement', () => {
  it('LVC-1 36 months early with 25 insured years: 432 + 180 + 48 + 60 = 720 million', () => {
    const cost = costOf({})
    expect(cost).toMatchObject({ case: 'two-to-five-years', inFirstYear: true, total: 720_000_000 })
    expect(amounts(cost)).toEqual({
      'months-early': 432_000_000,
      'years-early': 180_000_000,
      'insured-base': 48_000_000,
      'insured-further': 60_000_000,
    })
  })

  it('LVC-1 a line shows its figures in the way of its language', () => {
    const [line] = early(84).lines
    expect(line?.formula.vi).toBe('0,9 × 12.000.000 ₫ × 60 tháng')
    expect(line?.formula.en).toBe('0.9 × 12,000,000 ₫ × 60 months')
    expect(line?.citation).toMatchObject({ article: 'Điều 7', grade: 'verified' })
  })

  it('LVC-1 half a VND is rounded upwards: 0.5 × 10,000,001 × 13 = 65,000,007', () => {
    const cost = early(13, { monthlyPay: 10_000_001, leavesOn: '2027-01-01' })
    expect(cost.total).toBe(65_000_007)
  })

  it.each([
    { months: 1, title: 'under-two-years', total: 12_000_000 },
    { months: 23, title: 'under-two-years', total: 276_000_000 },
    { months: 24, title: 'two-to-five-years', total: 516_000_000 },
    { months: 60, title: 'two-to-five-years', total: 1_128_000_000 },
    { months: 61, title: 'five-to-ten-years', total: 1_020_000_000 },
    { months: 84, title: 'five-to-ten-years', total: 1_092_000_000 },
    { months: 120, title: 'five-to-ten-years', total: 1_236_000_000 },
  ])('LVC-2 LVC-4 $months months early are $title and give $total VND', ({ months, title, total }) => {
    expect(early(months)).toMatchObject({ case: title, total })
  })

  it.each([
    { months: 24, years: 120 },
    { months: 25, years: 150 },
    { months: 30, years: 150 },
    { months: 31, years: 180 },
    { months: 35, years: 180 },
    { months: 36, years: 180 },
  ])('LVC-4 $months months early: 5 × 12 million × years in halves = $years million', ({ months, years }) => {
    expect(amounts(early(months))['years-early']).toBe(years * 1_000_000)
  })

  it.each([
    { leavesOn: '2028-01-01', monthsEarly: 24 },
    { leavesOn: '2028-01-02', monthsEarly: 23 },
    { leavesOn: '2027-12-31', monthsEarly: 24 },
  ])('LVC-2 from $leavesOn to 2030-01-01 are $monthsEarly full months', ({ leavesOn, monthsEarly }) => {
    expect(costOf({ leavesOn, retirement: { on: '2030-01-01' } }).monthsEarly).toBe(monthsEarly)
  })
})

describe('the first 12 months', () => {
  it.each([
    { decisionOn: '2025-07-01', last: '2026-07-01', next: '2026-07-02' },
    { decisionOn: '2024-02-29', last: '2025-02-28', next: '2025-03-01' },
    { decisionOn: '2025-12-31', last: '2026-12-31', next: '2027-01-01' },
  ])('LVC-3 of a decision of $decisionOn end with $last', ({ decisionOn, last, next }) => {
    expect(costOf({ decisionOn, leavesOn: last }).inFirstYear).toBe(true)
    expect(costOf({ decisionOn, leavesOn: next }).inFirstYear).toBe(false)
  })

  it.each([
    { case: 'under 2 years', months: 23, first: 276, later: 138 },
    { case: '2 to 5 years', months: 36, first: 432, later: 216 },
    { case: 'over 5 years', months: 84, first: 648, later: 324 },
  ])('LVC-3 $case: $first million for the months, from month 13 $later million', (row) => {
    const monthsPart = (leavesOn: string) => amounts(early(row.months, { leavesOn }))['months-early']
    expect(monthsPart('2026-07-01')).toBe(row.first * 1_000_000)
    expect(monthsPart('2026-07-02')).toBe(row.later * 1_000_000)
  })
})

describe('insured years', () => {
  const insuredPart = (change: Partial<LeavingInput>, settings: Partial<LeavingSettings> = {}): number => {
    const { 'insured-base': base = 0, 'insured-further': further = 0 } = amounts(costOf(change, settings))
    return (base + further) / 1_000_000
  }
  const insured = (years: number, months = 0) => ({ insured: { years, months } })
  const before = { decisionOn: '2025-06-01', leavesOn: '2025-06-30' }

  it.each([
    { form: 'twenty', years: 19, million: 0 },
    { form: 'twenty', years: 20, million: 60 },
    { form: 'twenty', years: 25, million: 90 },
    { form: 'fifteen', years: 14, million: 0 },
    { form: 'fifteen', years: 15, million: 48 },
    { form: 'fifteen', years: 25, million: 108 },
    { form: 'by-years', years: 19, million: 72 },
    { form: 'by-years', years: 20, million: 60 },
  ] as const)('LVC-6 $years years in the form $form give $million million', ({ form, years, million }) => {
    expect(insuredPart(insured(years), { insuredYears: form })).toBe(million)
  })

  it('LVC-6 by date: 90 million when leaving on 30 June 2025, 108 million on 1 July', () => {
    expect(insuredPart({ ...before })).toBe(90)
    expect(insuredPart({ decisionOn: '2025-06-01', leavesOn: '2025-07-01' })).toBe(108)
  })

  it.each([
    { years: 19, months: 11, half: 0, full: 0 },
    { years: 20, months: 1, half: 63, full: 60 },
    { years: 20, months: 6, half: 63, full: 60 },
    { years: 20, months: 7, half: 66, full: 60 },
  ])('LVC-5 $years years $months months: $half million with halves, $full with full years', (row) => {
    const change = { ...before, ...insured(row.years, row.months) }
    expect(insuredPart(change)).toBe(row.half)
    expect(insuredPart(change, { partYears: 'full-years' })).toBe(row.full)
  })

  it('LVC-5 are not paid to somebody with less than 2 years left', () => {
    expect(amounts(early(23))).toEqual({ 'months-early': 276_000_000 })
  })
})

describe('severance', () => {
  const severance = (change: Partial<LeavingInput> = {}, settings: Partial<LeavingSettings> = {}) =>
    costOf(
      {
        way: 'severance',
        retirement: { monthsEarly: 150 },
        insured: { years: 8, months: 0 },
        ...change,
      },
      settings,
    )

  it('LVC-7 with 8 insured years: 576 + 144 + 36 = 756 million, from month 13 468 million', () => {
    expect(amounts(severance())).toEqual({
      'severance-months': 576_000_000,
      'severance-years': 144_000_000,
      'severance-search': 36_000_000,
    })
    expect(severance({ leavesOn: '2026-07-02' }).total).toBe(468_000_000)
  })

  it('LVC-7 with 3 years 4 months: 0.8 × 12 × 40 + 1.5 × 12 × 3.5 + 36 = 483 million', () => {
    expect(severance({ insured: { years: 3, months: 4 } }).total).toBe(483_000_000)
  })

  it('LVC-7 with 30 months left: 60 months by insurance, 30 where the setting bounds them', () => {
    const retirement = { monthsEarly: 30 }
    expect(amounts(severance({ retirement }))['severance-months']).toBe(576_000_000)
    const bounded = severance({ retirement }, { severanceMonths: 'insured-and-left' })
    expect(amounts(bounded)['severance-months']).toBe(288_000_000)
  })
})
