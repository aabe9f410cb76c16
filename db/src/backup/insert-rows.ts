import { sql } from 'kysely'
import type { Store } from '../tables.ts'
import type { TableShape } from './catalog.ts'
import type { BackupRow } from './read-backup.ts'
import { damaged } from './restore-refused.ts'

const bytesAtOnce = 4 * 1024 * 1024
const rowsAtOnce = 1_000

/** Inserts rows as they come, many at a time. Returns how many. */
export async function insertRows(
  transaction: Store,
  tables: readonly TableShape[],
  rows: AsyncIterable<BackupRow>,
): Promise<number> {
  const shapes = new Map(tables.map((table) => [table.name, table]))
  let [inserted, bytes] = [0, 0]
  let batch: BackupRow[] = []
  const flush = async (): Promise<void> => {
    const shape = shapes.get(batch[0]?.table ?? '')
    if (shape) await insertBatch(transaction, shape, batch)
    inserted += batch.length
    batch = []
    bytes = 0
  }
  for await (const row of rows) {
    if (shapes.get(row.table)?.columns.length !== row.values.length)
      throw damaged(`a row does not fit the table “${row.table}”`)
    const other = batch.length > 0 && batch[0]?.table !== row.table
    if (other || bytes > bytesAtOnce || batch.length === rowsAtOnce) await flush()
    batch.push(row)
    for (const value of row.values) bytes += value?.length ?? 0
  }
  await flush()
  return inserted
}

/** One array a column: the number of parameters does not grow with that of the rows. */
async function insertBatch(
  transaction: Store,
  { name, columns }: TableShape,
  batch: readonly BackupRow[],
): Promise<void> {
  const names = columns.map((column) => sql.ref(column.name))
  const arrays = columns.map((_, index) => sql`${batch.map(({ values }) => values[index])}::text[]`)
  const given = columns.map((_, index) => sql.ref(`c${index}`))
  const cast = columns.map(({ type }, index) => sql`${sql.ref(`c${index}`)}::${sql.raw(type)}`)
  await sql`
    insert into ${sql.table(name)} (${sql.join(names)}) overriding system value
    select ${sql.join(cast)} from unnest(${sql.join(arrays)}) as given (${sql.join(given)})`.execute(
    transaction,
  )
}
