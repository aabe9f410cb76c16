import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-tables-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const tables = {
  before: [
    'code,tier,kind,name,parent_code',
    '01,province,province,Tỉnh Một,',
    '001,district,town,Thị xã Một,01',
    '00001,commune,ward,Phường Một,001',
    '00002,commune,commune,Xã Hai,001',
  ],
  after: [
    'code,tier,kind,name,parent_code,area_km2,population,decree,seat',
    '01,province,province,Tỉnh Một,,3.50,,,',
    '00001,commune,ward,Phường Một Hai,01,3.5,100,,',
  ],
  correspondence: ['before_code,after_code,whole', '00001,00001,true', '00002,00001,true'],
  provinces: ['before_code,after_code', '01,01'],
}

/** Options that name the tables, some of them changed. */
async function optionsWith(changed: Partial<typeof tables> = {}): Promise<string[]> {
  const files: string[] = []
  for (const [name, lines] of Object.entries({ ...tables, ...changed })) {
    const file = join(folder, `${name}.csv`)
    await writeFile(file, `${lines.join('\n')}\n`)
    files.push(file)
  }
  const [before = '', after = '', correspondence = '', provinces = ''] = files
  return [
    ...['--units-before', before, '--units-after', after],
    ...['--correspondence', correspondence, '--correspondence-provinces', provinces],
  ]
}

async function simulated(...options: readonly string[]) {
  const { exitCode, stdout, stderr } = await runTinhgon('simulate', ...options, '--json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('tinhgon simulate on tables', { timeout: 60_000 }, () => {
  it('CMD-11 prints what it prints of a scenario', async () => {
    const simulation = await simulated(...(await optionsWith()))
    expect(Object.keys(simulation)).toEqual(
      Object.keys(await simulated('--baseline', 'hue-2021', '--scenario', 'phu-thuan-2021')),
    )
    expect(simulation).toMatchObject({
      before: { units: 4 },
      after: { units: 2, byTier: { district: 0 }, measures: { population: { value: 100 } } },
      lineage: [
        { before: '00001', after: '00001', extent: 'whole', system: 'territory', tier: 'commune' },
        { before: '00002', after: '00001', extent: 'whole' },
        { before: '01', after: '01', extent: 'whole', tier: 'province' },
      ],
      acts: 2,
      events: 5,
    })
  })

  it('E1 the hash knows the day and the content, not the names of files', async () => {
    const options = await optionsWith()
    const { hash } = await simulated(...options)
    expect((await simulated(...options, '--date', '2025-07-01')).hash).toBe(hash)
    expect((await simulated(...options, '--date', '2025-07-02')).hash).not.toBe(hash)
  })

  it('CMD-11 up to the evening before nothing has changed', async () => {
    const options = [...(await optionsWith()), '--date', '2026-01-01']
    expect(await simulated(...options, '--as-of', '2025-12-31')).toMatchObject({
      after: { units: 4 },
      acts: 0,
    })
    expect(whereTold(await faultsOf('simulate', ...options, '--as-of', '2025-12-30'))).toEqual([
      'before-baseline --as-of',
    ])
  })

  it('CMD-11 tells a person the same', async () => {
    const { stdout, exitCode } = await runTinhgon('simulate', ...(await optionsWith()))
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Danh sách trước sắp xếp ▸ Áp dụng bảng chuyển đổi đơn vị hành chính')
    expect(stdout).toMatch(/✓ units\/territory +4 \+ 1 \+ 0 − 3 = 2/)
  })

  it('CMD-15 CMD-16 E3 tells the faults of all files, of the table as a whole and of the call at once', async () => {
    const options = await optionsWith({
      before: [...tables.before, '00003,commune,commune,Xã Ba,001', '00003,commune,commune,Xã Ba,009'],
      after: [...tables.after, '00009,commune,castle,Lâu đài,01,many,,,'],
      correspondence: [...tables.correspondence, '', '00007,00001,true'],
      provinces: [...tables.provinces, '01,02'],
    })
    const faults = await faultsOf('simulate', ...options, '--date', '2025-02-30', '--as-of', 'soon')
    expect(whereTold(faults)).toEqual([
      'malformed --date',
      'duplicate-code --units-before: row 7, code',
      'unknown-superior --units-before: row 7, parent_code',
      'unknown-kind --units-after: row 4, kind',
      'not-a-figure --units-after: row 4, area_km2',
      'unknown-code-after --correspondence-provinces: row 3, after_code',
      'unknown-code-before --correspondence: row 5, before_code',
      'source-without-result --correspondence',
      'result-without-source --units-after: row 4, code',
      'malformed --as-of',
    ])
  })

  it('E3 tells what is missing, what cannot be read, and what does not go together', async () => {
    expect(whereTold(await faultsOf('simulate', '--units-after', join(folder, 'nowhere.csv')))).toEqual([
      'malformed --units-before',
      'unreadable --units-after',
      'malformed --correspondence',
    ])
    expect(whereTold(await faultsOf('simulate', '--date', '2025-07-01'))).toHaveLength(3)
    const mixed = await faultsOf('simulate', '--baseline', 'hue-2021', ...(await optionsWith()))
    expect(whereTold(mixed)).toEqual([
      'malformed --scenario',
      'malformed --units-before',
      'malformed --units-after',
      'malformed --correspondence',
      'malformed --correspondence-provinces',
    ])
  })
})
