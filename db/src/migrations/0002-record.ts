import { type Kysely, sql } from 'kysely'

/** The record of decisions, and what of the log may be deleted; a part of the second migration. */
export async function makeRecord(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table record_entries (
      workspace_id text not null references workspaces (id),
      number integer not null check (number >= 1),
      scenario_id text,
      type text not null,
      review_id text,
      scenario_version integer,
      entry text not null,
      previous_hash text,
      hash text not null,
      created_at timestamptz not null default now(),
      primary key (workspace_id, number),
      check ((number = 1) = (previous_hash is null))
    )`.execute(db)
  await sql`
    create index record_entries_by_scenario on record_entries (scenario_id, number)
      where scenario_id is not null`.execute(db)
  await sql`
    create trigger append_only before update or delete or truncate on record_entries
    for each statement execute function refuse_rewriting()`.execute(db)
  // Decisions of other records about a scenario that was brought in: history to be read, in no chain of ours.
  await sql`
    create table brought_decisions (
      scenario_id text not null references scenarios (id) on delete cascade,
      number integer not null,
      entry text not null,
      previous_hash text,
      hash text not null,
      primary key (scenario_id, hash)
    )`.execute(db)
  await letEditsGoWithTheirScenario(db)
}

/** Edits are deleted with their scenario alone, which whoever deletes it names for one transaction. */
async function letEditsGoWithTheirScenario(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_deleting_edits() returns trigger language plpgsql as $$
    begin
      if old.scenario_id = current_setting('tinhgon.deleting_scenario', true) then
        return old;
      end if;
      raise exception 'edits is append-only: delete refused';
    end $$`.execute(db)
  await sql`drop trigger append_only on edits`.execute(db)
  await sql`
    create trigger append_only before update or truncate on edits
    for each statement execute function refuse_rewriting()`.execute(db)
  await sql`
    create trigger deleted_with_scenario before delete on edits
    for each row execute function refuse_deleting_edits()`.execute(db)
}
