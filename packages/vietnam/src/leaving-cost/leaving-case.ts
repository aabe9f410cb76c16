import { text } from '../norms/terms.ts'
import type { LeavingWay } from './leaving-input.ts'

/** The cases of decree 178 as amended, by what is left until retirement age. */
export const leavingCases = {
  'under-two-years': text(
    'Nghỉ hưu trước tuổi, còn dưới 2 năm',
    'Early retirement, less than 2 years early',
    'Досрочная пенсия, менее 2 лет',
  ),
  'two-to-five-years': text(
    'Nghỉ hưu trước tuổi, còn từ đủ 2 năm đến đủ 5 năm',
    'Early retirement, 2 to 5 years early',
    'Досрочная пенсия, от 2 до 5 лет',
  ),
  'five-to-ten-years': text(
    'Nghỉ hưu trước tuổi, còn trên 5 năm đến đủ 10 năm',
    'Early retirement, over 5 to 10 years early',
    'Досрочная пенсия, свыше 5 до 10 лет',
  ),
  severance: text('Thôi việc', 'Severance', 'Увольнение с пособием'),
}
export type LeavingCase = keyof typeof leavingCases

export const twoYears = 24
export const fiveYears = 60
export const tenYears = 120

/** The case of full months early; past ten years only severance is left, which is refused before. */
export function leavingCaseOf(way: LeavingWay, monthsEarly: number): LeavingCase {
  if (way === 'severance') return 'severance'
  if (monthsEarly < twoYears) return 'under-two-years'
  return monthsEarly <= fiveYears ? 'two-to-five-years' : 'five-to-ten-years'
}
