import { isCalendarDate } from '@tinhgon/model'
import { fullMonthsBetween } from './calendar-months.ts'
import { tenYears, twoYears } from './leaving-case.ts'
import type { LeavingInput } from './leaving-input.ts'
import type { LeavingRefusal, LeavingRefusalCode } from './leaving-refusals.ts'

/** VND a month; several times the highest pay of the state, so that only slips of the pen are refused. */
export const mostMonthlyPay = 300_000_000
const mostMonthsEarly = 600
const mostInsuredYears = 60

const refusal = (
  code: LeavingRefusalCode,
  path: string,
  params: LeavingRefusal['params'] = {},
): LeavingRefusal => ({ code, path, params })

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most

function checkPay({ monthlyPay: value }: LeavingInput): LeavingRefusal[] {
  if (!Number.isInteger(value)) return [refusal('pay-not-whole', 'monthlyPay')]
  if (value <= 0) return [refusal('pay-not-positive', 'monthlyPay', { value })]
  return value > mostMonthlyPay
    ? [refusal('pay-too-high', 'monthlyPay', { value, most: mostMonthlyPay })]
    : []
}

function checkInsured({ insured: { years, months } }: LeavingInput): LeavingRefusal[] {
  const found: LeavingRefusal[] = []
  if (!isWithin(years, mostInsuredYears))
    found.push(
      refusal('insured-years-out-of-range', 'insured.years', { value: years, most: mostInsuredYears }),
    )
  if (!isWithin(months, 11))
    found.push(refusal('insured-months-out-of-range', 'insured.months', { value: months }))
  if (years === 0 && months === 0) found.push(refusal('never-insured', 'insured.years'))
  return found
}

function checkEarly({ way }: LeavingInput, months: number, path: string): LeavingRefusal[] {
  if (!isWithin(months, mostMonthsEarly))
    return [refusal('months-early-out-of-range', path, { value: months, most: mostMonthsEarly })]
  if (months === 0) return [refusal('not-early', path)]
  if (way === 'severance')
    return months < twoYears ? [refusal('too-near-for-severance', 'way', { months })] : []
  return months > tenYears ? [refusal('more-than-ten-years-early', 'way', { months })] : []
}

/** Every refusal of an input at once; an empty list where the cost can be computed. */
export function checkLeaving(input: LeavingInput): LeavingRefusal[] {
  const { decisionOn, leavesOn, retirement } = input
  const found = [...checkPay(input), ...checkInsured(input)]
  const isDay = (date: string, path: string): boolean => {
    if (isCalendarDate(date)) return true
    found.push(refusal('not-a-day', path, { value: date }))
    return false
  }
  const knowsDecision = isDay(decisionOn, 'decisionOn')
  const knowsLeaving = isDay(leavesOn, 'leavesOn')
  if (knowsDecision && knowsLeaving && leavesOn < decisionOn)
    found.push(refusal('leaving-before-decision', 'leavesOn', { leavesOn, decisionOn }))
  if ('monthsEarly' in retirement)
    return [...found, ...checkEarly(input, retirement.monthsEarly, 'retirement.monthsEarly')]
  const { on } = retirement
  if (!isDay(on, 'retirement.on') || !knowsLeaving) return found
  return on < leavesOn
    ? [...found, refusal('retirement-before-leaving', 'retirement.on', { on, leavesOn })]
    : [...found, ...checkEarly(input, fullMonthsBetween(leavesOn, on), 'retirement.on')]
}
