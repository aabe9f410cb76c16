import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, asSuperuser, open } from '../../testing/open-server.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

test('the program works as an ordinary role that owns its database and may do nothing to the server', async () => {
  const server = await open(await temporaryFolder())
  await ask(server, 'create schema own')
  await ask(server, 'create table own.kept as select 42 as answer')
  const [role] = await ask(
    server,
    'select rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles where rolname = current_user',
  )
  expect(role).toEqual(['tinhgon_app', false, false, false, false, false])
  for (const forbidden of [
    `select pg_read_file('postgresql.conf')`,
    `copy (select 1) to program 'true'`,
    'create role intruder superuser',
    'alter system set fsync = off',
    'create database other',
  ])
    await expect(ask(server, forbidden)).rejects.toThrow(/permission denied|must be superuser/)
})

test('a password that was changed for the superuser and in its file is the program’s too', async () => {
  const folder = await temporaryFolder()
  const before = await open(folder)
  await ask(before, `alter role tinhgon password 'changed-by-hand'`, asSuperuser)
  await before.close()
  await writeFile(join(folder, 'password'), 'changed-by-hand\n')
  expect(await ask(await open(folder), 'select 1')).toEqual([[1]])
})

test('a database that an earlier version left to the superuser is handed over with everything in it', async () => {
  const folder = await temporaryFolder()
  const before = await open(folder)
  await ask(before, 'alter database tinhgon owner to tinhgon', asSuperuser)
  await ask(before, 'drop role tinhgon_app', asSuperuser)
  for (const made of [
    'create table kept (id integer generated always as identity, answer integer)',
    'insert into kept (answer) values (42)',
    'create schema work',
    `create type work.state as enum ('waiting', 'done')`,
    'create table work.jobs (state work.state) partition by list (state)',
    `create table work.waiting partition of work.jobs for values in ('waiting')`,
    'create sequence work.numbers',
    'create view answers as select answer from kept',
    'create function refuse() returns trigger language plpgsql as $$ begin return null; end $$',
    'create trigger refusing before delete on kept for each statement execute function refuse()',
  ])
    await ask(before, made, asSuperuser)
  await before.close()
  const after = await open(folder)
  expect(after.connection.user).toBe('tinhgon_app')
  for (const owned of [
    'insert into kept (answer) values (43)',
    'alter table kept add column note text',
    'create or replace function refuse() returns trigger language plpgsql as $$ begin return null; end $$',
    'drop view answers',
    `select nextval('work.numbers')`,
    `alter type work.state add value 'failed'`,
    'drop schema work cascade',
  ])
    await ask(after, owned)
  expect(await ask(after, 'select id, answer from kept')).toEqual([
    [1, 42],
    [2, 43],
  ])
})
