import type { CalendarDate } from '@tinhgon/model'
import { insuredFormOf, insuredLines, newInsuranceLaw, yearsFirst } from './insured-lines.ts'
import { type LeavingCase, tenYears } from './leaving-case.ts'
import type { LeavingSettings } from './leaving-settings.ts'
import type { LeavingWarning } from './leaving-warnings.ts'
import { sumOfAmounts } from './sum-of-amounts.ts'

const decree67InForce: CalendarDate = '2025-03-15'
/** VND a month, decree 73/2024. */
const baseSalary = 2_340_000

/** What somebody ought to look at, though it has been computed. */
export function warnOfLeaving(
  person: {
    readonly monthlyPay: number
    readonly leavesOn: CalendarDate
    readonly leavingCase: LeavingCase
    readonly monthsEarly: number
    readonly insuredMonths: number
  },
  settings: LeavingSettings,
): LeavingWarning[] {
  const { monthlyPay, leavesOn, leavingCase, monthsEarly, insuredMonths } = person
  const warnings: LeavingWarning[] = []
  const years = yearsFirst(insuredFormOf(leavesOn, insuredMonths, settings))
  const isInsuredEnough = insuredMonths >= years * 12
  if (leavingCase === 'severance') {
    if (isInsuredEnough && monthsEarly <= tenYears)
      warnings.push({ code: 'early-retirement-open', params: { years } })
  } else if (leavingCase !== 'under-two-years') {
    if (!isInsuredEnough) warnings.push({ code: 'insured-too-short', params: { years } })
    const sumIn = (form: 'twenty' | 'fifteen'): number =>
      sumOfAmounts(
        insuredLines(monthlyPay, insuredMonths, form, leavesOn, settings).map(({ amount }) => amount),
      )
    const [twenty, fifteen] = [sumIn('twenty'), sumIn('fifteen')]
    if (leavesOn >= newInsuranceLaw && twenty !== fifteen)
      warnings.push({ code: 'insured-form-disputed', params: { twenty, fifteen } })
  }
  if (leavesOn < decree67InForce) warnings.push({ code: 'before-decree-67', params: {} })
  if (monthlyPay < baseSalary) warnings.push({ code: 'pay-below-base', params: { base: baseSalary } })
  return warnings
}
