import type { Language } from '@tinhgon/model'
import { sayCell } from './say-cell.ts'
import { headingOf, type Table } from './table.ts'

const widest = 48
const share = 0.95

/**
 * How many signs wide each column wants to be: as nearly all of its cells are, never less than its longest
 * word, so that none is broken, and never more than {@link widest}.
 */
export function columnWidths({ columns, rows }: Table, language: Language): number[] {
  return columns.map((column, place) => {
    const texts = rows.map((row) => sayCell(row[place] ?? null, column, language))
    const lengths = texts.map(({ length }) => length).sort((a, b) => a - b)
    const usual = lengths[Math.ceil(lengths.length * share) - 1] ?? 0
    const words = new Set([headingOf(column, language), ...texts].flatMap((text) => text.split(/\s+/)))
    const longestWord = [...words].reduce((longest, { length }) => Math.max(longest, length), 0)
    const numeric = column.type !== 'text' ? longestOf(lengths) : 0
    return Math.min(widest, Math.max(usual, longestWord, numeric, 5))
  })
}

const longestOf = (sorted: readonly number[]): number => sorted.at(-1) ?? 0
