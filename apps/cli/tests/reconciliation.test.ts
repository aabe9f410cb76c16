import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Baseline, Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const save = (name: string, content: unknown) => writeFile(at(name), JSON.stringify(content))
const found = <T>(documents: readonly { id: string; load: () => T }[], id: string): T => {
  const known = documents.find((document) => document.id === id)
  if (!known) throw new Error(`${id} is not built in`)
  return known.load()
}

/** The wards of 2021 without Thuận Hòa: as if the newer survey no longer knew it. */
function withoutThuanHoa(): Baseline {
  const baseline = found(builtInBaselines, 'hue-2021')
  const others = <T extends { unitId: string }>(list: readonly T[]): T[] =>
    list.filter(({ unitId }) => unitId !== 't-19762')
  return {
    ...baseline,
    id: 'hue-2021-again',
    units: baseline.units.filter(({ id }) => id !== 't-19762'),
    figures: others(baseline.figures),
    remarks: others(baseline.remarks),
  }
}

/** The division of Phú Thuận under the same act, its 12,474 people divided otherwise. */
function dividedOtherwise(): Scenario {
  const text = JSON.stringify(found(builtInScenarios, 'phu-thuan-2021'))
  return JSON.parse(text.replace('"value":7548', '"value":7000').replace('"value":4926', '"value":5474'))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-reconciliation-'))
  await save('newer.json', withoutThuanHoa())
  await save('theirs.json', dividedOtherwise())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const toNewer = () => ['--scenario', 'phu-thuan-2021', '--from', 'hue-2021', '--to', at('newer.json')]
const ofTwo = () => ['--baseline', 'hue-2021', '--ours', 'phu-thuan-2021', '--theirs', at('theirs.json')]

async function conflictsOf(...parameters: readonly string[]) {
  const { exitCode, stdout } = await runTinhgon(...parameters, '--json')
  expect(exitCode).toBe(0)
  const told: {
    conflicts: { id: string; type: string; choices: { choice: string }[] }[]
    carried: { actId: string; outcome: string }[]
  } = JSON.parse(stdout)
  return told
}

describe('tinhgon rebase', { timeout: 60_000 }, () => {
  it('REB-1 tells what does not fit, takes the decision, and writes a plan that folds', async () => {
    const { conflicts, carried } = await conflictsOf('rebase', ...toNewer())
    expect(conflicts.map(({ type }) => type)).toEqual(['unit-missing'])
    expect(carried).toEqual([{ actId: 'phu-thuan-2021', side: 'ours', outcome: 'held-back' }])
    const [conflict] = conflicts
    await save('decisions.json', { [conflict?.id ?? '']: { choice: 'put-in-place', unitId: 't-19768' } })
    const decided = ['--decisions', at('decisions.json'), '--write-scenario', at('carried.json')]
    const { stdout } = await runTinhgon('rebase', ...toNewer(), ...decided)
    expect(stdout).toContain('Không còn gì phải quyết định.')
    const written: Scenario = JSON.parse(await readFile(at('carried.json'), 'utf8'))
    expect([written.baselineId, written.plan.map(({ on }) => on)]).toEqual(['hue-2021-again', [true]])
    const simulated = await runTinhgon(
      'simulate',
      '--baseline',
      at('newer.json'),
      '--scenario',
      at('carried.json'),
      '--json',
    )
    expect(JSON.parse(simulated.stdout).after.byKind.ward).toBe(10)
  })

  it('names the choices for a person', async () => {
    const { stdout } = await runTinhgon('rebase', ...toNewer())
    expect(stdout).toContain('“Phường Thuận Hòa”')
    expect(stdout).toContain('- leave-out-act: Bỏ cả văn bản')
    expect(stdout).toContain('Còn 1 mục phải quyết định')
  })

  it('E3 tells faults of all inputs at once, and writes over nothing', async () => {
    await save('wrong.json', { 'some conflict': { choice: 'toss-a-coin' } })
    const parameters = ['--scenario', 'hue-official', '--from', 'hue-2021', '--decisions', at('wrong.json')]
    expect(whereTold(await faultsOf('rebase', ...parameters))).toEqual([
      'malformed --to',
      'malformed --decisions: some conflict: choice',
      'unknown-baseline scenario.baselineId',
    ])
    expect(whereTold(await faultsOf('rebase', ...toNewer(), '--write-scenario', at('newer.json')))).toEqual([
      'unwritable --write-scenario',
    ])
  })
})

describe('tinhgon merge', { timeout: 60_000 }, () => {
  it('REB-1 takes what both have once, and leaves the choice between what differs', async () => {
    const same = await conflictsOf(
      'merge',
      '--baseline',
      'hue-2025',
      '--ours',
      'hue-official',
      '--theirs',
      'hue-official',
    )
    expect(same.conflicts).toEqual([])
    const { conflicts } = await conflictsOf('merge', ...ofTwo())
    const [first] = conflicts
    expect([first?.type, first?.choices.map(({ choice }) => choice)]).toEqual([
      'act-differs',
      ['keep-ours', 'keep-theirs'],
    ])
    await save('keep-theirs.json', { [first?.id ?? '']: { choice: 'keep-theirs' } })
    const decided = ['--decisions', at('keep-theirs.json'), '--write-scenario', at('merged.json')]
    expect((await conflictsOf('merge', ...ofTwo(), ...decided)).conflicts).toEqual([])
    expect(await readFile(at('merged.json'), 'utf8')).toContain('5474')
  })

  it('LOG-13 keeps the findings that either accepted', async () => {
    const acceptance = (findingId: string) => ({ findingId, standing: 'fail 4 5', reason: 'Đã xin ý kiến' })
    const ours = { ...found(builtInScenarios, 'phu-thuan-2021'), acceptances: [acceptance('n b')] }
    await save('accepted.json', ours)
    await save('accepted-theirs.json', { ...ours, acceptances: [acceptance('n a')] })
    const both = ['--ours', at('accepted.json'), '--theirs', at('accepted-theirs.json')]
    await conflictsOf('merge', '--baseline', 'hue-2021', ...both, '--write-scenario', at('joined.json'))
    const written: Scenario = JSON.parse(await readFile(at('joined.json'), 'utf8'))
    expect(written.acceptances).toEqual([acceptance('n a'), acceptance('n b')])
  })
})
