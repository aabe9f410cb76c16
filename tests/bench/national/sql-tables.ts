import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openManagedServer } from '@tinhgon/db'
import pg from 'pg'
import type { NationalTables } from '../../conformance/national-reform.ts'

const definitions = `
  create table before_units (id text primary key, code text not null unique, tier text not null, kind text not null,
    name text not null, seat text, superior_code text);
  create table after_units (code text primary key, tier text not null, kind text not null, name text not null,
    seat text, superior_code text);
  create table after_figures (code text not null, measure text not null, value bigint not null,
    primary key (code, measure));
  create table lineage (before_code text not null, after_code text not null, whole boolean not null,
    primary key (before_code, after_code));
  create index on before_units (superior_code);
  create index on after_units (superior_code);
  create index on lineage (after_code);
`

export interface SqlTables {
  readonly client: pg.Client
  close(): Promise<void>
}

/** The project's own PostgreSQL in a folder of its own, with the public tables in it, indexed and analysed. */
export async function openSqlTables(tables: NationalTables): Promise<SqlTables> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-bench-'))
  await chmod(folder, 0o711)
  const server = await openManagedServer(folder, (line) => process.stderr.write(`  ${line}\n`))
  const client = new pg.Client({ ...server.connection })
  await client.connect()
  await client.query(definitions)
  await load(client, tables)
  await client.query('vacuum analyze')
  return {
    client,
    close: async () => {
      await client.end()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function load(
  client: pg.Client,
  { baseline, units, correspondence, upperCorrespondence }: NationalTables,
): Promise<void> {
  const codes = new Map(baseline.units.map(({ id, code }) => [id, code]))
  await insert(
    client,
    'before_units (id, code, tier, kind, name, seat, superior_code)',
    baseline.units.map(({ id, code, tier, kind, name, seat, superiorId }) => [
      id,
      code,
      tier,
      kind,
      name,
      seat,
      superiorId === null ? null : (codes.get(superiorId) ?? null),
    ]),
  )
  await insert(
    client,
    'after_units (code, tier, kind, name, seat, superior_code)',
    units.map(({ code, tier, kind, name, seat, superiorCode }) => [
      code,
      tier,
      kind,
      name,
      seat,
      superiorCode,
    ]),
  )
  await insert(
    client,
    'after_figures (code, measure, value)',
    units.flatMap(({ code, figures }) => figures.map(({ measure, value }) => [code, measure, value])),
  )
  await insert(client, 'lineage (before_code, after_code, whole)', [
    ...correspondence.map(({ beforeCode, afterCode, whole }) => [beforeCode, afterCode, whole]),
    ...upperCorrespondence.map(({ beforeCode, afterCode }) => [beforeCode, afterCode, true]),
  ])
}

/** A column at a time, as arrays: one statement for each table. */
async function insert(
  client: pg.Client,
  target: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): Promise<void> {
  const columns = rows[0]?.map((_cell, column) => rows.map((row) => row[column])) ?? []
  const types = columns.map((cells) => {
    const sample = cells.find((cell) => cell !== null)
    return typeof sample === 'number' ? 'bigint[]' : typeof sample === 'boolean' ? 'boolean[]' : 'text[]'
  })
  const parameters = types.map((type, column) => `$${column + 1}::${type}`).join(', ')
  await client.query(`insert into ${target} select * from unnest(${parameters})`, columns)
}
