import type { Language } from '@tinhgon/model'
import { sayCell } from './say-cell.ts'
import { headingOf, type Table } from './table.ts'

export interface ColumnWidth {
  /** As its longest word is, or its longest figure: narrower it would be torn. */
  readonly least: number
  /** As nearly all of its cells are, up to {@link widest}. */
  readonly wanted: number
}

const widest = 48
/** Signs of a cell that is longer than nearly all others of its column do not make it wider. */
const nearlyAll = 0.95

/** How many signs wide each column has to be, and wants to be. */
export function columnWidths({ columns, rows }: Table, language: Language): ColumnWidth[] {
  return columns.map((column, place) => {
    const texts = rows.map((row) => sayCell(row[place] ?? null, column, language))
    const lengths = texts.map(({ length }) => length).sort((a, b) => a - b)
    const usual = lengths[Math.ceil(lengths.length * nearlyAll) - 1] ?? 0
    const torn = column.type === 'text' ? texts.flatMap((text) => text.split(/\s+/)) : texts
    const least = longest([...headingOf(column, language).split(/\s+/), ...torn])
    return { least, wanted: Math.max(least, Math.min(widest, usual)) }
  })
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((length, text) => Math.max(length, text.length), 0)
