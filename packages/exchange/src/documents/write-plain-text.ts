import type { Paper, PaperBlock, PaperColumns, PaperLine, PaperRun, PaperTable } from '@tinhgon/model'

const lineWidth = 84
const leftWidth = 36

/** A paper as plain text, to be read on a screen, compared, and read back. Same words as the Word document. */
export const writePlainText = ({ sections, footer }: Paper): string =>
  `${[...sections.flatMap(({ blocks }) => blocks.map(blockText)), footer].join('\n\n')}\n`

function blockText(block: PaperBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.style === 'heading' || block.style === 'part'
        ? centred(plain(block.runs), lineWidth)
        : plain(block.runs)
    case 'columns':
      return columnsText(block)
    case 'table':
      return tableText(block)
    case 'picture':
      return `[${block.alternative}]`
  }
}

const plain = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('')

const centred = (text: string, width: number): string =>
  `${' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}`

function lineText(line: PaperLine, width: number, isCentred: boolean): string {
  const text = line.type === 'text' ? plain(line.runs) : '-'.repeat(line.length === 'short' ? 9 : 17)
  return isCentred ? centred(text, width) : text
}

function columnsText({ alignment, left, right }: PaperColumns): string {
  const rightWidth = lineWidth - leftWidth
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [first, second] = [left[index], right[index]]
    const start = first ? lineText(first, leftWidth, alignment === 'centre') : ''
    const end = second ? lineText(second, rightWidth, true) : ''
    // A long line of the left column has its line to itself.
    if (start.length > leftWidth && end !== '') return `${start}\n${' '.repeat(leftWidth)}${end}`
    return `${start.padEnd(leftWidth)}${end}`.trimEnd()
  }).join('\n')
}

/** A row a line, cells between bars: what a spreadsheet and a search can take apart. */
const tableText = ({ columns, rows, totalRow }: PaperTable): string =>
  [columns.map(({ title }) => title), ...rows, ...(totalRow ? [totalRow] : [])]
    .map((cells) => cells.join(' | '))
    .join('\n')
