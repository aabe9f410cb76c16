import type { PaperColumns, PaperRun, PaperTable } from '@tinhgon/model'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { docxLine, textRuns } from './docx-paragraphs.ts'
import { sizes } from './page-measures.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const
const noBorders = { top: none, bottom: none, left: none, right: none } as const

/** Two columns beside each other: a table without borders, the right one wider since the motto is long. */
export function docxColumns({ alignment, left, right }: PaperColumns, width: number): Table {
  const widths = [Math.round(width * 0.42), width - Math.round(width * 0.42)]
  const cells = [left, right].map((lines, index) => {
    const cellWidth = widths[index] ?? 0
    const isList = alignment === 'left' && index === 0
    return new TableCell({
      width: { size: cellWidth, type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 0, right: 0 },
      children: lines.map((line) =>
        docxLine(line, isList ? 'left' : 'centre', cellWidth, isList ? sizes.small : sizes.heading),
      ),
    })
  })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** The head of the table is repeated on every page, and no row is torn between two. */
export function docxTable({ columns, rows, totalRow, isDense }: PaperTable, width: number): Table {
  const size = isDense ? sizes.dense : sizes.table
  const widths = columns.map(({ share }) => Math.round((width * share) / 100))
  const row = (
    cells: readonly string[],
    look: { readonly bold?: true; readonly head?: true } = {},
  ): TableRow =>
    new TableRow({
      tableHeader: look.head ?? false,
      cantSplit: true,
      children: cells.map((text, index) => {
        const alignment = look.head ? 'centre' : (columns[index]?.alignment ?? 'left')
        const run: PaperRun = look.bold ? { text, bold: true } : { text }
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          margins: isDense
            ? { top: 20, bottom: 20, left: 50, right: 50 }
            : { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ alignment: alignments[alignment], children: textRuns([run], size) })],
        })
      }),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ title }) => title),
        { bold: true, head: true },
      ),
      ...rows.map((cells) => row(cells)),
      ...(totalRow ? [row(totalRow, { bold: true })] : []),
    ],
  })
}
