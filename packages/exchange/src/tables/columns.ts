import { measureWords } from '@tinhgon/engine'
import { type CompleteText, type MeasureDefinition, textIn } from '@tinhgon/model'
import type { Column, ColumnType } from './table.ts'

const column = (
  id: string,
  type: ColumnType,
  vi: string,
  en: string,
  ru: string,
  unit?: CompleteText,
): Column => ({ id, type, title: { vi, en, ru }, ...(unit && { unit }) })

const persons: CompleteText = { vi: 'người', en: 'persons', ru: 'чел.' }

/** Columns that several tables have bear one id and one title in all of them. */
export const columns = {
  norm: column('norm', 'text', 'Tiêu chuẩn, định mức', 'Norm', 'Норматив'),
  citation: column('citation', 'text', 'Căn cứ', 'Legal basis', 'Правовое основание'),
  unitCode: column('unit-code', 'text', 'Mã đơn vị', 'Unit code', 'Код единицы'),
  unitName: column('unit-name', 'text', 'Tên đơn vị', 'Unit', 'Единица'),
  value: column('value', 'number', 'Thực tế', 'Value', 'Значение'),
  limit: column('limit', 'number', 'Mức quy định', 'Limit', 'Предел'),
  by: column('by', 'number', 'Chênh lệch', 'Missed by', 'Отклонение'),
  measured: column('measured', 'text', 'Đơn vị tính', 'Measured in', 'Единица измерения'),
  verdict: column('verdict', 'text', 'Kết quả', 'Verdict', 'Результат'),
  lawfulUntil: column('lawful-until', 'day', 'Được giữ đến ngày', 'Lawful until', 'Допускается до'),
  accepted: column('accepted', 'text', 'Lý do chấp nhận', 'Accepted because', 'Причина принятия'),
  counts: column('counts', 'text', 'Đối tượng', 'Counted', 'Кого считают'),
  current: column('current', 'number', 'Hiện có', 'Current', 'Имеется'),
  provisional: column(
    'provisional',
    'number',
    'Mức tạm thời',
    'Allowed for the time being',
    'Временно допускается',
  ),
  allowed: column('allowed', 'number', 'Định mức', 'Norm figure', 'По нормативу'),
  normOn: column('norm-on', 'day', 'Về định mức trước ngày', 'Norm to be reached by', 'Достичь норматива до'),
  surplus: column('surplus', 'number', 'Vượt định mức', 'Surplus', 'Сверх норматива'),
  role: column('role', 'text', 'Chức danh', 'Role', 'Должность'),
  holder: column('holder', 'text', 'Người giữ', 'Holder', 'Должностное лицо'),
  oldUnit: column('old-unit', 'text', 'Đơn vị cũ', 'Old unit', 'Прежняя единица'),
  leavesOn: column('leaves-on', 'day', 'Thôi giữ từ ngày', 'Leaves on', 'Освобождает с'),
  reachesNorm: column('reaches-norm', 'text', 'Về đúng định mức', 'Reaches the norm', 'Достигает норматива'),
  stage: column('stage', 'text', 'Thời điểm', 'Stage', 'Момент'),
  kind: column('kind', 'text', 'Loại đơn vị', 'Kind', 'Вид единицы'),
  population: column('population', 'whole', 'Dân số', 'Population', 'Население', persons),
  seats: column('seats', 'whole', 'Số đại biểu', 'Seats', 'Число депутатов'),
  leastSeats: column(
    'least-seats',
    'whole',
    'Số đại biểu ít nhất',
    'Least seats',
    'Наименьшее число депутатов',
  ),
  mostSeats: column(
    'most-seats',
    'whole',
    'Số đại biểu nhiều nhất',
    'Most seats',
    'Наибольшее число депутатов',
  ),
  bracketBase: column(
    'bracket-base',
    'whole',
    'Khung: số đại biểu gốc',
    'Bracket: base seats',
    'Разряд: исходное число депутатов',
  ),
  bracketUpTo: column(
    'bracket-up-to',
    'whole',
    'Khung: đến số dân',
    'Bracket: up to people',
    'Разряд: до числа жителей',
    persons,
  ),
  bracketCap: column('bracket-cap', 'whole', 'Khung: tối đa', 'Bracket: cap', 'Разряд: предел'),
  system: column('system', 'text', 'Hệ thống', 'System', 'Система'),
  tier: column('tier', 'text', 'Cấp', 'Tier', 'Уровень'),
  superior: column('superior', 'text', 'Trực thuộc', 'Superior', 'Подчинение'),
  posts: column('posts', 'whole', 'Số vị trí', 'Posts', 'Должностей'),
  subject: column('subject', 'text', 'Nội dung', 'Subject', 'Показатель'),
  before: column('before', 'number', 'Trước', 'Before', 'До'),
  after: column('after', 'number', 'Sau', 'After', 'После'),
  change: column('change', 'number', 'Tăng, giảm', 'Change', 'Изменение'),
  unknownBefore: column(
    'unknown-before',
    'whole',
    'Số đơn vị chưa có số liệu: trước',
    'Units without a figure: before',
    'Единиц без данных: до',
  ),
  unknownAfter: column(
    'unknown-after',
    'whole',
    'Số đơn vị chưa có số liệu: sau',
    'Units without a figure: after',
    'Единиц без данных: после',
  ),
  act: column('act', 'text', 'Văn bản, đợt sắp xếp', 'Act', 'Акт'),
  operatesOn: column('operates-on', 'day', 'Thực hiện từ ngày', 'Operates on', 'Действует с'),
  document: column('document', 'text', 'Căn cứ', 'Legal basis', 'Основание'),
  clause: column('clause', 'text', 'Điều, khoản', 'Clause', 'Пункт'),
  event: column('event', 'text', 'Nội dung thay đổi', 'Change', 'Изменение'),
  opening: column('opening', 'number', 'Đầu kỳ', 'Opening', 'На начало'),
  established: column('established', 'number', 'Lập mới', 'Established', 'Учреждено'),
  restated: column('restated', 'number', 'Công bố lại', 'Restated', 'Пересчитано'),
  ended: column('ended', 'number', 'Kết thúc', 'Ended', 'Упразднено'),
  closing: column('closing', 'number', 'Cuối kỳ', 'Closing', 'На конец'),
  balanced: column('balanced', 'text', 'Đối chiếu', 'Reconciles', 'Сверка'),
  oldCode: column('old-code', 'text', 'Mã cũ', 'Old code', 'Прежний код'),
  oldName: column('old-name', 'text', 'Đơn vị trước sắp xếp', 'Unit before', 'Единица до'),
  extent: column('extent', 'text', 'Phần chuyển', 'Extent', 'Часть'),
  carried: column('carried', 'text', 'Số liệu chuyển theo', 'Carried', 'Переданные показатели'),
  newCode: column('new-code', 'text', 'Mã mới', 'New code', 'Новый код'),
  newName: column('new-name', 'text', 'Đơn vị sau sắp xếp', 'Unit after', 'Единица после'),
  validFrom: column('valid-from', 'day', 'Từ ngày', 'Valid from', 'Действует с'),
  severity: column('severity', 'text', 'Mức độ', 'Severity', 'Важность'),
  finding: column('finding', 'text', 'Nhận định', 'Finding', 'Вывод'),
  unitsConcerned: column('units-concerned', 'whole', 'Số đơn vị liên quan', 'Units concerned', 'Единиц'),
  said: column('said', 'text', 'Diễn giải', 'In words', 'Словами'),
  providedBy: column('provided-by', 'text', 'Căn cứ được giữ', 'Lawful by', 'Основание допущения'),
} as const satisfies Readonly<Record<string, Column>>

export const yearColumn = (year: number): Column =>
  column(`year-${year}`, 'number', `Cuối năm ${year}`, `End of ${year}`, `Конец ${year} года`)

/** A measure as a column, areas in km². */
export const measureColumn = ({ id, title, baseUnit }: MeasureDefinition): Column => ({
  id: `measure-${id}`,
  type: baseUnit === 'square-metre' ? 'number' : 'whole',
  title: { vi: textIn(title, 'vi'), en: textIn(title, 'en'), ru: textIn(title, 'ru') },
  ...(unitWords[baseUnit] && { unit: unitWords[baseUnit] }),
  ...(baseUnit === 'square-metre' && { leastDecimals: 2 }),
})

const unitWords: Readonly<Partial<Record<MeasureDefinition['baseUnit'], CompleteText>>> = {
  'square-metre': measureWords['square-metre'],
  person: measureWords.person,
}
