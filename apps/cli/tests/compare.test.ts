import { describe, expect, it } from 'vitest'
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
