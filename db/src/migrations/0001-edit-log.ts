import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const editLog: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table baselines (
      hash text primary key,
      id text not null,
      edition integer not null generated always as identity,
      document text not null,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index baselines_by_id on baselines (id, edition desc)`.execute(db)
  await sql`
    create table scenarios (
      id text primary key,
      baseline_hash text not null references baselines (hash),
      title jsonb not null,
      description jsonb,
      locked boolean not null,
      branched_from_scenario text references scenarios (id),
      branched_from_version integer,
      version integer not null default 0 check (version >= 0),
      head_hash text,
      created_at timestamptz not null default now(),
      check ((branched_from_scenario is null) = (branched_from_version is null)),
      check ((version = 0) = (head_hash is null))
    )`.execute(db)
  await sql`
    create table edits (
      scenario_id text not null references scenarios (id),
      version integer not null check (version >= 1),
      edit text not null,
      previous_hash text,
      hash text not null,
      author text,
      created_at timestamptz not null default now(),
      primary key (scenario_id, version),
      check ((version = 1) = (previous_hash is null))
    )`.execute(db)
  await sql`
    create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only: % refused', tg_table_name, lower(tg_op);
    end $$`.execute(db)
  for (const table of ['baselines', 'edits']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_rewriting()`.execute(db)
  }
}
