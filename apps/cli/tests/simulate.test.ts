import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actOf, stated } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTinhgon } from './run-tinhgon.ts'

const official = ['simulate', '--baseline', 'hue-2025', '--scenario', 'hue-official'] as const

async function simulated(...parameters: readonly string[]) {
  const { exitCode, stdout, stderr } = await runTinhgon(...parameters, '--json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** The whole scenario, run once for all tests. */
const whole = simulated(...official)

const territoryKinds = ['urban-district', 'town', 'rural-district', 'ward', 'commune', 'township']
const commissions = [
  'propaganda-commission',
  'mass-mobilisation-commission',
  'propaganda-and-mass-mobilisation-commission',
]
const pick = (counts: Record<string, unknown>, keys: readonly string[]) =>
  keys.map((key) => `${key} ${JSON.stringify(counts[key])}`)

describe('tinhgon simulate on Huế', { timeout: 60_000 }, () => {
  it('counts 9 districts and 133 communes before, none and 40 after', async () => {
    const { before, after } = await whole
    expect(pick(before.byKind, territoryKinds)).toEqual([
      'urban-district 2',
      'town 3',
      'rural-district 4',
      'ward 48',
      'commune 78',
      'township 7',
    ])
    expect(pick(after.byKind, territoryKinds)).toEqual([
      'urban-district 0',
      'town 0',
      'rural-district 0',
      'ward 21',
      'commune 19',
      'township 0',
    ])
    expect(after.byTier.district).toBe(0)
    expect(pick(before.byKindAndTier, commissions)).toEqual([
      'propaganda-commission {"province":1,"district":9}',
      'mass-mobilisation-commission {"province":1,"district":9}',
      'propaganda-and-mass-mobilisation-commission {"province":0,"district":0}',
    ])
    expect(pick(after.byKindAndTier, commissions)).toEqual([
      'propaganda-commission {"province":0,"district":0}',
      'mass-mobilisation-commission {"province":0,"district":0}',
      'propaganda-and-mass-mobilisation-commission {"province":1,"district":0}',
    ])
  })

  it('has 1 + 9 merged commissions and still 133 communes as of 1 March 2025', async () => {
    const { after, acts } = await simulated(...official, '--as-of', '2025-03-01')
    expect(pick(after.byKindAndTier, commissions)).toEqual([
      'propaganda-commission {"province":0,"district":0}',
      'mass-mobilisation-commission {"province":0,"district":0}',
      'propaganda-and-mass-mobilisation-commission {"province":1,"district":9}',
    ])
    expect(pick(after.byKind, ['ward', 'commune', 'township'])).toEqual([
      'ward 48',
      'commune 78',
      'township 7',
    ])
    expect(acts).toBeLessThan((await whole).acts)
  })

  it('is the baseline itself as of its own day', async () => {
    const { before, after, acts, events, ledger } = await simulated(...official, '--as-of', '2025-01-31')
    expect(after).toEqual(before)
    expect({ acts, events }).toEqual({ acts: 0, events: 0 })
    for (const { opening, closing } of ledger) expect(closing).toBe(opening)
  })

  it('prints every part of the answer, with zeros for every term of the profile', async () => {
    const answer = await whole
    expect(Object.keys(answer)).toEqual([
      'before',
      'after',
      'ledger',
      'lineage',
      'findings',
      'acts',
      'events',
      'hash',
    ])
    for (const side of [answer.before, answer.after]) {
      expect(Object.keys(side.byKind)).toEqual(vietnamProfile.kinds.map(({ id }) => id))
      expect(Object.keys(side.byTier)).toEqual(vietnamProfile.tiers.map(({ id }) => id))
      expect(Object.keys(side.bySystem)).toEqual(['party', 'government', 'council', 'front', 'territory'])
      for (const { id, tiers } of vietnamProfile.kinds)
        expect(Object.keys(side.byKindAndTier[id])).toEqual([...tiers])
      expect(Object.values<number>(side.byKind).reduce((sum, count) => sum + count)).toBe(side.units)
      for (const { id } of vietnamProfile.measures)
        expect(Object.keys(side.measures[id])).toEqual(['value', 'known', 'missing', 'min', 'max'])
    }
    expect(answer.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('L1 every row of the ledger adds up and none is false', async () => {
    const { ledger } = await whole
    expect(ledger.length).toBeGreaterThan(0)
    for (const { row, opening, established, restated, ended, closing, balanced } of ledger) {
      expect(balanced, row).toBe(true)
      expect(opening + established + restated - ended, row).toBe(closing)
    }
  })

  it('S3 pairs each of the 133 communes with its successor by code, the unchanged one included', async () => {
    const { lineage } = await whole
    const communes = lineage.filter(
      ({ system, tier }: { system: string; tier: string }) => system === 'territory' && tier === 'commune',
    )
    expect(communes).toHaveLength(133)
    expect(new Set(communes.map(({ after }: { after: string }) => after)).size).toBe(40)
    expect(communes).toContainEqual({
      before: '19930',
      after: '19930',
      extent: 'whole',
      system: 'territory',
      tier: 'commune',
    })
  })

  it('L2 E1 a divided ward without figures has bounds instead of a value, and the same hash every time', async () => {
    const parameters = ['simulate', '--baseline', 'hue-2021', '--scenario', 'phu-thuan-2021-unstated']
    const [first, second] = await Promise.all([simulated(...parameters), simulated(...parameters)])
    expect(second).toEqual(first)
    expect(first.lineage.some(({ extent }: { extent: string }) => extent === 'part')).toBe(true)
    expect(first.findings.map(({ code }: { code: string }) => code)).toContain('divided-without-figures')
  })

  it('tells a person the same in lines', async () => {
    const { exitCode, stdout } = await runTinhgon(...official)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/Phường +48 +21\n/)
    expect(stdout.split('\n').length).toBeLessThan(130)
  })
})

describe('tinhgon simulate on files', { timeout: 60_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinhgon-cli-'))
    for (const id of ['hue-2025', 'hue-official'])
      await writeFile(join(folder, `${id}.json`), (await runTinhgon('show', id, '--json')).stdout)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('tells the first few of many findings of one code, and how many more there are', async () => {
    const { plan, ...scenario } = JSON.parse((await runTinhgon('show', 'hue-official', '--json')).stdout)
    const { units } = JSON.parse((await runTinhgon('show', 'hue-2025', '--json')).stdout)
    const districts: { id: string }[] = units.filter(
      ({ system, tier }: Record<string, string>) => system === 'territory' && tier === 'district',
    )
    const act = actOf(
      districts.map(({ id }) => stated(id, 'population', 12_345)),
      { operatesOn: '2025-03-01' },
    )
    const file = join(folder, 'stated.json')
    await writeFile(
      file,
      JSON.stringify({ ...scenario, plan: [...plan, { act, on: true, annotation: null }] }),
    )
    const given = ['--baseline', 'hue-2025', '--scenario', file, '--as-of', '2025-03-01']
    const { stdout } = await runTinhgon('simulate', ...given)
    expect(stdout).toMatch(/[●○] .+: \d+\n( {4}.+\n){3} {4}… và \d+ nữa/)
  })

  it('E1 gives the same answer as on the built-in ids, in any mixture', async () => {
    const [baseline, scenario] = [join(folder, 'hue-2025.json'), join(folder, 'hue-official.json')]
    const expected = await whole
    expect(await simulated('simulate', '--baseline', baseline, '--scenario', scenario)).toEqual(expected)
    expect(await simulated('simulate', '--baseline', 'hue-2025', '--scenario', scenario)).toEqual(expected)
    expect(await simulated('simulate', '--baseline', baseline, '--scenario', 'hue-official')).toEqual(
      expected,
    )
  })
})
