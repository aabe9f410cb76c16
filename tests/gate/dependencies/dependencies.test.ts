import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { allowedBuilds, installScriptFaults } from './install-script-faults.ts'
import { type InstalledPackage, installedPackages, readManifest } from './installed-packages.ts'
import { isGrave, knownVulnerabilities } from './known-vulnerabilities.ts'
import { isAllowed, licenceFaults } from './licence-faults.ts'
import { lockfileFaults } from './lockfile-faults.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const installed = (change: Partial<InstalledPackage> = {}): InstalledPackage => ({
  name: 'trial',
  version: '1.0.0',
  licence: 'MIT',
  installScripts: [],
  ...change,
})

describe('licences', () => {
  test.each([
    'MIT',
    'BSD-3-Clause',
    '(MIT OR GPL-3.0)',
    'MIT AND (ISC OR GPL-2.0)',
    '(MIT) OR (GPL-3.0)',
    'CC-BY-4.0',
  ])('%s may be used', (licence) => expect(isAllowed(licence)).toBe(true))
  test.each([
    'GPL-3.0',
    'MIT AND GPL-3.0',
    'CC-BY-NC-4.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    '',
    '(MIT OR ISC) AND X',
  ])('“%s” may not', (licence) => expect(isAllowed(licence)).toBe(false))

  test('a package under another licence needs an exception, and an exception a package', () => {
    const exception = { package: 'trial', licence: 'Zlib', why: 'for the test' }
    expect(licenceFaults([installed({ licence: 'Zlib' })], [exception])).toEqual([])
    expect(licenceFaults([installed({ licence: 'GPL-3.0' })], [exception])).toHaveLength(2)
    expect(licenceFaults([installed({ licence: null })], [])).toEqual([expect.stringContaining('no licence')])
  })
})

describe('the lockfile', () => {
  const lockfile = (resolution: string, rest = ''): string =>
    `settings:\n  x: true\n\npackages:\n\n  'trial@1.0.0':\n    resolution: ${resolution}\n${rest}\nsnapshots:\n\n  trial@1.0.0: {}\n`

  test('holds the hash of every package, and no address', () => {
    expect(lockfileFaults(lockfile('{integrity: sha512-a+/b==}'), 1)).toEqual([])
    expect(lockfileFaults(lockfile('{integrity: sha1-ab=}'), 1)).toEqual([
      expect.stringContaining('trial@1.0.0'),
    ])
    const elsewhere = lockfile('{integrity: sha512-ab=, tarball: https://example.org/trial.tgz}')
    expect(lockfileFaults(elsewhere, 1)).toHaveLength(2)
    const outdated = lockfile('{integrity: sha512-ab=}', '    deprecated: see https://example.org\n')
    expect(lockfileFaults(outdated, 1)).toEqual([])
  })

  test('one that cannot be read is a fault', () => expect(lockfileFaults('')).toHaveLength(1))
})

describe('install scripts', () => {
  const workspace = "allowBuilds:\n  '@known/trial': true\n  refused: false\nother: 1\n"

  test('run for those alone that are named', () => {
    expect(allowedBuilds(workspace)).toEqual(['@known/trial'])
    const scripts = { installScripts: ['postinstall'] }
    expect(installScriptFaults([installed({ name: '@known/trial', ...scripts })], workspace)).toEqual([])
    expect(installScriptFaults([installed({ name: 'refused', ...scripts })], workspace)).toHaveLength(1)
    expect(installScriptFaults([], 'dangerouslyAllowAllBuilds: true\n')).toHaveLength(1)
  })

  test('are found in what a package says, and in what would be compiled', () => {
    const said = { name: 'trial', version: '1.0.0', licenses: [{ type: 'GPL-2.0' }, { type: 'MIT' }] }
    expect(readManifest(JSON.stringify(said), true)).toEqual(
      installed({ licence: 'GPL-2.0 OR MIT', installScripts: ['node-gyp rebuild'] }),
    )
    const scripts = { test: 'x', postinstall: 'x' }
    expect(readManifest(JSON.stringify({ ...said, scripts }), false).installScripts).toEqual(['postinstall'])
  })
})

test('every package that is installed is seen, each under its own name', async () => {
  const names = (await installedPackages(root)).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(200)
  expect(names).toEqual(expect.arrayContaining(['zod', 'hono', '@mantine/core']))
  expect(names.filter((name) => name.startsWith('@tinhgon/'))).toEqual([])
})

describe('known vulnerabilities', () => {
  const ask = async (registry: string) => {
    const manager = /pnpm@[\d.]+/.exec(await readFile(`${root}/package.json`, 'utf8'))?.[0] ?? ''
    return await knownVulnerabilities(root, manager, { ...process.env, pnpm_config_registry: registry })
  }

  test('are told by a registry that answers; high and critical ones are grave', async () => {
    const advisory = (severity: string) => ({
      id: severity.length,
      url: 'https://example.org/GHSA-trial',
      title: 'Trial',
      severity,
      vulnerable_versions: '<999.0.0',
      cwe: [],
      cvss: { score: 0, vectorString: '' },
    })
    const answer = JSON.stringify({ hono: [advisory('high')], kysely: [advisory('moderate')] })
    const registry = createServer((request, response) => {
      request.resume()
      request.on('end', () => response.setHeader('Content-Type', 'application/json').end(answer))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void registry.close())
    await once(registry, 'listening')
    const address = registry.address()
    const port = typeof address === 'object' ? address?.port : 0
    const known = await ask(`http://127.0.0.1:${port}/`)
    expect(known?.map((one) => `${one.package} ${one.severity} ${isGrave(one)}`).sort()).toEqual([
      'hono high true',
      'kysely moderate false',
    ])
  })

  test('are not told by one that does not answer', async () => {
    expect(await ask('http://127.0.0.1:1/')).toBeNull()
  })
})
