import type { MappedColumn } from '@tinhgon/model'
import { type Cell, columnLetters, type Sheet, type SheetRow } from '../spreadsheets/sheet.ts'
import { wholeFigure } from '../unit-tables/figure-field.ts'

export type DecimalSign = ',' | '.'

/** What people write where nothing is known. */
const unknown: ReadonlySet<string> = new Set(['', '-', '–', '—', '...', '…', 'n/a', 'na', 'null'])

export const isUnknown = (cell: Cell): boolean => typeof cell === 'string' && unknown.has(cell.toLowerCase())

/**
 * A written number as whole base units, exactly. Thousands may be grouped by spaces or by the sign that is not
 * the decimal one; where the unit has no decimals, by either. Null where it is no such number.
 */
export function readNumber(cell: Cell, decimals: number, decimalSign: DecimalSign): number | null {
  if (typeof cell === 'number') return wholeFigure(asShown(cell, decimals), decimals)
  const text = cell.replace(/[\s\u00a0\u202f]+(?=\d{3})/g, '')
  if (decimals === 0 && /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(text))
    return wholeFigure(text.replace(/[.,]/g, ''), 0)
  const grouping = decimalSign === ',' ? '.' : ','
  const [whole = '', ...fractions] = text.split(decimalSign)
  if (fractions.length > 1) return null
  const parts = whole.split(grouping)
  const isGrouped =
    parts.length === 1 ||
    (/^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part)))
  if (!isGrouped) return null
  return wholeFigure([parts.join(''), ...fractions].join('.'), decimals)
}

/** Spreadsheets compute in binary and show fifteen digits: 0.1 + 0.2 is 0.3 to whoever typed it. */
function asShown(value: number, decimals: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  return /e/i.test(text) ? rounded.toFixed(decimals) : text
}

/** Told by the figures themselves where any of them can only be read one way; else by what separates fields. */
export function guessDecimalSign(
  { decimalComma }: Pick<Sheet, 'decimalComma'>,
  sample: readonly SheetRow[],
  columns: readonly MappedColumn[],
): DecimalSign {
  const figures = columns.flatMap(({ meaning, column }, index) =>
    (meaning === 'figure' || meaning === 'value') && column === columnLetters(index) ? [index] : [],
  )
  const texts = sample.flatMap(({ cells }) =>
    figures.map((index) => cells[index]).filter((cell): cell is string => typeof cell === 'string'),
  )
  for (const text of texts) {
    const last = /[.,](?=[^.,]*$)/.exec(text)
    if (!last) continue
    const [sign] = last
    const fraction = text.slice(last.index + 1)
    const before = text.slice(0, last.index)
    if (/[.,]/.test(before) && !before.includes(sign)) return sign as DecimalSign
    if (before.includes(sign)) return sign === '.' ? ',' : '.'
    if (/^\d+$/.test(fraction) && fraction.length !== 3) return sign as DecimalSign
  }
  return decimalComma ? ',' : '.'
}
