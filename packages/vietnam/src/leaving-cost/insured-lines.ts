import type { CalendarDate, Grade } from '@tinhgon/model'
import { text } from '../norms/terms.ts'
import { type CostLine, costLine } from './cost-line.ts'
import { insuredHalfYears } from './half-years.ts'
import { earlyRetirementArticle as citation } from './leaving-citations.ts'
import type { LeavingSettings } from './leaving-settings.ts'

/** The day on which 15 years of insurance begin to give a pension, and the sources begin to differ. */
export const newInsuranceLaw: CalendarDate = '2025-07-01'

/** Years paid together first, and what they are paid, in hundredths of a month of pay. */
const forms = {
  twenty: { years: 20, hundredths: 500 },
  fifteen: { years: 15, hundredths: 400 },
} as const
export type InsuredForm = keyof typeof forms

/** The form that the settings give to somebody who leaves on a day with so many months insured. */
export function insuredFormOf(
  leavesOn: CalendarDate,
  insuredMonths: number,
  { insuredYears }: Pick<LeavingSettings, 'insuredYears'>,
): InsuredForm {
  if (insuredYears === 'twenty' || insuredYears === 'fifteen') return insuredYears
  if (leavesOn < newInsuranceLaw) return 'twenty'
  return insuredYears === 'by-years' && insuredMonths >= forms.twenty.years * 12 ? 'twenty' : 'fifteen'
}

/** Years that have to be insured in full before anything is paid for them; part years do not help. */
export const yearsFirst = (form: InsuredForm): number => forms[form].years

/** What is paid for insured years in one form: for the first years together, and for those beyond. */
export function insuredLines(
  monthlyPay: number,
  insuredMonths: number,
  form: InsuredForm,
  leavesOn: CalendarDate,
  settings: Pick<LeavingSettings, 'partYears'>,
): CostLine[] {
  const { years, hundredths } = forms[form]
  if (insuredMonths < years * 12) return []
  const formGrade: Grade = leavesOn < newInsuranceLaw && form === 'twenty' ? 'verified' : 'assumed'
  const first = costLine(
    {
      id: 'insured-base',
      title: text(
        `Trợ cấp cho ${years} năm đầu đóng BHXH bắt buộc`,
        `First ${years} years of compulsory insurance`,
        `За первые ${years} лет обязательного страхования`,
      ),
      citation,
      grade: formGrade,
    },
    monthlyPay,
    hundredths,
    null,
  )
  const halves = insuredHalfYears(insuredMonths, settings) - years * 2
  if (halves === 0) return [first]
  const further = costLine(
    {
      id: 'insured-further',
      title: text(
        `Trợ cấp cho số năm đóng BHXH từ năm thứ ${years + 1}`,
        `Insured years from year ${years + 1} on`,
        `За страховые годы начиная с ${years + 1}-го`,
      ),
      citation,
      grade: insuredMonths % 12 === 0 ? formGrade : 'assumed',
    },
    monthlyPay,
    50,
    { of: 'year', halves },
  )
  return [first, further]
}
