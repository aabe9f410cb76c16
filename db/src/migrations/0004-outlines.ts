import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Outlines of territories, which a workspace brings in for its maps. */
export const outlines: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outlines (
      workspace_id text not null references workspaces (id),
      baseline_id text not null,
      document text not null,
      added_by text not null,
      created_at timestamptz not null default now(),
      primary key (workspace_id, baseline_id)
    )`.execute(db)
}
