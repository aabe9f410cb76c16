import { type Refusal, refusal } from '@tinhgon/model'
import { readCsvLines } from '../spreadsheets/csv-lines.ts'

export interface TableRow<C extends string> {
  /** As a spreadsheet shows it: the header is row 1. */
  readonly number: number
  /** Without white space around it, in NFC; empty where nothing is said. */
  readonly field: (column: C) => string
}

export interface Table<C extends string> {
  readonly rows: readonly TableRow<C>[]
  readonly faults: readonly Refusal[]
  /** Whether every row of the file is among the rows. */
  readonly complete: boolean
}

/**
 * Reads comma-separated values with a header row. Of the optional columns any may be absent: their fields are
 * empty. Others that nobody asked for may be there.
 */
export function readTable<C extends string>(
  bytes: Uint8Array,
  columns: readonly C[],
  optional: readonly C[] = [],
): Table<C> {
  const read = readCsvLines(bytes, ',')
  if (!read.ok) return failed(read.faults)
  const [header = [], ...lines] = read.lines
  const headerFaults = checkHeader(header, columns, optional)
  if (headerFaults.length > 0) return failed(headerFaults)
  return readRows(header, lines)
}

function checkHeader(
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): Refusal[] {
  if (isBlank(header)) return [refusal('empty-table', '')]
  const listed = columns.join(', ')
  const missing = columns.filter((column) => !header.includes(column))
  const twice = [...columns, ...optional].filter(
    (column) => header.indexOf(column) !== header.lastIndexOf(column),
  )
  return [
    ...missing.map((column) => refusal('missing-column', 'row 1', [], { column, columns: listed })),
    ...twice.map((column) => refusal('column-twice', 'row 1', [], { column })),
  ]
}

function readRows<C extends string>(
  header: readonly string[],
  lines: readonly (readonly string[])[],
): Table<C> {
  const places = new Map(header.map((column, index) => [column, index]))
  const rows: TableRow<C>[] = []
  const faults: Refusal[] = []
  for (const [index, fields] of lines.entries()) {
    if (isBlank(fields)) continue
    const number = index + 2
    if (fields.length === header.length)
      rows.push({ number, field: (column) => fields[places.get(column) ?? -1] ?? '' })
    else {
      const params = { given: fields.length, expected: header.length }
      faults.push(refusal('ragged-row', `row ${number}`, [], params))
    }
  }
  if (rows.length === 0 && faults.length === 0) return failed([refusal('empty-table', '')])
  return { rows, faults, complete: faults.length === 0 }
}

/** An empty line, as it ends most files; one of commas alone, as spreadsheets leave them behind. */
const isBlank = (fields: readonly string[]): boolean => fields.every((field) => field === '')

const failed = (faults: readonly Refusal[]): Table<string> => ({ rows: [], faults, complete: false })
