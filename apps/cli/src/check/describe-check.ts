import { describeNormFinding, type NormFinding, type PostsBesideNorm, type Road } from '@tinhgon/engine'
import { formatCalendarDate } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Checked } from './check.ts'

const number = new Intl.NumberFormat('vi-VN')
const figure = (value: number | null): string => (value === null ? '–' : number.format(value))

/** What a check has found as readable lines, in Vietnamese; what passes is counted only. */
export function describeCheck(checked: Checked): string {
  const { baseline, scenario, report } = checked
  const title = scenario ? `${baseline.title.vi} ▸ ${scenario.title.vi}` : baseline.title.vi
  const lines = [
    `${title} · theo quy định có hiệu lực ngày ${formatCalendarDate(report.asOf, 'vi')}`,
    ...vietnamProfile.normSubjects.flatMap(({ id, title }) => subjectLines(checked, id, title.vi)),
    '',
    'Đại biểu Hội đồng nhân dân (trước → sau)',
    ...seatLines(checked),
    '',
    'Vị trí vượt định mức',
    ...surplusLines(checked),
  ]
  return `${lines.join('\n')}\n`
}

/** Hundreds of one norm would bury the others: a count and the first three; the rest is in `--json`. */
const shown = 3

function subjectLines(checked: Checked, subject: string, title: string): string[] {
  const findings = checked.report.findings.filter((finding) => finding.subject === subject)
  if (findings.length === 0) return []
  return [
    '',
    title,
    ...[...Map.groupBy(findings, ({ norm }) => norm)].flatMap(([id, ofNorm]) =>
      normLines(checked, id, ofNorm),
    ),
  ]
}

function normLines(
  { norms, structure }: Checked,
  normId: string,
  findings: readonly NormFinding[],
): string[] {
  const norm = norms.find(({ id }) => id === normId)
  if (!norm) return []
  const {
    fail = [],
    'not-enough-data': open = [],
    pass = [],
  } = Object.groupBy(findings, ({ verdict }) => verdict)
  const provided = pass.filter(({ provision }) => provision !== null)
  const told = [
    ...fail.map((finding) => ['✗', finding] as const),
    ...open.map((finding) => ['◌', finding] as const),
    ...provided.map((finding) => ['◔', finding] as const),
  ]
  const counts = `đạt ${figure(pass.length)} · chưa đạt ${figure(fail.length)} · chưa đủ số liệu ${figure(open.length)}`
  const law = norm.citation.grade === 'assumed' ? 'mặc định, sửa được' : 'quy định'
  const article = norm.citation.article === null ? '' : `, ${norm.citation.article}`
  return [
    `  ${norm.title.vi}: ${counts}`,
    `    (${law}: ${norm.citation.document}${article})`,
    ...told
      .slice(0, shown)
      .map(([sign, finding]) => `    ${sign} ${describeNormFinding(finding, norm, structure, 'vi')}`),
    ...(told.length > shown ? [`    … và ${figure(told.length - shown)} nữa (--json in đủ)`] : []),
  ]
}

function seatLines({ report, structure, opening }: Checked): string[] {
  const { before, after } = report.seats.sums
  const tiers = new Map(vietnamProfile.tiers.map(({ id, title }) => [id, title.vi.toLowerCase()]))
  const keyOf = ({ unit, tier }: { readonly unit: string; readonly tier: string }): string =>
    `${unit} ${tier}`
  const earlier = new Map(before.map((sum) => [keyOf(sum), sum]))
  const later = new Map(after.map((sum) => [keyOf(sum), sum]))
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => {
    const [was, is] = [earlier.get(key), later.get(key)]
    const { unit = '', tier = '' } = is ?? was ?? {}
    const name = (structure.unit(unit) ?? opening.unit(unit))?.name ?? unit
    const elected = is?.elected
    const beside =
      elected && is.difference !== null
        ? `; bầu ngày ${formatCalendarDate(elected.on, 'vi')}: ${figure(elected.seats)}, chênh ${figure(is.difference)}`
        : ''
    return `  ${name}, ${tiers.get(tier) ?? tier}: ${figure(was?.seats ?? null)} → ${figure(is?.seats ?? null)} (${figure(is?.councils ?? 0)} hội đồng${was && was.without > 0 ? `; trước: chưa kể ${figure(was.without)} đơn vị thuộc loại không có trong quy định` : ''})${beside}`
  })
}

function surplusLines({ report, structure, norms }: Checked): string[] {
  const titles = new Map(norms.map(({ id, title }) => [id, title.vi]))
  if (report.surplus.length === 0) return ['  Không có.']
  return [...Map.groupBy(report.surplus, ({ norm }) => norm)].flatMap(([norm, rows]) => [
    `  ${titles.get(norm) ?? norm}: ${figure(rows.reduce((sum, { surplus }) => sum + surplus, 0))} ở ${figure(rows.length)} đơn vị`,
    ...rows
      .slice(0, shown)
      .map((row) => `    ${structure.unit(row.unit)?.name ?? row.unit}: ${surplusOf(row)}`),
    ...(rows.length > shown ? [`    … và ${figure(rows.length - shown)} nữa (--json in đủ)`] : []),
  ])
}

function surplusOf({
  current,
  allowed,
  provisional,
  normOn,
  surplus,
  road,
}: PostsBesideNorm & { readonly road: Road }): string {
  const until = normOn === null ? 'không có thời hạn chuyển tiếp' : `đến ${formatCalendarDate(normOn, 'vi')}`
  const now =
    provisional === null
      ? ''
      : `, tạm thời ${provisional === 'everything' ? 'được giữ cả' : figure(provisional)}`
  return `hiện có ${figure(current)}, định mức ${figure(allowed)}${now}; vượt ${figure(surplus)} (${until}); lộ trình ${road.reachesNorm ? 'về đúng định mức' : 'chưa về định mức'}`
}
