import type { PostsBesideNorm, ToldVerdict } from '@tinhgon/engine'
import type { CompleteText } from '@tinhgon/model'
import type { Column } from './norm-table.ts'

const column = (id: string, vi: string, en: string, ru: string, unit?: CompleteText): Column => ({
  id,
  title: { vi, en, ru },
  ...(unit && { unit }),
})

const persons: CompleteText = { vi: 'người', en: 'persons', ru: 'чел.' }

/** Columns that several tables have bear one id and one title in all of them. */
export const columns = {
  norm: column('norm', 'Tiêu chuẩn, định mức', 'Norm', 'Норматив'),
  citation: column('citation', 'Căn cứ', 'Legal basis', 'Правовое основание'),
  unitCode: column('unit-code', 'Mã đơn vị', 'Unit code', 'Код единицы'),
  unitName: column('unit-name', 'Tên đơn vị', 'Unit', 'Единица'),
  value: column('value', 'Thực tế', 'Value', 'Значение'),
  limit: column('limit', 'Mức quy định', 'Limit', 'Предел'),
  by: column('by', 'Chênh lệch', 'Missed by', 'Отклонение'),
  measured: column('measured', 'Đơn vị tính', 'Measured in', 'Единица измерения'),
  verdict: column('verdict', 'Kết quả', 'Verdict', 'Результат'),
  lawfulUntil: column('lawful-until', 'Được giữ đến ngày', 'Lawful until', 'Допускается до'),
  accepted: column('accepted', 'Lý do chấp nhận', 'Accepted because', 'Причина принятия'),
  counts: column('counts', 'Đối tượng', 'Counted', 'Кого считают'),
  current: column('current', 'Hiện có', 'Current', 'Имеется'),
  provisional: column('provisional', 'Mức tạm thời', 'Allowed for the time being', 'Временно допускается'),
  allowed: column('allowed', 'Định mức', 'Norm figure', 'По нормативу'),
  normOn: column('norm-on', 'Về định mức trước ngày', 'Norm to be reached by', 'Достичь норматива до'),
  surplus: column('surplus', 'Vượt định mức', 'Surplus', 'Сверх норматива'),
  role: column('role', 'Chức danh', 'Role', 'Должность'),
  holder: column('holder', 'Người giữ', 'Holder', 'Должностное лицо'),
  oldUnit: column('old-unit', 'Đơn vị cũ', 'Old unit', 'Прежняя единица'),
  leavesOn: column('leaves-on', 'Thôi giữ từ ngày', 'Leaves on', 'Освобождает с'),
  reachesNorm: column('reaches-norm', 'Về đúng định mức', 'Reaches the norm', 'Достигает норматива'),
  stage: column('stage', 'Thời điểm', 'Stage', 'Момент'),
  kind: column('kind', 'Loại đơn vị', 'Kind', 'Вид единицы'),
  population: column('population', 'Dân số', 'Population', 'Население', persons),
  seats: column('seats', 'Số đại biểu', 'Seats', 'Число депутатов'),
  leastSeats: column('least-seats', 'Số đại biểu ít nhất', 'Least seats', 'Наименьшее число депутатов'),
  mostSeats: column('most-seats', 'Số đại biểu nhiều nhất', 'Most seats', 'Наибольшее число депутатов'),
  bracketBase: column(
    'bracket-base',
    'Khung: số đại biểu gốc',
    'Bracket: base seats',
    'Разряд: исходное число депутатов',
  ),
  bracketUpTo: column(
    'bracket-up-to',
    'Khung: đến số dân',
    'Bracket: up to people',
    'Разряд: до числа жителей',
    persons,
  ),
  bracketCap: column('bracket-cap', 'Khung: tối đa', 'Bracket: cap', 'Разряд: предел'),
} as const satisfies Readonly<Record<string, Column>>

export const yearColumn = (year: number): Column =>
  column(`year-${year}`, `Cuối năm ${year}`, `End of ${year}`, `Конец ${year} года`)

export const verdictWords: Readonly<Record<ToldVerdict, CompleteText>> = {
  pass: { vi: 'đạt', en: 'pass', ru: 'соблюдён' },
  fail: { vi: 'chưa đạt', en: 'fail', ru: 'не соблюдён' },
  'not-enough-data': { vi: 'chưa đủ số liệu', en: 'not enough data', ru: 'недостаточно данных' },
  provided: { vi: 'được tạm giữ', en: 'allowed for the time being', ru: 'временно допускается' },
}

export const countsWords: Readonly<Record<PostsBesideNorm['counts'], CompleteText>> = {
  heads: { vi: 'cấp trưởng', en: 'heads', ru: 'руководители' },
  deputies: { vi: 'cấp phó', en: 'deputies', ru: 'заместители' },
  staff: { vi: 'biên chế', en: 'staff', ru: 'штат' },
}

export const words = {
  before: { vi: 'trước', en: 'before', ru: 'до' },
  after: { vi: 'sau', en: 'after', ru: 'после' },
  yes: { vi: 'có', en: 'yes', ru: 'да' },
  no: { vi: 'không', en: 'no', ru: 'нет' },
  vacant: { vi: 'khuyết', en: 'vacant', ru: 'вакантно' },
  everything: { vi: 'tất cả', en: 'all', ru: 'все' },
  assumed: {
    vi: 'mặc định, không phải quy định',
    en: 'a default, not law',
    ru: 'по умолчанию, не норма права',
  },
} as const satisfies Readonly<Record<string, CompleteText>>
