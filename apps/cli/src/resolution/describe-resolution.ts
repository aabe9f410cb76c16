import { formatCalendarDate } from '@tinhgon/model'
import type { ReadResolution } from '@tinhgon/vietnam'

/** What was read as readable lines, in Vietnamese. */
export function describeResolution({ act, lineage, open, counts, checks }: ReadResolution): string {
  const heading = act
    ? [
        `${act.title} · ${act.legalBasis?.document}`,
        `Hoạt động từ ngày ${formatCalendarDate(act.operatesOn, 'vi')}`,
      ]
    : []
  const rows = lineage.map(
    ({ before, after, extent }) => `  ${before} → ${after} · ${extent === 'whole' ? 'toàn bộ' : 'một phần'}`,
  )
  const marks = new Map([
    [true, '✓'],
    [false, '✗'],
    [null, '–'],
  ])
  return [
    ...heading,
    ...rows,
    `${counts.clauses.all} khoản; ${counts.read.total} đơn vị sau sắp xếp; ${lineage.length} dòng.`,
    ...checks.map(({ check, ok, message }) => `${marks.get(ok)} ${check}: ${message}`),
    ...open.map(({ clause, message }) => `? ${clause === null ? '' : `${clause}: `}${message}`),
    '',
  ].join('\n')
}
