import type { CompleteText, Language } from '@tinhgon/model'
import { fillSentence, type SentenceParams } from './fill-sentence.ts'

/** The closed list of reasons for which nothing is computed. */
const sentences = {
  'not-a-day': {
    vi: 'Không có ngày “{value}”. Ghi một ngày có thật.',
    en: 'There is no day “{value}”. Give one that exists.',
    ru: 'Нет такой даты: «{value}». Укажите существующую.',
  },
  'pay-not-whole': {
    vi: 'Tiền lương phải là số đồng nguyên.',
    en: 'Pay must be a whole number of VND.',
    ru: 'Заработок должен быть целым числом донгов.',
  },
  'pay-not-positive': {
    vi: 'Tiền lương {value} ₫ không lớn hơn 0. Ghi tiền lương của tháng liền trước khi nghỉ.',
    en: 'Pay of {value} VND is not above 0. Give the pay of the month before leaving.',
    ru: 'Заработок {value} ₫ не больше нуля. Укажите заработок за месяц перед уходом.',
  },
  'pay-too-high': {
    vi: 'Tiền lương {value} ₫ một tháng cao hơn mức nhận được là {most} ₫. Kiểm tra số chữ số, và ghi tiền một tháng.',
    en: 'Pay of {value} VND a month is above the {most} VND accepted. Check the digits, and give the pay of one month.',
    ru: 'Заработок {value} ₫ в месяц выше допустимых {most} ₫. Проверьте число цифр и укажите сумму за один месяц.',
  },
  'leaving-before-decision': {
    vi: 'Ngày nghỉ {leavesOn} trước ngày quyết định sắp xếp {decisionOn}. Sửa một trong hai ngày.',
    en: 'Leaving on {leavesOn} is before the decision of {decisionOn}. Correct one of the two days.',
    ru: 'Дата ухода {leavesOn} раньше решения о преобразовании {decisionOn}. Исправьте одну из дат.',
  },
  'retirement-before-leaving': {
    vi: 'Ngày đủ tuổi nghỉ hưu {on} trước ngày nghỉ {leavesOn}: không phải nghỉ trước tuổi. Kiểm tra hai ngày này.',
    en: 'Retirement age on {on} comes before leaving on {leavesOn}, so this is not early. Check both days.',
    ru: 'Пенсионный возраст {on} наступает раньше ухода {leavesOn}: это не досрочный уход. Проверьте обе даты.',
  },
  'not-early': {
    vi: 'Chưa sớm hơn tuổi nghỉ hưu một tháng nào: nghỉ hưu đúng tuổi, không có trợ cấp này.',
    en: 'Not one full month before retirement age: this is ordinary retirement, without these allowances.',
    ru: 'До пенсионного возраста нет и полного месяца: это обычный выход на пенсию, без этих выплат.',
  },
  'months-early-out-of-range': {
    vi: 'Số tháng nghỉ sớm {value} phải là số nguyên từ 0 đến {most}.',
    en: 'Months early, {value}, must be a whole number from 0 to {most}.',
    ru: 'Число месяцев до пенсии {value} должно быть целым от 0 до {most}.',
  },
  'more-than-ten-years-early': {
    vi: 'Còn {months} tháng đến tuổi nghỉ hưu, quá 10 năm: không thuộc diện nghỉ hưu trước tuổi. Tính theo thôi việc.',
    en: '{months} months until retirement age are more than 10 years: no early retirement. Compute severance.',
    ru: 'До пенсионного возраста месяцев: {months}, это больше 10 лет: досрочная пенсия не положена. Считайте увольнение.',
  },
  'too-near-for-severance': {
    vi: 'Còn {months} tháng đến tuổi nghỉ hưu, chưa đủ 2 năm: không tính thôi việc. Tính theo nghỉ hưu trước tuổi.',
    en: '{months} months until retirement age are fewer than 2 years: no severance. Compute early retirement.',
    ru: 'До пенсионного возраста месяцев: {months}, это меньше 2 лет: выплаты при увольнении нет. Считайте досрочную пенсию.',
  },
  'insured-years-out-of-range': {
    vi: 'Số năm đóng BHXH bắt buộc {value} phải là số nguyên từ 0 đến {most}.',
    en: 'Years of compulsory insurance, {value}, must be a whole number from 0 to {most}.',
    ru: 'Число лет обязательного страхования {value} должно быть целым от 0 до {most}.',
  },
  'insured-months-out-of-range': {
    vi: 'Số tháng lẻ đóng BHXH {value} phải là số nguyên từ 0 đến 11; 12 tháng là một năm.',
    en: 'Months of insurance beyond full years, {value}, must be a whole number from 0 to 11; 12 are a year.',
    ru: 'Число месяцев страхования сверх полных лет {value} должно быть целым от 0 до 11; 12 месяцев – это год.',
  },
  'never-insured': {
    vi: 'Chưa có tháng nào đóng BHXH bắt buộc, nên không có gì để tính. Ghi thời gian đã đóng.',
    en: 'Not one month of compulsory insurance, so there is nothing to compute from. Give the time insured.',
    ru: 'Нет ни одного месяца обязательного страхования, считать не из чего. Укажите страховой стаж.',
  },
} as const satisfies Record<string, CompleteText>

export type LeavingRefusalCode = keyof typeof sentences

/** A foreseen refusal (E3): `path` is the field to correct, `params` the figures of the sentence. */
export interface LeavingRefusal {
  readonly code: LeavingRefusalCode
  readonly path: string
  readonly params: SentenceParams
}

export const describeLeavingRefusal = ({ code, params }: LeavingRefusal, language: Language): string =>
  fillSentence(sentences[code][language], params, language)
