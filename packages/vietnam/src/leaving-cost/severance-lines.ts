import { text } from '../norms/terms.ts'
import { type CostLine, costLine } from './cost-line.ts'
import { insuredHalfYears } from './half-years.ts'
import { fiveYears } from './leaving-case.ts'
import { severanceArticle as citation } from './leaving-citations.ts'
import type { LeavingSettings } from './leaving-settings.ts'

/** Severance of cadres and civil servants; the time insured is kept for a later pension. */
export function severanceLines(
  monthlyPay: number,
  monthsEarly: number,
  insuredMonths: number,
  inFirstYear: boolean,
  settings: LeavingSettings,
): CostLine[] {
  const byInsured = Math.min(fiveYears, insuredMonths)
  const months = settings.severanceMonths === 'insured' ? byInsured : Math.min(byInsured, monthsEarly)
  const halves = insuredHalfYears(insuredMonths, settings)
  return [
    costLine(
      {
        id: 'severance-months',
        title: text('Trợ cấp thôi việc', 'Severance pay', 'Выходное пособие'),
        citation,
        grade: monthsEarly < byInsured ? 'assumed' : 'verified',
      },
      monthlyPay,
      inFirstYear ? 80 : 40,
      { of: 'month', halves: 2 * months },
    ),
    costLine(
      {
        id: 'severance-years',
        title: text(
          'Trợ cấp theo số năm đóng BHXH bắt buộc',
          'Allowance for insured years',
          'Пособие за страховые годы',
        ),
        citation,
        grade: insuredMonths % 12 === 0 ? 'verified' : 'assumed',
      },
      monthlyPay,
      150,
      { of: 'year', halves },
    ),
    costLine(
      {
        id: 'severance-search',
        title: text('Trợ cấp tìm việc làm', 'Allowance to find work', 'Пособие на поиск работы'),
        citation,
        grade: 'verified',
      },
      monthlyPay,
      300,
      null,
    ),
  ]
}
