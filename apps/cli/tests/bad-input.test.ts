import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, runTinhgonIn, whereTold } from './run-tinhgon.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Documents as JSON: what they are made into need not be a document any more. */
const loaded = (id: string) =>
  JSON.parse(
    JSON.stringify([...builtInBaselines, ...builtInScenarios].find((known) => known.id === id)?.load()),
  )

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, `${(await readdir(folder)).length}.json`)
  await writeFile(
    file,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return file
}

/** The faults of a 2021 baseline and the scenario of Phú Thuận, each given by id or as content. */
async function faultsWith(baseline: unknown, scenario: unknown, ...more: readonly string[]) {
  const [given, planned] = [baseline ?? 'hue-2021', scenario ?? 'phu-thuan-2021']
  return await faultsOf(
    'simulate',
    '--baseline',
    given === 'hue-2021' ? given : await fileOf(given),
    '--scenario',
    planned === 'phu-thuan-2021' ? planned : await fileOf(planned),
    ...more,
  )
}

/** The baseline with some of its units changed. */
function withUnits(changes: Readonly<Record<number, object>>) {
  const baseline = loaded('hue-2021')
  for (const [index, change] of Object.entries(changes)) Object.assign(baseline.units[index], change)
  return baseline
}

/** The scenario with fields of its first act changed. */
function withAct(change: object) {
  const scenario = loaded('phu-thuan-2021')
  Object.assign(scenario.plan[0].act, change)
  return scenario
}

