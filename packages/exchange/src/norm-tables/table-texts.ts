import type { PostsBesideNorm, ToldVerdict } from '@tinhgon/engine'
import type { LocalizedText } from '@tinhgon/model'
import type { Column } from './norm-table.ts'

const column = (id: string, vi: string, en: string, unit?: LocalizedText): Column => ({
  id,
  title: { vi, en },
  ...(unit && { unit }),
})

const persons: LocalizedText = { vi: 'người', en: 'persons' }

/** Columns that several tables have bear one id and one title in all of them. */
export const columns = {
  norm: column('norm', 'Tiêu chuẩn, định mức', 'Norm'),
  citation: column('citation', 'Căn cứ', 'Legal basis'),
  unitCode: column('unit-code', 'Mã đơn vị', 'Unit code'),
  unitName: column('unit-name', 'Tên đơn vị', 'Unit'),
  value: column('value', 'Thực tế', 'Value'),
  limit: column('limit', 'Mức quy định', 'Limit'),
  by: column('by', 'Chênh lệch', 'Missed by'),
  measured: column('measured', 'Đơn vị tính', 'Measured in'),
  verdict: column('verdict', 'Kết quả', 'Verdict'),
  lawfulUntil: column('lawful-until', 'Được giữ đến ngày', 'Lawful until'),
  accepted: column('accepted', 'Lý do chấp nhận', 'Accepted because'),
  counts: column('counts', 'Đối tượng', 'Counted'),
  current: column('current', 'Hiện có', 'Current'),
  provisional: column('provisional', 'Mức tạm thời', 'Allowed for the time being'),
  allowed: column('allowed', 'Định mức', 'Norm figure'),
  normOn: column('norm-on', 'Về định mức trước ngày', 'Norm to be reached by'),
  surplus: column('surplus', 'Vượt định mức', 'Surplus'),
  role: column('role', 'Chức danh', 'Role'),
  holder: column('holder', 'Người giữ', 'Holder'),
  oldUnit: column('old-unit', 'Đơn vị cũ', 'Old unit'),
  leavesOn: column('leaves-on', 'Thôi giữ từ ngày', 'Leaves on'),
  reachesNorm: column('reaches-norm', 'Về đúng định mức', 'Reaches the norm'),
  stage: column('stage', 'Thời điểm', 'Stage'),
  kind: column('kind', 'Loại đơn vị', 'Kind'),
  population: column('population', 'Dân số', 'Population', persons),
  seats: column('seats', 'Số đại biểu', 'Seats'),
  leastSeats: column('least-seats', 'Số đại biểu ít nhất', 'Least seats'),
  mostSeats: column('most-seats', 'Số đại biểu nhiều nhất', 'Most seats'),
  bracketBase: column('bracket-base', 'Khung: số đại biểu gốc', 'Bracket: base seats'),
  bracketUpTo: column('bracket-up-to', 'Khung: đến số dân', 'Bracket: up to people', persons),
  bracketCap: column('bracket-cap', 'Khung: tối đa', 'Bracket: cap'),
} as const satisfies Readonly<Record<string, Column>>

export const yearColumn = (year: number): Column =>
  column(`year-${year}`, `Cuối năm ${year}`, `End of ${year}`)

export const verdictWords: Readonly<Record<ToldVerdict, LocalizedText>> = {
  pass: { vi: 'đạt', en: 'pass' },
  fail: { vi: 'chưa đạt', en: 'fail' },
  'not-enough-data': { vi: 'chưa đủ số liệu', en: 'not enough data' },
  provided: { vi: 'được tạm giữ', en: 'allowed for the time being' },
}

export const countsWords: Readonly<Record<PostsBesideNorm['counts'], LocalizedText>> = {
  heads: { vi: 'cấp trưởng', en: 'heads' },
  deputies: { vi: 'cấp phó', en: 'deputies' },
  staff: { vi: 'biên chế', en: 'staff' },
}

export const words = {
  before: { vi: 'trước', en: 'before' },
  after: { vi: 'sau', en: 'after' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  vacant: { vi: 'khuyết', en: 'vacant' },
  everything: { vi: 'tất cả', en: 'all' },
  assumed: { vi: 'mặc định, không phải quy định', en: 'a default, not law' },
} as const satisfies Readonly<Record<string, LocalizedText>>
