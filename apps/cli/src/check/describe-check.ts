import type { PostsBesideNorm, Road } from '@tinhgon/engine'
import { formatCalendarDate } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import type { Checked } from './check.ts'
import { describeSubject } from './describe-subject.ts'
import { figure, shown } from './shown-figures.ts'

/**
 * What a check has found as readable lines, in Vietnamese; what passes is counted only.
 * @param written files with the tables
 */
export function describeCheck(checked: Checked, written: readonly string[]): string {
  const { baseline, scenario } = checked
  const title = scenario ? `${baseline.title.vi} ▸ ${scenario.title.vi}` : baseline.title.vi
  const lines = [
    `${title} · ${whenOf(checked)}`,
    ...vietnamProfile.normSubjects.flatMap(({ id, title }) => describeSubject(checked, id, title.vi)),
    '',
    'Đại biểu Hội đồng nhân dân (trước → sau)',
    ...seatLines(checked),
    '',
    'Vị trí vượt định mức',
    ...surplusLines(checked),
    ...(written.length > 0 ? ['', 'Đã ghi', ...written.map((file) => `  ${file}`)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function whenOf({ report: { asOf, rulesOn } }: Checked): string {
  const rules = `theo quy định có hiệu lực ngày ${formatCalendarDate(rulesOn, 'vi')}`
  return asOf === rulesOn ? rules : `bộ máy đến hết ngày ${formatCalendarDate(asOf, 'vi')}, ${rules}`
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
