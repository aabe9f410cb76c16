import type { Language } from '@tinhgon/model'
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx as write } from 'hucre/xlsx'
import { columnWidths } from '../tables/column-widths.ts'
import { sayUnknown, withoutControls } from '../tables/say-cell.ts'
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
  })
}

const millimetres = (value: number): number => value / 25.4

function writtenSheet({ name, title, table }: Sheet, footer: string, language: Language): WriteSheet {
  const { columns, rows } = table
  const widths = columnWidths(table, language)
  const header = columns.map((column) => headingOf(column, language))
  const lines = Math.max(...header.map((text, place) => Math.ceil((text.length + 2) / (widths[place] ?? 1))))
  return {
    name,
    columns: widths.map((width) => ({ width: width + 3 })),
    rows: [header, ...rows.map((row) => row.map((cell, place) => writtenValue(cell, columns[place])))],
    cells: new Map(
      [header, ...rows].flatMap((row, line) =>
        row.map((cell, place) => [
          `${line},${place}`,
          { style: line === 0 ? headerStyle : styleOf(cell, columns[place]) },
        ]),
      ),
    ),
    rowDefs: new Map([[0, { height: 15 * Math.min(lines, 5) + 4 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as the rows take.
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
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
