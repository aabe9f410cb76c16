import type { Language } from '@tinhgon/model'
import papaparse from 'papaparse'
import { type Cell, headingOf, isUnknown, type Table } from './table.ts'

/** Without it Excel takes UTF-8 for the machine's own code page, and Vietnamese becomes unreadable. */
const byteOrderMark = '\uFEFF'

/** A spreadsheet would take a text that begins so for a formula, whatever stands in the lines after it. */
const beginsLikeFormula = /^[=+\-@\t\r]/

/**
 * A table as comma-separated values after RFC 4180, its header in a language. Numbers stay numbers, with a
 * decimal point; texts that a spreadsheet would run get an apostrophe in front. What is not known is empty.
 */
export const writeCsv = ({ columns, rows }: Table, language: Language): string =>
  `${byteOrderMark}${papaparse.unparse(
    [columns.map((column) => headingOf(column, language)), ...rows.map((row) => row.map(field))],
    { newline: '\r\n', escapeFormulae: beginsLikeFormula },
  )}\r\n`

const field = (cell: Cell): string | number | null => (isUnknown(cell) ? null : cell)
