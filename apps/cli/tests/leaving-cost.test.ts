import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTinhgon } from './run-tinhgon.ts'

const person = {
  label: 'Trần Thị An',
  monthlyPay: 12_000_000,
  decisionOn: '2025-07-01',
  leavesOn: '2025-12-01',
  retirement: { on: '2028-12-01' },
  insured: { years: 25 },
  way: 'early-retirement',
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-leaving-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(content: unknown, ...options: readonly string[]) {
  const file = join(folder, 'people.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return runTinhgon('leaving-cost', file, ...options)
}
const faultsOf = async (content: unknown): Promise<string[]> => {
  const { exitCode, stdout } = await run(content, '--json')
  expect(exitCode).toBe(2)
  return JSON.parse(stdout).faults.map(({ code, path }: Record<string, string>) => `${code} ${path}`)
}

describe('tinhgon leaving-cost', { timeout: 60_000 }, () => {
  it('LVC-1 LVC-11 prints each allowance with its formula, then all people', async () => {
    const { exitCode, stdout } = await run({
      version: 1,
      people: [person, { ...person, label: 'Lê Văn Bình' }],
    })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('1 × 12.000.000 ₫ × 36 tháng = 432.000.000 ₫ (Điều 7)')
    expect(stdout).toContain('Tổng cộng 2 người: 1.440.000.000 ₫')
  })

  it('LVC-6 takes the settings of the file: 702 million in the form of 20 years', async () => {
    const settings = { insuredYears: 'twenty' }
    const { stdout } = await run({ version: 1, settings, people: [person] }, '--json')
    const told = JSON.parse(stdout)
    expect(told.settings).toMatchObject({ insuredYears: 'twenty', partYears: 'half-years' })
    expect(told.sum).toMatchObject({ people: 1, total: 702_000_000 })
  })

  it('LVC-8 tells the faults of everybody and of the file at once', async () => {
    const people = [
      { ...person, monthlyPay: 0, leavesOn: '2025-06-30' },
      { ...person, way: 'by-lot' },
      { ...person, insured: { years: 61 } },
    ]
    expect(await faultsOf({ people })).toEqual([
      'malformed version',
      'pay-not-positive people[0].monthlyPay',
      'leaving-before-decision people[0].leavesOn',
      'malformed people[1].way',
      'insured-years-out-of-range people[2].insured.years',
    ])
  })

  it.each([['{'], ['null'], ['[]']])('E3: refuses a file that holds %s', async (content) => {
    expect(await faultsOf(content)).toEqual(['malformed '])
  })

  it('E3: refuses a file that is not there, and one that names nobody', async () => {
    const { exitCode } = await runTinhgon('leaving-cost', join(folder, 'nowhere.json'))
    expect(exitCode).toBe(2)
    expect(await faultsOf({ version: 1, people: [] })).toEqual(['malformed people'])
  })

  it('E4: refuses a file of a version that is not known', async () => {
    expect(await faultsOf({ version: 2, people: [person] })).toEqual(['malformed version'])
  })
})
