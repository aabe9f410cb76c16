import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, asSuperuser, open } from '../../testing/open-server.ts'
import { serverProgram } from '../../testing/server-program.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

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