describe('tinhgon on bad input', { timeout: 60_000 }, () => {
  it('E3 names what is built in where an id is unknown, for both at once', async () => {
    const faults = await faultsOf('simulate', '--baseline', 'hue-1802', '--scenario', 'hue-tomorrow')
    expect(whereTold(faults)).toEqual(['unknown-id --baseline', 'unknown-id --scenario'])
    expect(faults[0]?.message).toContain('hue-2025')
    expect(faults[1]?.message).toContain('hue-official')
    expect(whereTold(await faultsOf('show', 'hue-1802'))).toEqual(['unknown-id id'])
  })

  it('E3 tells both required options when both are left out', async () => {
    expect(whereTold(await faultsOf('simulate'))).toEqual(['malformed --baseline', 'malformed --scenario'])
    expect(whereTold(await faultsOf('simulate', '--scenario', 'hue-official', '--baseline'))).toContain(
      'unknown-id --baseline',
    )
  })

  it('tells wrong use of the program in the same form', async () => {
    expect(whereTold(await faultsOf('simulate', '--baselin', 'hue-2025'))).toEqual(['malformed --baselin'])
    expect(whereTold(await faultsOf('simulat'))).toEqual(['malformed '])
    expect(whereTold(await faultsOf('show'))).toEqual(['malformed '])
  })

  it.each([
    ['no JSON', '{"format":', 'malformed baseline'],
    ['nothing', '', 'malformed baseline'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'malformed baseline'],
    ['JSON of another kind', '[1, 2]', 'unknown-format baseline.format'],
    [
      'nested a hundred thousand deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'unknown-format baseline.format',
    ],
  ])('a file that is %s', async (_, content, expected) => {
    expect(whereTold(await faultsWith(content, null))).toEqual([expected])
  })

  it('E4 refuses a document of another format or version', async () => {
    expect(
      whereTold(await faultsWith(loaded('phu-thuan-2021'), { ...loaded('phu-thuan-2021'), version: 2 })),
    ).toEqual(['unknown-format baseline.format', 'unknown-format scenario.version'])
  })

  it('E4 refuses an event of a type or version that it does not know', async () => {
    const [event] = loaded('phu-thuan-2021').plan[0].act.events
    const faults = await faultsWith(
      null,
      withAct({
        events: [
          { ...event, version: 2 },
          { ...event, type: 'unit-teleported' },
        ],
      }),
    )
    expect(whereTold(faults)).toEqual([
      'malformed scenario.plan[0].act.events[0].version',
      'malformed scenario.plan[0].act.events[1].type',
    ])
    expect(faults[1]?.message).toContain('unit-teleported')
  })

  it('E3 tells every missing field of both files', async () => {
    const { units: _, date: __, ...baseline } = loaded('hue-2021')
    const { plan: ___, ...scenario } = loaded('phu-thuan-2021')
    expect(whereTold(await faultsWith(baseline, scenario))).toEqual([
      'malformed baseline.date',
      'malformed baseline.units',
      'malformed scenario.plan',
    ])
  })

  it('refuses a file of more than 64 MiB, and reads no more of an endless one', async () => {
    const file = await fileOf(' '.repeat(64 * 1024 * 1024 + 1))
    const faults = await faultsOf('simulate', '--baseline', file, '--scenario', '/dev/zero')
    expect(whereTold(faults)).toEqual(['oversized --baseline', 'oversized --scenario'])
    expect(faults[0]?.message).toContain('67108865')
  })

  it('says that a folder is no file', async () => {
    expect(whereTold(await faultsOf('simulate', '--baseline', folder, '--scenario', 'hue-official'))).toEqual(
      ['unreadable --baseline'],
    )
  })

  it('S1 E3 tells a circle of superiors and a unit with two superiors in one round', async () => {
    const { units } = loaded('hue-2021')
    const circle = { 1: { superiorId: units[2].id }, 2: { superiorId: units[1].id } }
    const listed = withUnits({ ...circle, 3: { superiorId: [units[0].id, units[1].id] } })
    const faults = await faultsWith(listed, null)
    expect(whereTold(faults)).toEqual([
      'two-superiors baseline.units[3].superiorId',
      'cycle baseline.units[1].superiorId',
    ])
    expect(faults.map(({ unitIds }) => unitIds)).toEqual([[units[3].id], [units[1].id, units[2].id]])

    const twice = withUnits(circle)
    twice.units.push({ ...units[3], superiorId: units[4].id })
    expect(whereTold(await faultsWith(twice, null))).toEqual([
      `two-superiors baseline.units[${units.length}].superiorId`,
      'cycle baseline.units[1].superiorId',
    ])
  })

  it('E3 tells every unknown unit of every event', async () => {
    const [event] = loaded('phu-thuan-2021').plan[0].act.events
    const dissolved = {
      type: 'unit-dissolved',
      version: 1,
      legalBasis: event.legalBasis,
      endsFigures: [],
      successorIds: [],
    }
    const faults = await faultsWith(
      null,
      withAct({ exhausts: [], events: ['nowhere', 'never'].map((unitId) => ({ ...dissolved, unitId })) }),
    )
    expect(faults.map(({ code, unitIds }) => [code, ...unitIds])).toEqual([
      ['unknown-unit', 'nowhere'],
      ['unknown-unit', 'never'],
    ])
    for (const { path } of faults) expect(path).toMatch(/^scenario\.plan\[0\]\.act\.events\[[01]\]/)
  })

  it('E3 tells an impossible date together with an unknown unit', async () => {
    const scenario = withAct({ operatesOn: '2025-02-30' })
    scenario.plan[0].act.events.push({
      type: 'unit-dissolved',
      version: 1,
      legalBasis: null,
      endsFigures: [],
      successorIds: [],
      unitId: 'nowhere',
    })
    const faults = await faultsWith(
      { ...loaded('hue-2021'), date: '2021-06-31' },
      scenario,
      '--as-of',
      '2025-02-30',
    )
    expect(whereTold(faults).slice(0, 3)).toEqual([
      'malformed baseline.date',
      'malformed scenario.plan[0].act.operatesOn',
      'malformed --as-of',
    ])
    expect(faults[1]?.message).toContain('2025-02-30')
    expect(faults.slice(3).map(({ code, unitIds }) => [code, ...unitIds])).toEqual([
      ['unknown-unit', 'nowhere'],
    ])
  })

  it('refuses a day before the baseline, and an act before it', async () => {
    expect(whereTold(await faultsWith(null, null, '--as-of', '2020-01-01'))).toEqual([
      'before-baseline --as-of',
    ])
    expect(whereTold(await faultsWith(null, withAct({ operatesOn: '2020-01-01' })))).toEqual([
      'before-baseline scenario.plan[0].act.operatesOn',
    ])
  })

  it('refuses a scenario made for another baseline, with one fault rather than one for each event', async () => {
    const faults = await faultsOf('simulate', '--baseline', 'hue-2021', '--scenario', 'hue-official')
    expect(whereTold(faults)).toEqual(['unknown-baseline scenario.baselineId'])
    expect(faults[0]?.message).toMatch(/hue-2025.*hue-2021/)
  })

  it('tells a person the same in lines, with the same exit code', async () => {
    const { exitCode, stdout, stderr } = await runTinhgon('simulate', '--baseline', 'x', '--scenario', 'y')
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' })
    expect(stdout).toMatch(/^✗ --baseline: .+\n✗ --scenario: .+\n$/)
  })

  it('writes nothing, and needs no database', async () => {
    const before = await readdir(folder)
    for (const scenario of ['hue-tomorrow', 'hue-official'])
      await runTinhgonIn(folder, 'simulate', '--baseline', 'hue-2025', '--scenario', scenario, '--json')
    expect(await readdir(folder)).toEqual(before)
  })
})
