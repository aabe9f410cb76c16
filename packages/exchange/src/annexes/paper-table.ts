import type { Language, PaperTable } from '@tinhgon/model'
import { columnWidths } from '../tables/column-widths.ts'
import { sayCell } from '../tables/say-cell.ts'
import { headingOf, type Table } from '../tables/table.ts'

const numberTitles = { vi: 'STT', en: 'No.', ru: '№' } as const satisfies Record<Language, string>

/** More columns than these are set in small type. */
const mostInFullSize = 7

const alignments = { text: 'left', whole: 'right', number: 'right', day: 'centre' } as const

/** A table as it stands in an official paper: its rows numbered, numbers to the right, days in the middle. */
export function paperTable(table: Table, language: Language): PaperTable {
  const { columns, rows } = table
  const widths = [String(rows.length).length + 2, ...columnWidths(table, language)]
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return {
    type: 'table',
    columns: widths.map((width, place) => {
      const column = columns[place - 1]
      return {
        title: column ? headingOf(column, language) : numberTitles[language],
        share: (width / whole) * 100,
        alignment: column ? alignments[column.type] : 'centre',
      }
    }),
    rows: rows.map((row, index) => [
      String(index + 1),
      ...row.map((cell, place) => {
        const column = columns[place]
        return column ? sayCell(cell, column, language) : ''
      }),
    ]),
    totalRow: null,
    ...(columns.length > mostInFullSize && { isDense: true }),
  }
}
