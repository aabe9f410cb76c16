import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

const phuThuan = ['--baseline', 'hue-2021', '--scenario', 'phu-thuan-2021']

describe('tinhgon compare', { timeout: 60_000 }, () => {
  it('CPR-3 CPR-4 puts scenarios beside their baseline, what is not known told as such', async () => {
    const both = [...phuThuan, '--scenario', 'phu-thuan-2021-unstated']
    const { exitCode, stdout } = await runTinhgon('compare', ...both, '--json')
    expect(exitCode).toBe(0)
    const told = JSON.parse(stdout)
    expect(told.scenarios.map(({ id }: { id: string }) => id)).toEqual([
      'phu-thuan-2021',
      'phu-thuan-2021-unstated',
    ])
    const row = (figure: string) => told.rows.find((one: { figure: string }) => one.figure === figure)
    expect(row('units').changes[0]).toBe(row('units').values[0].value - row('units').before.value)
    const [stated, unstated] = row('sizes/population/median').values
    expect([stated.value, unstated.value]).toEqual([null, null])
    expect(unstated.unknown).toBeGreaterThan(stated.unknown)
    const { stdout: text } = await runTinhgon('compare', ...both)
    expect(text).toContain('Hiện trạng: ')
    expect(text).toMatch(/Phường +\d+/)
    expect(text).toMatch(/trung vị .*chưa rõ/)
  })

  it('CPR-2 looks at each at the end of its own plan or all at the end of a day, by the rules of the latest', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tinhgon-compare-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const nothing = join(folder, 'nothing.json')
    const title = { vi: 'Giữ nguyên', en: 'As it is' }
    const scenario = {
      format: 'tinhgon.scenario',
      version: 1,
      id: 'nothing',
      baselineId: 'hue-2025',
      title,
      description: title,
      plan: [],
    }
    await writeFile(nothing, JSON.stringify(scenario))
    const days = async (...more: readonly string[]) => {
      const both = ['--scenario', 'hue-official', '--scenario', nothing, ...more, '--json']
      const { stdout } = await runTinhgon('compare', '--baseline', 'hue-2025', ...both)
      const { scenarios, rulesOn } = JSON.parse(stdout)
      return [...scenarios.map(({ asOf }: { asOf: string }) => asOf), rulesOn]
    }
    expect(await days()).toEqual(['2025-07-01', '2025-01-31', '2025-07-01'])
    expect(await days('--as-of', '2025-03-01')).toEqual(['2025-03-01', '2025-03-01', '2025-03-01'])
  })

  it('CPR-1 refuses what stands on another baseline, one scenario alone, and six', async () => {
    expect(
      whereTold(
        await faultsOf(
          'compare',
          '--baseline',
          'hue-2025',
          '--scenario',
          'hue-official',
          '--scenario',
          'phu-thuan-2021',
        ),
      ),
    ).toEqual(['unknown-baseline scenario.baselineId'])
    expect(whereTold(await faultsOf('compare', ...phuThuan))).toEqual(['malformed --scenario'])
    const six = Array.from({ length: 6 }, () => ['--scenario', 'hue-official']).flat()
    expect(whereTold(await faultsOf('compare', '--baseline', 'hue-2025', ...six))).toEqual([
      'malformed --scenario',
    ])
  })
})
