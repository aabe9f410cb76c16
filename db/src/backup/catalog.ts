import { sql } from 'kysely'
import type { Store } from '../tables.ts'

export interface ColumnShape {
  readonly name: string
  readonly type: string
}

export interface TableShape {
  readonly name: string
  readonly columns: ColumnShape[]
}

/** What PostgreSQL says of our tables: those of our schema, without those in which migrations are noted. */
const ours = sql`
  c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
  and c.relname not like 'kysely\\_%'
  and not exists (select from pg_depend where objid = c.oid and deptype = 'e')`

/** Every table of ours, those that others refer to first. */
export async function readTables(db: Store): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; columns: ColumnShape[] }>`
    select c.relname as name, json_agg(
      json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum
    ) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      and not a.attisdropped and a.attgenerated = ''
    where ${ours} group by c.relname order by c.relname`.execute(db)
  return inOrder(rows, await readReferences(db))
}

/** Which table refers to which. */
async function readReferences(db: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ name: string; others: string[] }>`
    select c.relname as name, array_agg(o.relname::text) as others
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class o on o.oid = f.confrelid
    where f.contype = 'f' and ${ours} group by c.relname`.execute(db)
  return new Map(rows.map(({ name, others }) => [name, others]))
}

function inOrder(
  tables: readonly TableShape[],
  references: ReadonlyMap<string, readonly string[]>,
): TableShape[] {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const ordered = new Set<TableShape>()
  const visited = new Set<string>()
  const visit = (name: string): void => {
    const table = byName.get(name)
    if (!table || visited.has(name)) return
    visited.add(name)
    for (const other of references.get(name) ?? []) visit(other)
    ordered.add(table)
  }
  for (const { name } of tables) visit(name)
  return [...ordered]
}

/** Lets every identity column go on after the greatest value that its table holds. */
export async function advanceIdentities(db: Store): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attidentity <> '' and not a.attisdropped and ${ours}`.execute(db)
  for (const { table, column } of rows)
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), max(${sql.ref(column)}))
      from ${sql.table(table)} having count(*) > 0`.execute(db)
}
