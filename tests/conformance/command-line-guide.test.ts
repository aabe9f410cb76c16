import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import {
  createScenario,
  type Database,
  defaultWorkspace,
  everybodys,
  keepBaseline,
  openDatabase,
} from '@tinhgon/db'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = await readFile(join(root, 'docs/guide/command-line.md'), 'utf8')

/** Every line of every block of commands, with the exit code that the block promises. */
const examples = [...guide.matchAll(/^```sh(?: exit=(\d))?\n([\s\S]*?)^```$/gm)].flatMap(
  ([, code = '0', block = '']) =>
    block
      .trim()
      .split('\n')
      .map((command) => ({ command, code: Number(code) })),
)

/** Files that the examples read, by the name that their block gives. */
const files = [...guide.matchAll(/^```(?:csv|json) (\S+)\n([\s\S]*?)^```$/gm)]

let folder = ''
let app: Database | undefined

/** As if the app ran: the examples share its database, which holds the draft that they name. */
async function startWithDraft(): Promise<void> {
  await chmod(folder, 0o711)
  app = await openDatabase({ url: null, dataFolder: join(folder, 'data'), onProgress: () => undefined })
  const [baseline] = builtInBaselines.filter(({ id }) => id === 'hue-2021').map(({ load }) => load())
  const [example] = builtInScenarios.filter(({ id }) => id === 'phu-thuan-2021').map(({ load }) => load())
  if (!baseline || !example) throw new Error('the examples are gone')
  await createScenario(app.db, {
    id: 'phuong-an-1',
    workspaceId: defaultWorkspace,
    ownerId: 'local',
    baselineHash: await keepBaseline(app.db, baseline, everybodys),
    title: example.title,
    description: null,
    locked: false,
    branchOf: null,
    edits: example.plan.map(({ act }) => ({ type: 'act-added', version: 1, act, beforeActId: null })),
    author: 'local',
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-guide-'))
  await startWithDraft()
  for (const [, name = '', content = ''] of files) await writeFile(join(folder, name), content)
})
afterAll(async () => {
  await app?.close()
  await rm(folder, { recursive: true, force: true })
})

test('the guide to the command line has examples', () => {
  expect(examples.length).toBeGreaterThan(5)
})

// In order: later examples read the files that earlier ones write.
test.each(examples)('$command', { timeout: 60_000 }, async ({ command, code }) => {
  const child = spawn('sh', ['-c', command], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      DATABASE_URL: '',
      TINHGON_DATA: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  expect({ code: child.exitCode, stderr }).toEqual({ code, stderr: '' })
  if (command.includes('>')) return
  expect(stdout).not.toBe('')
  if (code !== 0 && command.endsWith('--json')) expect(JSON.parse(stdout).faults).toHaveLength(2)
})

test('E1 the result printed from files is that of the built-in ids', async () => {
  const result = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'))
  expect(result.after.byKind).toMatchObject({ ward: 21, commune: 19, township: 0 })
})

test('CMD-12 CMD-16 the result printed from tables is what they say', async () => {
  const { after, lineage, acts, ledger } = JSON.parse(await readFile(join(folder, 'reform.json'), 'utf8'))
  expect(acts).toBe(2)
  expect(after.byKindAndTier.province).toMatchObject({ province: 1 })
  expect(after.byTier).toMatchObject({ province: 1, district: 0, commune: 2 })
  expect(after.measures.area).toMatchObject({ value: 95_500_000, missing: 0 })
  expect(after.measures.population).toMatchObject({ value: null, known: 1, missing: 1 })
  expect(
    lineage.map((pair: Record<string, string>) => `${pair.before} ${pair.extent} ${pair.after}`),
  ).toEqual([
    '00001 whole 00001',
    '00002 part 00001',
    '00002 part 00003',
    '00003 whole 00003',
    '01 whole 02',
    '02 whole 02',
  ])
  expect(ledger.map(({ balanced }: { balanced: boolean | null }) => balanced)).not.toContain(false)
})

test('CHK-1 CHK-5 the check printed for a program has the fields of the guide, and the tables are where it says', async () => {
  const told = JSON.parse(await readFile(join(folder, 'check.json'), 'utf8'))
  const fields = (names: string | undefined): string[] =>
    [...(names ?? '').matchAll(/\w+/g)].map(([name]) => name)
  const described = /^\| `findings` \| `\{(id, .*?)\}`/m.exec(guide)?.[1]
  expect(told.findings.length).toBeGreaterThan(0)
  for (const finding of told.findings) expect(Object.keys(finding)).toEqual(fields(described))
  expect([told.asOf, told.rulesOn, told.tables]).toEqual(['2025-07-01', '2025-12-31', []])
  for (const field of Object.keys(told)) expect(guide).toContain(`\`${field}\``)
  const written = await readdir(join(folder, 'phu-luc'))
  expect(written).toHaveLength(5)
  for (const name of written) expect(guide).toContain(`\`${name}\``)
})

test('LVC-1 LVC-11 the cost of leaving printed from a file is that of its people, added up by hand', async () => {
  const { people, sum } = JSON.parse(await readFile(join(folder, 'leaving-cost.json'), 'utf8'))
  // 36 × L + 5 × L × 3 + 4 × L + 0.5 × L × 13.5 of 16.8 million; 0.4 × L × 60 + 1.5 × L × 9 + 3 × L of 9.5 million.
  expect(people.map(({ total }: { total: number }) => total)).toEqual([1_037_400_000, 384_750_000])
  expect(sum).toMatchObject({ people: 2, total: 1_422_150_000 })
})

test('RES-14 the text of a resolution is read as the guide says', async () => {
  const { lineage, open, checks } = JSON.parse(await readFile(join(folder, 'read.json'), 'utf8'))
  expect(lineage).toEqual([
    { before: '00001', after: 'Xã Bãi Giữa', extent: 'whole' },
    { before: '00002', after: 'Xã Bãi Giữa', extent: 'part' },
    { before: '00003', after: 'Phường Bến Đò', extent: 'whole' },
    { before: '00002', after: 'Phường Bến Đò', extent: 'part' },
    { before: '00004', after: 'Xã Cồn Cát', extent: 'whole' },
  ])
  expect(open).toEqual([])
  expect(checks.map(({ ok }: { ok: boolean | null }) => ok)).not.toContain(false)
})
