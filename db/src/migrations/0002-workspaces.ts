import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { makeRecord } from './0002-record.ts'

/** Whom a scenario belongs to, who may see it, and what was decided about it. */
export const workspaces: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await makeWorkspaces(db)
  await giveScenariosAPlace(db)
  await makeRecord(db)
  await makeWork(db)
}

async function makeWorkspaces(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workspaces (
      id text primary key,
      name text not null,
      created_at timestamptz not null default now()
    )`.execute(db)
  await sql`insert into workspaces (id, name) values ('default', 'Tinh Gọn')`.execute(db)
  await sql`
    create table members (
      workspace_id text not null references workspaces (id),
      user_id text not null,
      role text not null check (role in ('administrator', 'planner', 'leader', 'staff', 'viewer')),
      scope_unit_id text,
      created_at timestamptz not null default now(),
      primary key (workspace_id, user_id)
    )`.execute(db)
  await sql`create index members_by_user on members (user_id)`.execute(db)
  // Without a workspace: a baseline that comes with the program and is everybody's.
  await sql`
    create table workspace_baselines (
      edition bigint primary key generated always as identity,
      workspace_id text references workspaces (id),
      baseline_id text not null,
      hash text not null references baselines (hash),
      added_by text,
      created_at timestamptz not null default now(),
      unique nulls not distinct (workspace_id, hash)
    )`.execute(db)
  await sql`
    create index workspace_baselines_by_id on workspace_baselines (baseline_id, edition desc)`.execute(db)
  await sql`
    insert into workspace_baselines (workspace_id, baseline_id, hash, created_at)
    select null, id, hash, created_at from baselines order by edition`.execute(db)
}

async function giveScenariosAPlace(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table scenarios
      add column workspace_id text references workspaces (id),
      add column owner_id text,
      add column released_at timestamptz,
      add column archived_at timestamptz,
      add column changed_at timestamptz(3) not null default now()`.execute(db)
  // jsonb refuses the character U+0000, which a title may hold; milliseconds are all that a cursor can carry.
  await sql`
    alter table scenarios
      alter column title type json using title::json,
      alter column description type json using description::json`.execute(db)
  // What a scenario was branched from stays said after that one is gone.
  await sql`alter table scenarios drop constraint scenarios_branched_from_scenario_fkey`.execute(db)
  await sql`
    update scenarios set workspace_id = 'default', owner_id = 'local' where not locked`.execute(db)
  await sql`
    update scenarios set changed_at = coalesce(
      (select max(created_at) from edits where scenario_id = scenarios.id), scenarios.created_at)`.execute(db)
  await sql`create index scenarios_by_workspace on scenarios (workspace_id, changed_at desc, id desc)`.execute(
    db,
  )
  await sql`
    create table circle_members (
      scenario_id text not null references scenarios (id) on delete cascade,
      user_id text not null,
      primary key (scenario_id, user_id)
    )`.execute(db)
  await sql`
    create table idempotency_keys (
      scenario_id text not null references scenarios (id) on delete cascade,
      key text not null,
      request_hash text not null,
      version integer not null,
      hash text,
      created_at timestamptz not null default now(),
      primary key (scenario_id, key)
    )`.execute(db)
  await sql`create index idempotency_keys_by_age on idempotency_keys (created_at)`.execute(db)
  await sql`
    create table comments (
      id text primary key,
      scenario_id text not null references scenarios (id) on delete cascade,
      author text not null,
      subject json not null,
      body text not null,
      created_at timestamptz not null default now(),
      resolved_by text,
      resolved_at timestamptz
    )`.execute(db)
  await sql`create index comments_by_scenario on comments (scenario_id, created_at, id)`.execute(db)
}

async function makeWork(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table jobs (
      id text primary key,
      workspace_id text not null references workspaces (id),
      type text not null,
      input json not null,
      requested_by text not null,
      state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
      progress double precision not null default 0,
      attempts integer not null default 0,
      problem json,
      result json,
      created_at timestamptz not null default now(),
      finished_at timestamptz
    )`.execute(db)
  await sql`create index jobs_by_workspace on jobs (workspace_id, created_at desc, id)`.execute(db)
  await sql`
    create table job_files (
      job_id text not null references jobs (id) on delete cascade,
      role text not null check (role in ('input', 'result')),
      name text not null,
      media_type text not null,
      content bytea not null,
      primary key (job_id, role, name)
    )`.execute(db)
}
