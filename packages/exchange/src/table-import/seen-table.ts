import type { TableMapping } from '@tinhgon/model'
import { columnLetters, type Sheet } from '../spreadsheets/sheet.ts'
import { textOf } from './header-block.ts'

/** A table as it stands in the file, for whoever maps its columns. */
export interface SeenTable {
  readonly table: string
  readonly rows: number
  readonly columns: readonly {
    readonly column: string
    readonly header: string
    /** The first few different values. */
    readonly samples: readonly string[]
  }[]
}

const sampleCount = 3
/** Rows in which samples are looked for. */
const looked = 50
/** Columns that are shown. */
const widest = 100

export const samplesOf = (sheets: readonly Sheet[], { tables }: TableMapping): SeenTable[] =>
  sheets.map((sheet) => {
    const mapped = tables.find(({ table }) => table === sheet.name)
    const body = sheet.rows.filter(({ number }) => number > (mapped?.headerRow ?? 0))
    const width = Math.min(
      widest,
      Math.max(0, ...sheet.rows.slice(0, looked).map(({ cells }) => cells.length)),
    )
    return {
      table: sheet.name,
      rows: body.length,
      columns: Array.from({ length: width }, (_, index) => {
        const values = body.slice(0, looked).map(({ cells }) => textOf(cells[index]).slice(0, 100))
        const distinct = new Set(values.filter((value) => value !== ''))
        const column = columnLetters(index)
        const header = mapped?.columns.find((one) => one.column === column)?.header ?? ''
        return { column, header, samples: [...distinct].slice(0, sampleCount) }
      }),
    }
  })
