import { formatCalendarDate, type Language, localeOf } from '@tinhgon/model'
import { type Cell, type Column, isUnknown, type Unknown } from './table.ts'

/** An en dash for what is not known, with the count where it is a sum (L2). */
export const sayUnknown = ({ unknown, of }: Unknown): string => (of > 1 ? `– (${unknown}/${of})` : '–')

/** A cell as it stands on paper: areas to the square metre, averages to two decimals, digits grouped as the language does it. */
export function sayCell(cell: Cell, { type, leastDecimals = 0 }: Column, language: Language): string {
  if (cell === null) return ''
  if (isUnknown(cell)) return sayUnknown(cell)
  if (typeof cell === 'string')
    return type === 'day' ? formatCalendarDate(cell, language) : withoutControls(cell)
  const decimals = Number.isInteger(cell) ? leastDecimals : Math.max(leastDecimals, 2)
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: leastDecimals > 0 ? 6 : 2,
  }).format(cell)
}

/** What XML 1.0 cannot hold is in no document. */
export const withoutControls = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
