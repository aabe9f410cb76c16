import { fullMonthsBetween, isInFirstYear } from './calendar-months.ts'
import { checkLeaving } from './check-leaving.ts'
import type { CostLine } from './cost-line.ts'
import { earlyRetirementLines } from './early-retirement-lines.ts'
import { insuredFormOf, insuredLines } from './insured-lines.ts'
import { type LeavingCase, leavingCaseOf } from './leaving-case.ts'
import type { LeavingInput } from './leaving-input.ts'
import type { LeavingRefusal } from './leaving-refusals.ts'
import { defaultLeavingSettings, type LeavingSettings } from './leaving-settings.ts'
import type { LeavingWarning } from './leaving-warnings.ts'
import { severanceLines } from './severance-lines.ts'
import { sumOfAmounts } from './sum-of-amounts.ts'
import { warnOfLeaving } from './warn-of-leaving.ts'

export interface LeavingCost {
  readonly case: LeavingCase
  /** Whether the day of leaving lies in the first 12 months after the decision. */
  readonly inFirstYear: boolean
  /** Full months until retirement age, not capped. */
  readonly monthsEarly: number
  readonly lines: readonly CostLine[]
  /** Whole VND. */
  readonly total: number
  readonly warnings: readonly LeavingWarning[]
}

export type LeavingOutcome =
  | { readonly ok: true; readonly cost: LeavingCost }
  | { readonly ok: false; readonly refusals: readonly LeavingRefusal[] }

/**
 * What one person is paid for leaving under decree 178/2024 as amended by decree 67/2025 (docs/spec/leaving-cost.md),
 * in VND, line by line; or every reason for which it cannot be computed. Pensions are not part of it.
 */
export function leavingCost(
  input: LeavingInput,
  settings: LeavingSettings = defaultLeavingSettings,
): LeavingOutcome {
  const refusals = checkLeaving(input)
  if (refusals.length > 0) return { ok: false, refusals }
  const { monthlyPay, decisionOn, leavesOn, retirement, insured, way } = input
  const monthsEarly =
    'monthsEarly' in retirement ? retirement.monthsEarly : fullMonthsBetween(leavesOn, retirement.on)
  const insuredMonths = insured.years * 12 + insured.months
  const inFirstYear = isInFirstYear(decisionOn, leavesOn)
  const leavingCase = leavingCaseOf(way, monthsEarly)
  const lines: CostLine[] = []
  if (leavingCase === 'severance')
    lines.push(...severanceLines(monthlyPay, monthsEarly, insuredMonths, inFirstYear, settings))
  else {
    lines.push(...earlyRetirementLines(monthlyPay, monthsEarly, inFirstYear, leavingCase))
    const form = insuredFormOf(leavesOn, insuredMonths, settings)
    if (leavingCase !== 'under-two-years')
      lines.push(...insuredLines(monthlyPay, insuredMonths, form, leavesOn, settings))
  }
  const warnings = warnOfLeaving({ monthlyPay, leavesOn, leavingCase, monthsEarly, insuredMonths }, settings)
  const total = sumOfAmounts(lines.map(({ amount }) => amount))
  return { ok: true, cost: { case: leavingCase, inFirstYear, monthsEarly, lines, total, warnings } }
}
