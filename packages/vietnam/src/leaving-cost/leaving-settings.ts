import type { Grade } from '@tinhgon/model'
import { text } from '../norms/terms.ts'

/** Where the sources differ or say nothing, and somebody has to choose. */
export const leavingSettings = {
  insuredYears: {
    title: text(
      'Trợ cấp theo số năm đóng BHXH tính từ mốc nào',
      'From which threshold insured years are paid',
      'С какого порога оплачивается страховой стаж',
    ),
    options: {
      'by-date': text(
        'Nghỉ trước 01/7/2025: 20 năm; từ 01/7/2025: 15 năm',
        'Leaving before 1 July 2025: 20 years; from that day: 15 years',
        'Уход до 01.07.2025: 20 лет; с этого дня: 15 лет',
      ),
      'by-years': text(
        'Đóng đủ 20 năm: 20 năm; từ 01/7/2025, đủ 15 đến dưới 20 năm: 15 năm',
        '20 insured years or more: 20 years; from 1 July 2025, 15 to under 20: 15 years',
        'От 20 лет стажа: 20 лет; с 01.07.2025 от 15 до 20 лет: 15 лет',
      ),
      twenty: text(
        '5 tháng lương cho 20 năm đầu, 0,5 cho mỗi năm sau',
        '5 months of pay for the first 20 years, 0.5 for each further year',
        '5 окладов за первые 20 лет, 0,5 за каждый следующий год',
      ),
      fifteen: text(
        '4 tháng lương cho 15 năm đầu, 0,5 cho mỗi năm sau',
        '4 months of pay for the first 15 years, 0.5 for each further year',
        '4 оклада за первые 15 лет, 0,5 за каждый следующий год',
      ),
    },
    default: 'by-date',
    grade: 'assumed',
  },
  partYears: {
    title: text(
      'Tháng lẻ trong thời gian đóng BHXH',
      'Part years of insurance',
      'Неполные годы страхового стажа',
    ),
    options: {
      'half-years': text(
        'Đến 6 tháng tính 0,5 năm, trên 6 tháng tính 1 năm',
        'Up to 6 months are 0.5 year, more than 6 are 1 year',
        'До 6 месяцев – 0,5 года, более 6 – 1 год',
      ),
      'full-years': text('Chỉ tính năm đủ', 'Only full years count', 'Считаются только полные годы'),
    },
    default: 'half-years',
    grade: 'assumed',
  },
  severanceMonths: {
    title: text(
      'Số tháng tính trợ cấp thôi việc (nhiều nhất 60)',
      'Months of severance (60 at most)',
      'Месяцы выходного пособия (не более 60)',
    ),
    options: {
      insured: text('Số tháng đã đóng BHXH', 'Months insured', 'Месяцы страхового стажа'),
      'insured-and-left': text(
        'Số tháng đã đóng BHXH, không quá số tháng còn lại đến tuổi hưu',
        'Months insured or months left until retirement age, whichever are fewer',
        'Меньшее из месяцев стажа и месяцев до пенсии',
      ),
    },
    default: 'insured',
    grade: 'assumed',
  },
} as const satisfies Record<
  string,
  {
    readonly title: ReturnType<typeof text>
    readonly options: Readonly<Record<string, ReturnType<typeof text>>>
    readonly default: string
    readonly grade: Grade
  }
>

type Definitions = typeof leavingSettings
export type LeavingSettings = { readonly [Id in keyof Definitions]: keyof Definitions[Id]['options'] }

export const defaultLeavingSettings: LeavingSettings = {
  insuredYears: leavingSettings.insuredYears.default,
  partYears: leavingSettings.partYears.default,
  severanceMonths: leavingSettings.severanceMonths.default,
}
