import type { TableMapping } from '@tinhgon/model'
import { tableMappingSchema } from '@tinhgon/model'

/**
 * Kept in the browser by the headers of the tables: whoever loads the list of next month maps nothing again, and
 * nothing that a file says is kept.
 */
const keyOf = ({ tables }: TableMapping): string =>
  `tinhgon.mapping.${JSON.stringify(tables.map(({ columns }) => columns.map(({ header = '' }) => header)))}`

export function rememberMapping(mapping: TableMapping): void {
  try {
    localStorage.setItem(keyOf(mapping), JSON.stringify(mapping))
  } catch {
    // A browser that keeps nothing guesses again.
  }
}

/** The mapping that tables of these headers had, for these tables; null where there is none, or it is the guess itself. */
export function recallMapping(guessed: TableMapping): TableMapping | null {
  const text = localStorage.getItem(keyOf(guessed))
  if (text === null) return null
  const parsed = tableMappingSchema.safeParse(JSON.parse(text))
  if (!parsed.success) return null
  // Files and sheets go by other names each month, and their titles take more rows or fewer.
  const tables = parsed.data.tables.map((table, index) => {
    const { table: name, headerRow } = guessed.tables[index] ?? table
    return { ...table, table: name, headerRow }
  })
  const recalled = { ...parsed.data, tables }
  return JSON.stringify(recalled) === JSON.stringify(guessed) ? null : recalled
}
