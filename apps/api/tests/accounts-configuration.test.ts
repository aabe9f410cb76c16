import { createWorkspace } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { allowedOrigins } from '../src/accounts/allowed-origins.ts'
import { clientAddress } from '../src/accounts/client-address.ts'
import { ConfigurationRefused, readConfiguration } from '../src/start/configuration.ts'
import { openAccounts } from '../src/start/open-accounts.ts'
import { freshStore, secret } from './accounts-setup.ts'

const team = { HOST: '0.0.0.0', AUTH_SECRET: secret, PUBLIC_URL: 'https://tinhgon.example.vn' }

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment)
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationRefused)) throw error
    return error.message.split('\n  - ').slice(1)
  }
}

test('with nothing set, it is for the planner on this machine', () => {
  const local = { host: '127.0.0.1', port: 4680, accounts: null, worksOnJobs: true }
  expect(readConfiguration({})).toEqual(local)
  expect(readConfiguration({ HOST: '', PORT: ' ', AUTH_SECRET: '' })).toEqual(local)
  expect(readConfiguration({ HOST: '::1', PORT: '0', TINHGON_JOBS: 'elsewhere' })).toEqual({
    host: '::1',
    port: 0,
    accounts: null,
    worksOnJobs: false,
  })
})

test('a team sets a secret and the address that people open, and an own sign-on if it has one', () => {
  expect(readConfiguration({ ...team, TINHGON_ADMINISTRATOR: 'chi@example.vn' })).toEqual({
    host: '0.0.0.0',
    port: 4680,
    accounts: {
      publicUrl: 'https://tinhgon.example.vn',
      secret,
      oidc: null,
      administrator: 'chi@example.vn',
      insecure: false,
    },
    worksOnJobs: true,
  })
  const oidc = { OIDC_ISSUER: 'https://id.example.vn/realm', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
  expect(readConfiguration({ ...team, ...oidc }).accounts?.oidc).toEqual({
    issuer: 'https://id.example.vn/realm',
    clientId: 'a',
    clientSecret: 'b',
    name: 'id.example.vn',
  })
  expect(readConfiguration({ ...team, ...oidc, OIDC_NAME: 'Sở Nội vụ' }).accounts?.oidc?.name).toBe(
    'Sở Nội vụ',
  )
})

test.each(['0.0.0.0', '::', '192.168.1.7', 'tinhgon.example.vn', '127.0.0.1.evil.example'])(
  'it does not open to others at %s without accounts',
  (HOST) => {
    expect(faultsOf({ HOST })).toEqual([expect.stringMatching(/^HOST is .* Set AUTH_SECRET and PUBLIC_URL/)])
  },
)

test('half a configuration is refused with every fault at once', () => {
  const faults = faultsOf({
    PORT: 'door',
    AUTH_SECRET: 'hush hush',
    PUBLIC_URL: 'ftp://tinhgon.example.vn',
    OIDC_ISSUER: 'http://id.example.vn',
    OIDC_CLIENT_ID: 'tinhgon',
    TINHGON_ADMINISTRATOR: 'chi',
  })
  const named = [
    'PORT',
    'OIDC_CLIENT_SECRET',
    'OIDC_ISSUER',
    'AUTH_SECRET',
    'TINHGON_ADMINISTRATOR',
    'PUBLIC_URL',
  ]
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(named)
  expect(faults.join()).not.toContain('hush')
})

test.each([
  [{ AUTH_SECRET: secret }, /^AUTH_SECRET is set and PUBLIC_URL is not/],
  [{ PUBLIC_URL: 'https://tinhgon.example.vn' }, /^PUBLIC_URL is set and AUTH_SECRET is not/],
  [{ ...team, PUBLIC_URL: 'tinhgon.example.vn' }, /^PUBLIC_URL is .* not an http or https address/],
  [{ ...team, PUBLIC_URL: 'https://example.vn/tinhgon' }, /more than scheme, name and port/],
  [{ ...team, PUBLIC_URL: 'http://tinhgon.example.vn' }, /in the clear/],
  [{ ...team, PUBLIC_URL: 'http://tinhgon.example.vn', TINHGON_INSECURE_HTTP: 'no' }, /in the clear/],
  [{ OIDC_ISSUER: 'https://a.vn', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }, /need AUTH_SECRET and/],
  [{ TINHGON_ADMINISTRATOR: 'chi@example.vn' }, /^TINHGON_ADMINISTRATOR is for accounts/],
])('%o is refused', (environment, fault) => {
  expect(faultsOf(environment)[0]).toMatch(fault)
})

test('an address without encryption is allowed on this machine, and elsewhere to whoever says so', () => {
  const here = readConfiguration({ AUTH_SECRET: secret, PUBLIC_URL: 'http://localhost:4680' })
  expect(here.accounts).toMatchObject({ publicUrl: 'http://localhost:4680', insecure: false })
  const said = { ...team, PUBLIC_URL: 'http://tinhgon.lan:4680/', TINHGON_INSECURE_HTTP: 'yes' }
  expect(readConfiguration(said).accounts).toMatchObject({
    publicUrl: 'http://tinhgon.lan:4680',
    insecure: true,
  })
})

test('requests may name this machine, or the public address where there are accounts', () => {
  const local = allowedOrigins(readConfiguration({}), 4680)
  expect([...local.hosts]).toEqual(['localhost:4680', '127.0.0.1:4680', '[::1]:4680'])
  expect([...local.origins]).toEqual([...local.hosts].map((host) => `http://${host}`))
  expect(allowedOrigins({ accounts: null }, 80).hosts).toContain('localhost')
  const shared = allowedOrigins(readConfiguration(team), 4680)
  expect([...shared.hosts]).toEqual([...local.hosts, 'tinhgon.example.vn', 'tinhgon.example.vn:443'])
  expect([...shared.origins]).toEqual(['https://tinhgon.example.vn'])
})

test('a caller does not choose the address that it is counted under', () => {
  const claims = new Headers({ 'X-Forwarded-For': '198.51.100.1, 203.0.113.9' })
  expect(clientAddress(claims, '203.0.113.7')).toBe('203.0.113.7')
  expect(clientAddress(claims, '127.0.0.1')).toBe('203.0.113.9')
  expect(clientAddress(claims, '::ffff:127.0.0.1')).toBe('203.0.113.9')
  expect(clientAddress(new Headers(), '::1')).toBe('::1')
  expect(clientAddress(claims, null)).toBeNull()
})

test('without accounts everybody is the planner on this machine, and the terminal says so', async () => {
  const db = await freshStore()
  await createWorkspace(db, { id: 'hue', name: 'Huế' })
  const lines: string[] = []
  const { identify, accounts } = await openAccounts(db, { accounts: null }, (line) => lines.push(line))
  expect(accounts).toBeNull()
  expect(lines).toEqual([expect.stringMatching(/^Opened for the planner on this machine: no accounts are/)])
  expect(await identify(new Headers({ Authorization: 'Bearer anything' }))).toEqual({
    userId: 'local',
    name: 'Người lập phương án trên máy này',
    email: null,
    via: 'local',
    memberships: [
      { workspaceId: 'default', role: 'administrator', scopeUnitId: null },
      { workspaceId: 'hue', role: 'administrator', scopeUnitId: null },
    ],
  })
})

test('the invitation of the first administrator is printed until it is used', async () => {
  const db = await freshStore()
  const start = async (environment: Record<string, string>) => {
    const lines: string[] = []
    const opened = await openAccounts(db, readConfiguration({ ...team, ...environment }), (line) =>
      lines.push(line),
    )
    return { lines, accounts: opened.accounts }
  }
  expect((await start({})).lines).toEqual([
    expect.stringMatching(/^Nobody can sign in yet\. Set TINHGON_ADMIN/),
  ])
  const first = await start({ TINHGON_ADMINISTRATOR: 'chi@example.vn' })
  expect(first.lines).toHaveLength(1)
  const [, token = ''] =
    /https:\/\/tinhgon\.example\.vn\/invitation\/([\w-]{43}) /.exec(first.lines[0] ?? '') ?? []
  expect(await first.accounts?.acceptInvitation(token, 'a password of twelve')).toMatchObject({
    accepted: true,
  })
  expect((await start({ TINHGON_ADMINISTRATOR: 'chi@example.vn' })).lines).toEqual([])
  const insecure = { PUBLIC_URL: 'http://tinhgon.lan', TINHGON_INSECURE_HTTP: 'yes' }
  expect((await start(insecure)).lines).toEqual([expect.stringMatching(/^Warning: .* not encrypted/)])
})
