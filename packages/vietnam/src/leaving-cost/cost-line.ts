import type { Citation, CompleteText, Grade } from '@tinhgon/model'
import { dong } from './dong.ts'

/** One allowance: what it is, how it comes about, and how much. */
export interface CostLine {
  readonly id:
    | 'months-early'
    | 'years-early'
    | 'insured-base'
    | 'insured-further'
    | 'severance-months'
    | 'severance-years'
    | 'severance-search'
  readonly title: CompleteText
  /** With the figures put in: 0,9 × 12.000.000 ₫ × 60 tháng. */
  readonly formula: CompleteText
  /** Whole VND. */
  readonly amount: number
  readonly citation: Citation
  /** `verified` where the rule alone decides the amount, `assumed` where a setting or a reading of ours does. */
  readonly grade: Grade
}

const figures = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
  ru: new Intl.NumberFormat('ru-RU'),
} as const
const nouns = {
  month: { vi: () => 'tháng', en: (one: boolean) => (one ? 'month' : 'months'), ru: () => 'мес.' },
  year: { vi: () => 'năm', en: (one: boolean) => (one ? 'year' : 'years'), ru: () => 'г.' },
} as const

/** How often the rate is paid: full months, or years in halves; null where it is paid once. */
export type Count = { readonly of: keyof typeof nouns; readonly halves: number } | null

function formulaIn(
  language: keyof typeof figures,
  monthlyPay: number,
  hundredths: number,
  count: Count,
): string {
  const figure = (value: number): string => figures[language].format(value)
  const times = `${figure(hundredths / 100)} × ${figure(monthlyPay)} ₫`
  if (count === null) return times
  const noun = nouns[count.of][language](count.halves === 2)
  return `${times} × ${figure(count.halves / 2)} ${noun}`
}

/** @param hundredths months of pay for each month or year counted, in hundredths: 90 is 0.9 */
export function costLine(
  about: Pick<CostLine, 'id' | 'title' | 'citation' | 'grade'>,
  monthlyPay: number,
  hundredths: number,
  count: Count,
): CostLine {
  const { id, title, citation, grade } = about
  return {
    id,
    title,
    formula: {
      vi: formulaIn('vi', monthlyPay, hundredths, count),
      en: formulaIn('en', monthlyPay, hundredths, count),
      ru: formulaIn('ru', monthlyPay, hundredths, count),
    },
    amount: dong(monthlyPay, hundredths, count?.halves ?? 2),
    citation,
    grade,
  }
}
