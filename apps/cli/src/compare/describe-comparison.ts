import type { ComparedFigure, ComparisonRow } from '@tinhgon/engine'
import { formatCalendarDate, type LocalizedText } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { ComparedInput } from './compare.ts'

const number = new Intl.NumberFormat('vi-VN')
const nameWidth = 64
const shownUnits = 40

const named: Readonly<Record<string, string>> = {
  units: 'Tổng số đơn vị',
  'changes/kept': 'Đơn vị giữ nguyên',
  'changes/changed': 'Đơn vị còn tồn tại, có thay đổi',
  'changes/ended': 'Đơn vị kết thúc',
  'changes/new': 'Đơn vị mới',
  posts: 'Tổng số vị trí',
  'posts/head': 'Người đứng đầu',
  'posts/deputy': 'Cấp phó',
  'surplus/heads': 'Người đứng đầu vượt định mức',
  'unlawful/heads': 'Người đứng đầu vượt cả mức tạm thời',
  'surplus/deputies': 'Cấp phó vượt định mức',
  'unlawful/deputies': 'Cấp phó vượt cả mức tạm thời',
  'norms/fail': 'Điểm chưa đạt',
  'norms/not-enough-data': 'Điểm chưa đủ số liệu',
  'norms/provided': 'Điểm được giữ tạm thời',
  'norms/accepted': 'Điểm đã chấp nhận',
}
const sizes: Readonly<Record<string, string>> = {
  median: 'trung vị',
  least: 'nhỏ nhất',
  greatest: 'lớn nhất',
}

/** A comparison as readable lines, in Vietnamese; measures in their base units. */
export function describeComparison(compared: ComparedInput): string {
  const { baseline, scenarios, rulesOn, rows, units } = compared
  const letters = scenarios.map((_scenario, place) => String.fromCharCode(65 + place))
  const lines = [
    `Hiện trạng: ${baseline.title.vi}, ${formatCalendarDate(baseline.date, 'vi')}`,
    ...scenarios.map(
      ({ scenario, asOf, hash }, place) =>
        `${letters[place]}: ${scenario.title.vi} · đến hết ${formatCalendarDate(asOf, 'vi')} · mã nội dung ${hash.slice(0, 16)}`,
    ),
    `Xét theo quy định có hiệu lực ngày ${formatCalendarDate(rulesOn, 'vi')}`,
    '',
    line('', ['hiện trạng', ...letters]),
    ...rows.map((row) => line(titleOf(row), cellsOf(row))),
    '',
    `${units.length} đơn vị mà các phương án làm khác nhau:`,
    ...units.slice(0, shownUnits).map(({ unit, fates }) => {
      const told = fates.map(({ type, outcomes }, place) => {
        const into = outcomes.map((outcome) => outcome.unit.name).join(', ')
        return `${letters[place]} ${fateWords[type]}${type === 'kept' || into === '' ? '' : ` ${into}`}`
      })
      return `  ${unit.name}: ${told.join(' · ')}`
    }),
    ...(units.length > shownUnits ? [`  … và ${units.length - shownUnits} nữa (--json in đủ)`] : []),
  ]
  return `${lines.join('\n')}\n`
}

const fateWords = {
  kept: 'giữ nguyên',
  changed: 'thay đổi:',
  enlarged: 'nhận thêm:',
  merged: 'nhập vào',
  replaced: 'thành',
  split: 'chia vào',
  ended: 'kết thúc',
} as const

const line = (name: string, cells: readonly string[]): string =>
  (name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(24)).join('')).trimEnd()

const cellsOf = ({ before: [before], values, changes, best }: ComparisonRow): string[] => [
  before ? figure(before) : '',
  ...values.map((value, place) => {
    const change = changes[place] ?? null
    const told =
      change === null || change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${number.format(Math.abs(change))})`
    return `${best.includes(place) ? '★ ' : ''}${figure(value)}${told}`
  }),
]

/** Unknown is an en dash with a count, never zero (L2). */
const figure = ({ value, unknown, of }: ComparedFigure): string =>
  value === null ? `– (${unknown}/${of} chưa rõ)` : number.format(value)

function titleOf({ figure: name }: ComparisonRow): string {
  const [part = '', term = '', detail = ''] = name.split('/')
  const title = termsOf(part).find(({ id }) => id === term)?.title.vi ?? term
  if (part === 'seats') return `Đại biểu hội đồng nhân dân, ${title.toLowerCase()}`
  if (part === 'sizes') return `${title}: ${sizes[detail] ?? detail}`
  return named[name] ?? (part === 'measures' ? title : `  ${title}`)
}

/** A kind and a tier may bear one id. */
function termsOf(part: string): readonly { readonly id: string; readonly title: LocalizedText }[] {
  const { systems, tiers, kinds, measures } = vietnamProfile
  if (part === 'bySystem') return systems
  if (part === 'byKind') return kinds
  return part === 'byTier' || part === 'seats' ? tiers : measures
}
