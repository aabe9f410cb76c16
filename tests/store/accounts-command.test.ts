import { type Database, readRecord, verifyRecord } from '@tinhgon/db'
import { expect, inject, test } from 'vitest'
import {
  bodyOf,
  browserAt,
  type Person,
  password,
  personOf,
  siteOn,
  tokenIn,
} from '../../apps/api/tests/accounts-setup.ts'
import { type Ran, runTinhgonOn } from '../../apps/cli/tests/run-tinhgon.ts'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'

/** `tinhgon accounts` and `tinhgon workspaces` on a database of its own. */
async function machine() {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const database = await openForTest(url)
  const folder = await temporaryFolder()
  const run = (...parameters: readonly string[]): Promise<Ran> => runTinhgonOn(url, folder, ...parameters)
  const told = async (...parameters: readonly string[]) => {
    const { exitCode, stdout, stderr } = await run(...parameters, '--json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    return JSON.parse(stdout)
  }
  const faults = async (...parameters: readonly string[]): Promise<string[]> => {
    const { exitCode, stdout } = await run(...parameters, '--json')
    expect(exitCode).toBe(2)
    return JSON.parse(stdout).faults.map(({ code, path }: Record<string, string>) => `${code} ${path}`)
  }
  return { ...database, run, told, faults }
}

/** What the record of a workspace says, and by whom. */
async function recorded({ db }: Pick<Database, 'db'>, workspaceId: string): Promise<string[]> {
  await verifyRecord(db, workspaceId)
  const entries = await readRecord(db, workspaceId, 0, 100)
  return entries.map(({ entry }) => `${entry.type} ${entry.by}`)
}

const inviteTo = (workspace: string, email: string, role: string) =>
  ['accounts', 'invite', email, '--name', 'Lê Văn Chi', '--workspace', workspace, '--role', role] as const

test('MEM-1 a workspace is made, and its administrator invited, who then sets a password and signs in', async () => {
  const here = await machine()
  await here.told('workspaces', 'make', 'hue', '--name', 'Thành phố Huế')
  expect((await here.told('workspaces', 'list')).workspaces).toContainEqual({
    id: 'hue',
    name: 'Thành phố Huế',
  })
  const { invitation, userId } = await here.told(...inviteTo('hue', 'Chi@Example.vn', 'administrator'))
  const site = siteOn(here.db)
  const accepted = await site.accounts.acceptInvitation(tokenIn(invitation.path), password)
  expect(accepted).toEqual({ accepted: true, userId })
  expect((await browserAt(site).signIn('chi@example.vn')).status).toBe(200)
  expect((await here.told('accounts', 'list')).accounts).toEqual([
    {
      id: userId,
      name: 'Lê Văn Chi',
      email: 'chi@example.vn',
      canSignIn: true,
      memberships: [{ workspaceId: 'hue', role: 'administrator', scopeUnitId: null }],
    },
  ])
  expect(await recorded(here, 'hue')).toEqual(['workspace-made command-line', 'member-set command-line'])
})

test('somebody with an account becomes a member of one more workspace, without an invitation', async () => {
  const here = await machine()
  await personOf(siteOn(here.db), 'lan@example.vn')
  const again = await here.run(...inviteTo('default', 'lan@example.vn', 'planner'), '--scope', 'u-1')
  expect(again.stdout).toBe('lan@example.vn đã có tài khoản, nay là planner của default.\n')
  const { stdout } = await here.run('accounts', 'list')
  expect(stdout).toBe('lan@example.vn  Nguyễn Thị Lan  planner của default (u-1)\n')
})

test('MEM-1 a reset ends password, sessions and tokens, prints an invitation once, and every workspace records it', async () => {
  const here = await machine()
  const site = siteOn(here.db)
  const { email, userId }: Person = await personOf(site, 'lan@example.vn')
  await here.told(...inviteTo('default', email, 'planner'))
  const browser = browserAt(site)
  await browser.signIn(email)
  const { key } = await bodyOf(
    await browser.post('/api/auth/api-key/create', { name: 'nightly', expiresIn: 86_400 }),
  )
  const { stdout } = await here.run('accounts', 'reset', 'LAN@example.vn')
  const path = /^\/invitation\/\S+$/m.exec(stdout)?.[0] ?? ''
  expect(await browser.who()).toBeNull()
  expect((await browserAt(site).signIn(email)).status).toBe(401)
  expect((await site.request('/who', { headers: { Authorization: `Bearer ${key}` } })).status).toBe(401)
  expect(await site.accounts.acceptInvitation(tokenIn(path), 'chosen anew now')).toEqual({
    accepted: true,
    userId,
  })
  expect(await recorded(here, 'default')).toEqual(['member-set command-line', 'account-reset command-line'])
})

test('MEM-1 MEM-2 a role is changed and a member taken out; the last administrator stays', async () => {
  const here = await machine()
  const inDefault = ['--workspace', 'default'] as const
  await here.told(...inviteTo('default', 'chi@example.vn', 'administrator'))
  await here.told(...inviteTo('default', 'lan@example.vn', 'planner'))
  const last = ['last-administrator e-mail']
  expect(await here.faults('accounts', 'remove', 'chi@example.vn', ...inDefault)).toEqual(last)
  expect(await here.faults('accounts', 'role', 'chi@example.vn', ...inDefault, '--role', 'viewer')).toEqual(
    last,
  )
  expect(await here.faults(...inviteTo('default', 'chi@example.vn', 'viewer'))).toEqual(last)
  const role = await here.run('accounts', 'role', 'lan@example.vn', ...inDefault, '--role', 'administrator')
  expect(role.stdout).toBe('lan@example.vn nay là administrator của default.\n')
  expect((await here.run('accounts', 'remove', 'chi@example.vn', ...inDefault)).stdout).toBe(
    'chi@example.vn không còn thuộc default.\n',
  )
  expect(await here.faults('accounts', 'remove', 'chi@example.vn', ...inDefault)).toEqual([
    'not-a-member e-mail',
  ])
  expect(await recorded(here, 'default')).toEqual([
    'member-set command-line',
    'member-set command-line',
    'member-set command-line',
    'member-removed command-line',
  ])
})

test('what cannot be is told as a fault, and nothing is done', async () => {
  const here = await machine()
  const { faults } = here
  expect(await faults(...inviteTo('nowhere', 'chi@example.vn', 'viewer'))).toEqual([
    'unknown-workspace --workspace',
  ])
  expect(await faults(...inviteTo('default', 'chi', 'viewer'))).toEqual(['malformed e-mail'])
  expect(await faults(...inviteTo('default', 'chi@example.vn', 'king'))).toEqual(['malformed --role'])
  expect(await faults('accounts', 'reset', 'chi@example.vn')).toEqual(['unknown-account e-mail'])
  expect(await faults('accounts', 'invite', 'chi@example.vn')).toEqual(['malformed --name'])
  expect(await faults('workspaces', 'make', 'default', '--name', 'Lần nữa')).toEqual(['workspace-taken id'])
  expect(await faults('workspaces', 'make', 'Hue', '--name', 'Huế')).toEqual(['malformed id'])
  expect((await here.told('accounts', 'list')).accounts).toEqual([])
  expect(await recorded(here, 'default')).toEqual([])
})
