import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyPlan,
  createStructure,
  lastDayOf,
  NormCheck,
  type NormReport,
  normGround,
  normReport,
  type SetParameter,
  standingOf,
  Timeline,
  withSettings,
} from '@tinhgon/engine'
import { normTables, writeCsv } from '@tinhgon/exchange'
import type { Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const hue = ['check', '--baseline', 'hue-2025', '--scenario', 'hue-official'] as const
const population = 'nq-76-2025-population'
const ofMunicipality = { normId: population, parameterId: 'ward-of-municipality' }

async function checked(...parameters: readonly string[]) {
  const { exitCode, stdout, stderr } = await runTinhgon(...parameters, '--json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return JSON.parse(stdout)
}

async function fileOf(name: string, content: unknown): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

function loaded() {
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
  const scenario = builtInScenarios.find(({ id }) => id === 'hue-official')?.load()
  if (!baseline || !scenario) throw new Error('Huế comes with the program')
  return { baseline, scenario }
}

/** What the engine says of Huế. */
function expected(asOf?: string, rulesOn?: string, settings: readonly SetParameter[] = []) {
  const { baseline, scenario } = loaded()
  const made = [createStructure(baseline, vietnamProfile), createStructure(baseline, vietnamProfile)]
  const [opening, structure] = made.flatMap((one) => (one.ok ? [one.structure] : []))
  if (!opening || !structure) throw new Error('Huế loads')
  const steps = applyPlan(structure, scenario.plan)
  const day = asOf ?? lastDayOf(baseline, scenario.plan)
  new Timeline(structure, steps).goToDate(day)
  const ground = normGround(baseline, scenario.plan, rulesOn ?? day)
  const norms = withSettings(vietnamProfile.norms, settings)
  const check = new NormCheck(structure, norms, ground)
  const report = normReport(baseline, opening, structure, steps, check, ground, day)
  return { report, opening, structure, norms }
}

/** Findings without what only their words differ in: as the engine has them, over JSON. */
const bare = ({ findings }: Pick<NormReport, 'findings'>): unknown => JSON.parse(JSON.stringify(findings))
type Told = { readonly accepted: unknown; readonly units: readonly { readonly id: string }[] }
const untold = (findings: readonly Told[]): unknown =>
  findings.map(({ accepted: _, units, ...finding }) => ({ ...finding, units: units.map(({ id }) => id) }))

const firstFailing = () => {
  const { report } = expected()
  const finding = report.findings.find(({ norm, verdict }) => norm === population && verdict === 'fail')
  if (!finding) throw new Error('a ward of Huế is too small')
  return finding
}

describe('tinhgon check on Huế', { timeout: 60_000 }, () => {
  it('CHK-1 tells what the engine says, units by id, code and name', async () => {
    const told = await checked(...hue)
    const { report, structure } = expected()
    expect(untold(told.findings)).toEqual(bare(report))
    for (const { units, accepted } of told.findings) {
      for (const { id, code, name } of units) {
        const unit = structure.unit(id) ?? structure.dossier(id)?.origin
        expect({ code, name }).toEqual({ code: unit?.code ?? null, name: unit?.name })
      }
      expect(accepted).toBeNull()
    }
    expect(Object.keys(told)).toEqual([
      'asOf',
      'rulesOn',
      'findings',
      'seats',
      'surplus',
      'unplaced',
      'tables',
    ])
    expect([told.asOf, told.rulesOn, told.tables]).toEqual(['2025-07-01', '2025-07-01', []])
  })

  it.each([
    ['2025-03-01', undefined],
    ['2025-03-01', '2025-12-31'],
    [undefined, '2024-01-01'],
    [undefined, '2026-06-01'],
  ])('CHK-1 as of %s it goes by the rules of that day, or of %s', async (asOf, rulesOn) => {
    const days = [...(asOf ? ['--as-of', asOf] : []), ...(rulesOn ? ['--rules-on', rulesOn] : [])]
    const told = await checked(...hue, ...days)
    const { report } = expected(asOf, rulesOn)
    expect(untold(told.findings)).toEqual(bare(report))
    expect([told.asOf, told.rulesOn]).toEqual([report.asOf, report.rulesOn])
  })

  it('CHK-2 parameters of a file count in place of those of the norms', async () => {
    const settings = [{ ...ofMunicipality, value: 19_000 }]
    const told = await checked(...hue, '--settings', await fileOf('settings.json', settings))
    expect(untold(told.findings)).toEqual(bare(expected(undefined, undefined, settings).report))
    expect(bare(expected().report)).not.toEqual(untold(told.findings))
  })

  it('CHK-3 what was accepted is told with its reason, for a person and for a program', async () => {
    const finding = firstFailing()
    const accept = (standing: string): Scenario => ({
      ...loaded().scenario,
      acceptances: [{ findingId: finding.id, standing, reason: 'Đã xin ý kiến' }],
    })
    const standing = await fileOf('accepted.json', accept(standingOf(finding)))
    const fallen = await fileOf('fallen.json', accept('fail 1 2'))
    const acceptedIn = async (file: string) =>
      (await checked('check', '--baseline', 'hue-2025', '--scenario', file)).findings.flatMap(
        ({ id, accepted }: { id: string; accepted: unknown }) => (accepted ? [[id, accepted]] : []),
      )
    expect(await acceptedIn(standing)).toEqual([[finding.id, { reason: 'Đã xin ý kiến' }]])
    expect(await acceptedIn(fallen)).toEqual([])
    const lines = (await runTinhgon('check', '--baseline', 'hue-2025', '--scenario', standing)).stdout
    expect(lines).toMatch(/chưa đạt 2 · chưa đủ số liệu \d+ · đã chấp nhận 1\n/)
    expect(lines).toMatch(/ {4}✓ .+ Chấp nhận: Đã xin ý kiến\n/)
  })

  it('CHK-5 tables are written as files with the engine’s figures, and never written over', async () => {
    const tables = join(folder, 'phu-luc', 'bang')
    const told = await checked(...hue, '--tables', tables)
    const ground = { ...expected(), acceptances: new Map(), knowsPeople: true }
    const made = Object.values(normTables).map(({ make, fileName }) => ({
      file: join(tables, `${fileName}.csv`),
      text: writeCsv(make(ground, 'vi'), 'vi'),
    }))
    expect(told.tables).toEqual(made.map(({ file }) => file))
    for (const { file, text } of made) {
      expect(file).toMatch(/^[\x20-\x7e]+$/)
      expect(await readFile(file, 'utf8')).toBe(text)
    }
    await rm(made[0]?.file ?? '')
    const faults = await faultsOf(...hue, '--tables', tables)
    expect(whereTold(faults)).toEqual(made.slice(1).map(() => 'unwritable --tables'))
    expect(await readdir(tables)).toHaveLength(made.length - 1)
  })
})

describe('tinhgon check on bad input', { timeout: 60_000 }, () => {
  it('CHK-4 E3 tells every fault of documents, days, parameters and files in one round', async () => {
    const settings = [
      { ...ofMunicipality, value: 1 },
      { normId: 'no-norm', parameterId: 'three-units', value: 1 },
      { normId: population, parameterId: 'toString', value: 1 },
    ]
    const tables = join(folder, 'bang')
    const given = ['--settings', await fileOf('unknown.json', settings), '--tables', tables]
    const days = ['--as-of', '2025-02-30', '--rules-on', '2025-13-01']
    const faults = await faultsOf(
      'check',
      '--baseline',
      'hue-2025',
      '--scenario',
      'nowhere',
      ...days,
      ...given,
    )
    expect(whereTold(faults)).toEqual([
      'unknown-id --scenario',
      'malformed --as-of',
      'malformed --rules-on',
      'unknown-norm-parameter --settings: 1',
      'unknown-norm-parameter --settings: 2',
    ])
    expect(await readdir(folder)).not.toContain('bang')
  })

  it.each([
    ['no JSON', '[{', ['malformed --settings']],
    ['no list', '{}', ['malformed --settings']],
    [
      'of another form',
      JSON.stringify([
        { ...ofMunicipality, value: -1 },
        { normId: 'a b', parameterId: 'c', value: 1, note: '' },
      ]),
      ['malformed --settings: 0: value', 'malformed --settings: 1: normId', 'malformed --settings: 1'],
    ],
  ])('CHK-4 parameters that are %s are refused with every fault', async (name, content, told) => {
    const file = await fileOf(`${name.replaceAll(' ', '-')}.json`, content)
    expect(whereTold(await faultsOf(...hue, '--settings', file))).toEqual(told)
  })

  it('CHK-4 a file of parameters that is not there, or has no end, is told', async () => {
    expect(whereTold(await faultsOf(...hue, '--settings', join(folder, 'none.json')))).toEqual([
      'unreadable --settings',
    ])
    expect(whereTold(await faultsOf(...hue, '--settings', '/dev/zero'))).toEqual(['oversized --settings'])
  })

  it('CHK-5 a folder that cannot be made is told', async () => {
    const file = await fileOf('tep', '')
    expect(whereTold(await faultsOf(...hue, '--tables', join(file, 'bang')))).toEqual(['unwritable --tables'])
  })
})
