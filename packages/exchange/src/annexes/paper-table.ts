import type { Language, PaperSection, PaperTable } from '@tinhgon/model'
import { type ColumnWidth, columnWidths } from '../tables/column-widths.ts'
import { sayCell } from '../tables/say-cell.ts'
import { headingOf, type Table } from '../tables/table.ts'

const numberTitles = { vi: 'STT', en: 'No.', ru: '№' } as const satisfies Record<Language, string>

type Orientation = PaperSection['orientation']

/** How many signs stand beside each other between the margins of A4, in the type of a table and in small type. */
const signs = {
  portrait: { full: 78, dense: 104 },
  landscape: { full: 118, dense: 158 },
} as const satisfies Readonly<Record<Orientation, object>>
/** What the margins of a cell take. */
const beside = 2
/** How much more than fits may be wanted before type is small: so many cells take a second line. */
const bearable = 1.3
/** Bold headings are wider than their number of signs. */
const headingSigns = 1.15

const alignments = { text: 'left', whole: 'right', number: 'right', day: 'centre' } as const

/**
 * A table as it stands in an official paper: its rows numbered, numbers to the right, days in the middle. Columns
 * in which nothing stands are left out; where words would be torn, or most rows take several lines, type is small.
 */
export function paperTable(table: Table, language: Language, orientation: Orientation): PaperTable {
  const { columns, rows } = withoutEmptyColumns(table)
  const digits = Math.max(numberTitles[language].length, String(rows.length).length)
  const widths: ColumnWidth[] = [
    { least: digits, wanted: digits },
    ...columnWidths({ columns, rows }, language),
  ].map(({ least, wanted }) => ({
    least: least * headingSigns + beside,
    wanted: wanted * headingSigns + beside,
  }))
  const { full } = signs[orientation]
  const isDense = sumOf(widths, 'least') > full || sumOf(widths, 'wanted') > full * bearable
  const shares = sharesOf(widths, signs[orientation][isDense ? 'dense' : 'full'])
  return {
    type: 'table',
    columns: shares.map((share, place) => {
      const column = columns[place - 1]
      return {
        title: column ? headingOf(column, language) : numberTitles[language],
        share,
        alignment: column ? alignments[column.type] : 'centre',
      }
    }),
    rows: rows.map((row, index) => [
      String(index + 1),
      ...columns.map((column, place) => sayCell(row[place] ?? null, column, language)),
    ]),
    totalRow: null,
    ...(isDense && { isDense }),
  }
}

function withoutEmptyColumns({ columns, rows }: Table): Table {
  const isFilled = columns.map((_, place) => rows.some((row) => row[place] !== null))
  const filled = <T>(items: readonly T[]): T[] => items.filter((_, place) => isFilled[place])
  return { columns: filled(columns), rows: rows.map(filled) }
}

const sumOf = (widths: readonly ColumnWidth[], which: keyof ColumnWidth): number =>
  widths.reduce((sum, width) => sum + width[which], 0)

/** In hundredths: every column what it has to have, and of the rest as much as it wants more. */
function sharesOf(widths: readonly ColumnWidth[], room: number): number[] {
  const [least, wanted] = [sumOf(widths, 'least'), sumOf(widths, 'wanted')]
  const fraction = wanted <= room || wanted === least ? 1 : Math.max(0, (room - least) / (wanted - least))
  const given = widths.map((width) => width.least + (width.wanted - width.least) * fraction)
  const whole = given.reduce((sum, width) => sum + width, 0)
  return given.map((width) => (width / whole) * 100)
}
