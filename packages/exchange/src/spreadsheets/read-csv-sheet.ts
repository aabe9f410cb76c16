import { type Refusal, refusal } from '@tinhgon/model'
import { readCsvLines } from './csv-lines.ts'
import { columnLetters, columnLimit, rowLimit, type Sheet, type SheetRow } from './sheet.ts'

export type SheetsOrFaults =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly warnings: readonly Refusal[] }
  | { readonly ok: false; readonly faults: readonly Refusal[] }

/** Comma-separated values as a table; what separates them is told by the file. */
export function readCsvSheet(bytes: Uint8Array, name: string): SheetsOrFaults {
  const read = readCsvLines(bytes, null)
  if (!read.ok) return read
  const rows: SheetRow[] = []
  for (const [index, cells] of read.lines.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const number = index + 1
    const wide = cells.findLastIndex((cell) => cell !== '') >= columnLimit
    if (wide || rows.length >= rowLimit) {
      const limit = wide ? columnLimit : rowLimit
      const place = wide ? `row ${number}, ${columnLetters(columnLimit)}` : `row ${number}`
      return { ok: false, faults: [refusal('too-many', place, [], { limit })] }
    }
    rows.push({ number, cells })
  }
  const decimalComma = read.delimiter !== ','
  const sheet = { name, rows, merges: [], marks: new Map(), decimalComma, calculates: false }
  return { ok: true, sheets: [sheet], warnings: [] }
}
