import { text } from '../norms/terms.ts'
import { type CostLine, costLine } from './cost-line.ts'
import { halfYears } from './half-years.ts'
import { fiveYears, type LeavingCase } from './leaving-case.ts'
import { earlyRetirementArticle as citation } from './leaving-citations.ts'

/** In hundredths of a month of pay: for each month early in the first 12 months and after, for each year early. */
const rates: Readonly<
  Record<
    Exclude<LeavingCase, 'severance'>,
    { readonly month: readonly [number, number]; readonly year: number }
  >
> = {
  'under-two-years': { month: [100, 50], year: 0 },
  'two-to-five-years': { month: [100, 50], year: 500 },
  'five-to-ten-years': { month: [90, 45], year: 400 },
}

/** What is paid for leaving early; months are capped at 60, years are not. */
export function earlyRetirementLines(
  monthlyPay: number,
  monthsEarly: number,
  inFirstYear: boolean,
  leavingCase: keyof typeof rates,
): CostLine[] {
  const { month, year } = rates[leavingCase]
  const forMonths = costLine(
    {
      id: 'months-early',
      title: text(
        'Trợ cấp hưu trí một lần cho số tháng nghỉ sớm',
        'One-off allowance for months early',
        'Единовременное пособие за месяцы досрочного ухода',
      ),
      citation,
      grade: 'verified',
    },
    monthlyPay,
    inFirstYear ? month[0] : month[1],
    { of: 'month', halves: 2 * Math.min(monthsEarly, fiveYears) },
  )
  if (year === 0) return [forMonths]
  const forYears = costLine(
    {
      id: 'years-early',
      title: text(
        'Trợ cấp theo số năm nghỉ sớm',
        'Allowance for years early',
        'Пособие за годы досрочного ухода',
      ),
      citation,
      grade: 'verified',
    },
    monthlyPay,
    year,
    { of: 'year', halves: halfYears(monthsEarly) },
  )
  return [forMonths, forYears]
}
