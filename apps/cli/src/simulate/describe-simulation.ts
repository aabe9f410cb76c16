import type { Finding, LedgerRow, Total } from '@tinhgon/engine'
import type { Baseline, Scenario } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Simulation } from './simulate.ts'

const number = new Intl.NumberFormat('vi-VN')
const figure = (value: number | null): string => (value === null ? '–' : number.format(value))

/** A simulation as readable lines, in Vietnamese. */
export function describeSimulation(baseline: Baseline, scenario: Scenario, simulation: Simulation): string {
  const { before, after } = simulation
  const lines = [
    `${baseline.title.vi} ▸ ${scenario.title.vi}`,
    `${simulation.acts} văn bản, ${figure(simulation.events)} thay đổi · mã nội dung ${simulation.hash.slice(0, 16)}`,
    '',
    row('', 'trước', 'sau'),
    row('Đơn vị', figure(before.units), figure(after.units)),
    row('Vị trí', figure(before.posts), figure(after.posts)),
    ...vietnamProfile.kinds
      .filter(({ id }) => (before.byKind[id] ?? 0) + (after.byKind[id] ?? 0) > 0)
      .map(({ id, title }) =>
        row(`  ${title.vi}`, figure(before.byKind[id] ?? 0), figure(after.byKind[id] ?? 0)),
      ),
    '',
    ...vietnamProfile.measures.map(({ id, title }) =>
      row(title.vi, total(before.measures[id]), total(after.measures[id])),
    ),
    '',
    'Bảng cân đối: đầu kỳ + lập mới + điều chỉnh − kết thúc = cuối kỳ',
    ...simulation.ledger.map(describeRow),
    '',
    ...describeFindings(simulation.findings),
  ]
  return `${lines.join('\n')}\n`
}

const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(58) + cells.map((cell) => cell.padStart(22)).join('')

/** Unknown is an en dash with a count, never zero (L2). */
const total = (sum: Total | undefined): string =>
  sum === undefined
    ? ''
    : sum.missing === 0
      ? figure(sum.value)
      : `– (${sum.missing}/${sum.known + sum.missing} chưa rõ)`

const marks = { true: '✓', false: '✗', null: '◌' } as const

function describeRow({
  row: name,
  opening,
  established,
  restated,
  ended,
  closing,
  balanced,
  missing,
}: LedgerRow): string {
  const sum = `${figure(opening)} + ${figure(established)} + ${figure(restated)} − ${figure(ended)} = ${figure(closing)}`
  const unknown =
    missing.opening + missing.closing > 0
      ? `  (chưa rõ: đầu kỳ ${figure(missing.opening)}, cuối kỳ ${figure(missing.closing)} đơn vị)`
      : ''
  return `  ${marks[`${balanced}`]} ${name.padEnd(26)} ${sum}${unknown}`
}

const findingTitles: Record<Finding['code'], string> = {
  'divided-without-figures': 'Chia mà chưa nêu số liệu',
  'figure-outside-bounds': 'Số công bố ngoài khoảng suy ra',
  'statement-differs': 'Số công bố khác tổng cấp dưới',
  'figures-missing': 'Thiếu số liệu',
  restated: 'Số công bố khác số chuyển sang',
}

/** Hundreds of one code would bury the others: a count and the first three; the rest is in `--json`. */
function describeFindings(findings: readonly Finding[]): string[] {
  const shown = 3
  return [...Map.groupBy(findings, ({ code }) => code)].flatMap(([code, group]) => [
    `${group[0]?.severity === 'warning' ? '●' : '○'} ${findingTitles[code]}: ${figure(group.length)}`,
    ...group.slice(0, shown).map(({ message }) => `    ${message}`),
    ...(group.length > shown ? [`    … và ${figure(group.length - shown)} nữa (--json in đủ)`] : []),
  ])
}
