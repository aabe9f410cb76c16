import { type Extent, formatCalendarDate, type Unit } from '@tinhgon/model'
import { byIds, codeOf } from '../tell-lineage.ts'
import type { FoundLineage } from './find-lineage.ts'

const extents: Record<Extent, string> = {
  whole: 'toàn bộ',
  part: 'một phần',
  remainder: 'phần còn lại',
}

const nameOf = (unit: Unit): string => `${unit.name} (${codeOf(unit)})`

/** Lineage as readable lines, in Vietnamese; units that are still themselves are counted, not listed. */
export function describeLineage({ from, to, pairs }: FoundLineage): string {
  const changed = pairs.filter(({ before, after }) => before !== after).toSorted(byIds)
  return [
    `Từ hết ngày ${formatCalendarDate(from, 'vi')} đến hết ngày ${formatCalendarDate(to, 'vi')}`,
    ...changed.map(
      ({ before, after, extent }) => `  ${nameOf(before)} → ${nameOf(after)} · ${extents[extent]}`,
    ),
    `${changed.length} dòng; ${pairs.length - changed.length} đơn vị giữ nguyên.`,
    '',
  ].join('\n')
}
