import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { serverProgram } from '../../testing/server-program.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { superuserRole } from './cluster.ts'
import { type ManagedServer, openManagedServer } from './managed-server.ts'

async function open(folder: string, lines: string[] = []): Promise<ManagedServer> {
  const server = await openManagedServer(folder, (line) => lines.push(line))
  onTestFinished(() => server.close())
  return server
}

async function ask(server: ManagedServer, question: string, change: object = {}): Promise<unknown[]> {
  const client = new pg.Client({ ...server.connection, ...change })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query({ text: question, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

const asSuperuser = { user: superuserRole }

const isRunning = (folder: string): boolean => existsSync(join(folder, 'cluster', 'postmaster.pid'))

test('the server of an empty folder is durable, UTF-8, has ICU, and lets nobody in without the password', async () => {
  const folder = await temporaryFolder()
  const server = await open(folder)
  expect(server.how).toBe('started')
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding', 'listen_addresses']
  const values = await ask(
    server,
    `select ${settings.map((name) => `current_setting('${name}')`)}, data_directory from (select current_setting('data_directory') as data_directory) as here`,
    asSuperuser,
  )
  expect(values).toEqual([['on', 'on', 'on', 'UTF8', '127.0.0.1', join(folder, 'cluster')]])
  expect(await ask(server, `select 'Đ' < 'E' collate "vi-x-icu"`)).toEqual([[true]])
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(folder, 'cluster', 'pg_hba.conf'), 'utf8')).not.toMatch(/trust|peer|ident/)
  await expect(ask(server, 'select 1', { password: 'wrong' })).rejects.toThrow(
    /password authentication failed/,
  )
  await expect(ask(server, 'select 1', { password: '' })).rejects.toThrow(/password/)
  expect((await readFile(join(folder, 'port'), 'utf8')).trim()).toBe(String(server.connection.port))
})

test('whoever comes first starts it, the last to leave stops it, and what was written stays', async () => {
  const folder = await temporaryFolder()
  const first = await open(folder)
  const second = await open(folder)
  expect([first.how, second.how]).toEqual(['started', 'joined'])
  await ask(first, 'create table kept as select 42 as answer')
  await first.close()
  expect(await ask(second, 'select answer from kept')).toEqual([[42]])
  await second.close()
  expect(isRunning(folder)).toBe(false)
  const third = await open(folder)
  expect(third.how).toBe('started')
  expect(await ask(third, 'select answer from kept')).toEqual([[42]])
  expect(third.connection.port).toBe(first.connection.port)
})

test('five programs that start at once in a new folder share one server', async () => {
  const folder = await temporaryFolder()
  const programs = await Promise.all(Array.from({ length: 5 }, () => serverProgram(folder)))
  expect(new Set(programs.map((program) => program.report.postmaster)).size).toBe(1)
  expect(programs.filter((program) => program.report.how === 'started')).toHaveLength(1)
  await Promise.all(programs.map((program) => program.end()))
  expect(isRunning(folder)).toBe(false)
  expect(await readdir(join(folder, 'leases'))).toEqual([])
})

test('the orphan of a killed program is adopted, and stopped by the last to leave', async () => {
  const folder = await temporaryFolder()
  const killed = await serverProgram(folder)
  await killed.kill()
  expect(isRunning(folder)).toBe(true)
  const next = await serverProgram(folder)
  expect(next.report).toEqual({ ...killed.report, how: 'joined' })
  await next.end()
  expect(isRunning(folder)).toBe(false)
})

test('a program killed in the middle of a start leaves nothing that needs a hand', async () => {
  const folder = await temporaryFolder()
  for (let round = 0; round < 3; round += 1) {
    const starting = serverProgram(folder).catch(() => null)
    const rival = await serverProgram(folder)
    await rival.kill()
    await (await starting)?.kill()
  }
  const server = await open(folder)
  expect(await ask(server, 'select 1')).toEqual([[1]])
})

test('after a kill of the server the same program revives it, and everything acknowledged is there', async () => {
  const folder = await temporaryFolder()
  const server = await open(folder)
  await ask(server, 'create table kept as select 42 as answer')
  const pid = Number((await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  const connection = await server.revive()
  expect(await ask(server, 'select answer from kept', connection)).toEqual([[42]])
})

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
