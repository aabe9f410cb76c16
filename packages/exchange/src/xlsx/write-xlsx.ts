import type { Language } from '@tinhgon/model'
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx as write } from 'hucre/xlsx'
import { columnWidths } from '../tables/column-widths.ts'
import { sayCell, sayUnknown, withoutControls } from '../tables/say-cell.ts'
import { type Cell, type Column, headingOf, isUnknown, type Table } from '../tables/table.ts'

export interface Sheet {
  /** On the tab: at most 31 signs, none of []:*?/\. */
  readonly name: string
  /** Above every printed page. */
  readonly title: string
  readonly table: Table
}

export interface Workbook {
  readonly title: string
  /** Below every printed page. */
  readonly footer: string
  readonly sheets: readonly Sheet[]
}

/** The day that every written file bears: what is in a table has its own dates. */
const day = new Date('2025-01-01T00:00:00Z')

/**
 * Tables as a workbook, a sheet a table: numbers are numbers and days are days, the header stays in sight and is
 * printed on every page, and A4 across is as wide as the table. Texts are texts, whatever they begin with.
 * Same workbook, same bytes.
 */
export function writeXlsx({ title, footer, sheets }: Workbook, language: Language): Promise<Uint8Array> {
  return write({
    properties: { title, creator: 'Tinh Gọn', lastModifiedBy: 'Tinh Gọn', created: day, modified: day },
    defaultFont: { name: 'Times New Roman', size: 11 },
    sheets: sheets.map((sheet) => writtenSheet(sheet, footer, language)),
    // The library has an option for it, which leaves the quotes out that such names need.
    namedRanges: sheets.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$1:$1`,
      scope: name,
    })),
  })
}

const millimetres = (value: number): number => value / 25.4

function writtenSheet({ name, title, table }: Sheet, footer: string, language: Language): WriteSheet {
  const { columns, rows } = table
  const header = columns.map((column) => headingOf(column, language))
  const widths = columnWidths(table, language).map(
    ({ wanted }, place) => Math.max(wanted, Math.ceil((header[place] ?? '').length / headerLines)) + spare,
  )
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [header, ...rows.map((row) => row.map((cell, place) => writtenValue(cell, columns[place])))],
    cells: new Map(
      [header, ...rows].flatMap((row, line) =>
        row.map((cell, place) => [
          `${line},${place}`,
          { style: line === 0 ? headerStyle : styleOf(cell, columns[place]) },
        ]),
      ),
    ),
    rowDefs: new Map(heights(header, table, widths, language)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as the rows take.
      fitToHeight: 0,
      margins: {
        top: millimetres(20),
        bottom: millimetres(17),
        left: millimetres(15),
        right: millimetres(10),
        header: millimetres(9),
        footer: millimetres(8),
      },
    },
    headerFooter: {
      oddHeader: `&C&"Times New Roman,Bold"&12${printed(title)}`,
      oddFooter: `&L&"Times New Roman,Italic"&9${printed(footer)}&R&9&P/&N`,
    },
  }
}

/** A header that is much longer than its column takes about so many lines. */
const headerLines = 3
/** Signs beside the longest text, for the button of the filter too. */
const spare = 3
const pointsALine = 15

/** Of the header, and of every row that takes several lines: not every program finds them itself. */
function heights(
  header: readonly string[],
  { columns, rows }: Table,
  widths: readonly number[],
  language: Language,
): [number, { height: number }][] {
  const linesOf = (texts: readonly string[], share: number): number =>
    texts.reduce((lines, text, place) => {
      const room = (widths[place] ?? 1) * share
      const needed = text
        .split('\n')
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0)
      return Math.max(lines, needed)
    }, 1)
  const ofRows = rows.flatMap((row, index): [number, { height: number }][] => {
    const texts = columns.map((column, place) => sayCell(row[place] ?? null, column, language))
    const lines = linesOf(texts, 1.05)
    return lines === 1 ? [] : [[index + 1, { height: Math.min(mostPoints, pointsALine * lines) }]]
  })
  return [[0, { height: pointsALine * linesOf(header, 0.8) + 4 }], ...ofRows]
}

/** No row is higher. */
const mostPoints = 409

/** An ampersand opens a command in headers and footers, and digits behind a size would be part of it. */
const printed = (text: string): string =>
  `${/^\d/.test(text) ? ' ' : ''}${withoutControls(text).replaceAll('&', '&&')}`

function writtenValue(cell: Cell, column: Column | undefined): CellValue {
  if (isUnknown(cell)) return sayUnknown(cell)
  if (typeof cell !== 'string') return cell
  return column?.type === 'day' ? new Date(`${cell}T00:00:00Z`) : withoutControls(cell)
}

const line = { style: 'thin', color: { rgb: '808080' } } as const
const border = { top: line, right: line, bottom: line, left: line } as const

const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

const styles = {
  text: { border, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
  day: { border, alignment: { horizontal: 'center', vertical: 'top' }, numFmt: 'dd/mm/yyyy' },
  whole: { border, alignment: { horizontal: 'right', vertical: 'top' }, numFmt: '#,##0' },
  decimals: { border, alignment: { horizontal: 'right', vertical: 'top' }, numFmt: '#,##0.00####' },
} as const satisfies Readonly<Record<string, CellStyle>>

function styleOf(cell: Cell, column: Column | undefined): CellStyle {
  if (column === undefined || column.type === 'text' || column.type === 'day')
    return styles[column?.type === 'day' ? 'day' : 'text']
  return (column.leastDecimals ?? 0) > 0 || (typeof cell === 'number' && !Number.isInteger(cell))
    ? styles.decimals
    : styles.whole
}

/** A, B … Z, AA: letters of a column from 0. */
const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))
