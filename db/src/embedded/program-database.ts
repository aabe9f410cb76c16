import { ask, type ServerConnection } from './server-connection.ts'

/** The role that the program works as: it owns its database and may do nothing to the server. */
const programRole = 'tinhgon_app'

/**
 * Makes the program's role and its database in the server, once. A database that an earlier version left to
 * the superuser is handed over with everything in it. Returns how the program signs in. Call under the lock.
 */
export async function provideDatabase(
  superuser: ServerConnection,
  database: string,
): Promise<ServerConnection> {
  const [role] = await ask(superuser, `select 1 from pg_roles where rolname = '${programRole}'`)
  // The superuser's own secret: the server listens to this machine alone, and one file is kept safe, not two.
  const secret = `password '${superuser.password}'`
  await ask(
    superuser,
    role
      ? `alter role ${programRole} ${secret}`
      : `create role ${programRole} login nosuperuser nocreatedb nocreaterole ${secret}`,
  )
  const [found] = await ask<{ owner: string }>(
    superuser,
    `select pg_get_userbyid(datdba) as owner from pg_database where datname = '${database}'`,
  )
  if (!found) await ask(superuser, `create database "${database}" owner ${programRole}`)
  else if (found.owner !== programRole) {
    await ask({ ...superuser, database }, handOver)
    // Last, for this is what says that everything was handed over.
    await ask(superuser, `alter database "${database}" owner to ${programRole}`)
  }
  return { ...superuser, user: programRole, database }
}

/** One by one: PostgreSQL refuses `reassign owned` for its first superuser, who owns the catalog too. */
const handOver = `
do $$
declare
  command text;
begin
  for command in
    select format('alter schema %I owner to ${programRole}', nspname)
    from pg_namespace
    where nspowner = current_user::regrole and nspname !~ '^pg_' and nspname <> 'information_schema'
    union all
    select format('alter table %s owner to ${programRole}', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relowner = current_user::regrole and nspname !~ '^pg_' and nspname <> 'information_schema'
      and (relkind in ('r', 'p', 'v', 'm', 'f')
        or relkind = 'S' and not exists (
          select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('a', 'i')))
    union all
    select format('alter type %s owner to ${programRole}', t.oid::regtype)
    from pg_type t join pg_namespace n on n.oid = typnamespace
    where typowner = current_user::regrole and typtype in ('d', 'e') and nspname !~ '^pg_'
      and nspname <> 'information_schema'
    union all
    select format('alter routine %s owner to ${programRole}', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = pronamespace
    where proowner = current_user::regrole and nspname !~ '^pg_' and nspname <> 'information_schema'
  loop
    execute command;
  end loop;
end $$`
