import { describe, expect, it } from 'vitest'
import { readTable } from '../unit-tables/read-table.ts'
import type { Cell, Table } from './table.ts'
import { writeCsv } from './write-csv.ts'

const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  columns: [
    { id: 'name', type: 'text', title: { vi: 'Tên đơn vị', en: 'Unit', ru: 'Единица' } },
    {
      id: 'people',
      type: 'whole',
      title: { vi: 'Dân số', en: 'Population', ru: 'Население' },
      unit: { vi: 'người', en: 'persons', ru: 'чел.' },
    },
  ],
  rows,
})
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a table as comma-separated values', () => {
  it('TAB-2 begins with a byte order mark, ends its lines with CRLF, and has its header in the language', () => {
    expect(writeCsv(table(['Xã Bãi Giữa', 21_000]), 'vi')).toBe(
      '\uFEFFTên đơn vị,Dân số (người)\r\nXã Bãi Giữa,21000\r\n',
    )
    expect(writeCsv(table(), 'en')).toBe('\uFEFFUnit,Population (persons)\r\n')
  })

  it('TAB-1 L2 what is not known is an empty cell; nought is nought', () => {
    expect(
      writeCsv(table([null, { unknown: 1, of: 3 }], ['a', 0]), 'en')
        .split('\r\n')
        .slice(1),
    ).toEqual([',', 'a,0', ''])
  })

  it('TAB-2 is read back to what was written, whatever the texts hold', () => {
    const names = ['Đông, Tây và "Nam"', 'hai\ndòng', 'Ⅱ;\tb', "'", '""', 'Xã 3']
    const written = writeCsv(table(...names.map((name, index) => [name, index - 2.5])), 'vi')
    const read = readTable(bytesOf(written), ['Tên đơn vị', 'Dân số (người)'])
    expect(read.faults).toEqual([])
    expect(read.rows.map(({ field }) => field('Tên đơn vị'))).toEqual(names)
    expect(read.rows.map(({ field }) => Number(field('Dân số (người)')))).toEqual(
      names.map((_, index) => index - 2.5),
    )
  })

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2', '=HYPERLINK("http://x","y")'])(
    'TAB-3 %j is disarmed, and a number below zero stays one',
    (text) => {
      const written = writeCsv(table([text, -7]), 'en')
      expect(written).toContain(`"'${text.replaceAll('"', '""')}",-7\r\n`)
    },
  )
})
