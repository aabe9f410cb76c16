import type { CompleteText, Language } from '@tinhgon/model'
import { fillSentence, type SentenceParams } from './fill-sentence.ts'

/** What is computed all the same, and wants a second look. */
const sentences = {
  'insured-form-disputed': {
    vi: 'Các nguồn nói khác nhau về mốc năm đóng BHXH từ ngày 01/7/2025: mốc 20 năm cho {twenty} ₫, mốc 15 năm cho {fifteen} ₫.',
    en: 'Sources differ on the threshold of insured years from 1 July 2025: 20 years give {twenty} VND, 15 years {fifteen} VND.',
    ru: 'Источники расходятся о пороге страхового стажа с 01.07.2025: порог 20 лет даёт {twenty} ₫, 15 лет – {fifteen} ₫.',
  },
  'insured-too-short': {
    vi: 'Đóng BHXH chưa đủ {years} năm nên không có phần trợ cấp theo năm đóng. Kiểm tra điều kiện hưởng lương hưu.',
    en: 'Insured for less than {years} years, so nothing is paid for insured years. Check the right to a pension.',
    ru: 'Страховой стаж меньше {years} лет, поэтому за годы стажа ничего не выплачивается. Проверьте право на пенсию.',
  },
  'early-retirement-open': {
    vi: 'Còn không quá 10 năm và đã đóng BHXH đủ {years} năm: có thể thuộc diện nghỉ hưu trước tuổi, khi đó không tính thôi việc.',
    en: 'At most 10 years are left and {years} years are insured: early retirement may be open, and then there is no severance.',
    ru: 'Осталось не больше 10 лет, стаж не меньше {years} лет: возможен досрочный выход на пенсию, тогда увольнение не считается.',
  },
  'before-decree-67': {
    vi: 'Nghỉ trước ngày 15/3/2025, khi Nghị định 67/2025/NĐ-CP chưa có hiệu lực; vẫn tính theo quy định đã sửa đổi.',
    en: 'Leaving before 15 March 2025, when Decree 67/2025 was not yet in force; computed as amended all the same.',
    ru: 'Уход раньше 15.03.2025, когда постановление 67/2025/NĐ-CP ещё не действовало; всё же рассчитано с его поправками.',
  },
  'pay-below-base': {
    vi: 'Tiền lương thấp hơn mức lương cơ sở {base} ₫. Kiểm tra lại số này.',
    en: 'Pay is below the base salary of {base} VND. Check this figure.',
    ru: 'Заработок ниже базового оклада {base} ₫. Проверьте это число.',
  },
} as const satisfies Record<string, CompleteText>

export interface LeavingWarning {
  readonly code: keyof typeof sentences
  readonly params: SentenceParams
}

export const describeLeavingWarning = ({ code, params }: LeavingWarning, language: Language): string =>
  fillSentence(sentences[code][language], params, language)
