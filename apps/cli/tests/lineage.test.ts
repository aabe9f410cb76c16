import { describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

const phuThuan = ['--baseline', 'hue-2021', '--scenario', 'phu-thuan-2021']

describe('tinhgon lineage', { timeout: 60_000 }, () => {
  it('LIN-6 tells what a divided ward became, both ways, whichever day is named first', async () => {
    for (const days of [
      ['--from', '2021-06-30', '--to', '2021-07-01'],
      ['--from', '2021-07-01', '--to', '2021-06-30'],
    ]) {
      const { exitCode, stdout } = await runTinhgon(
        'lineage',
        ...phuThuan,
        ...days,
        '--unit',
        '19744',
        '--json',
      )
      expect(exitCode).toBe(0)
      const told = JSON.parse(stdout)
      expect([told.from, told.to]).toEqual(['2021-06-30', '2021-07-01'])
      expect(
        told.lineage.map(({ before, after, extent }: Record<string, string>) => [before, after, extent]),
      ).toEqual([
        ['19744', '19750', 'part'],
        ['19744', '19762', 'part'],
      ])
    }
    const { stdout } = await runTinhgon('lineage', ...phuThuan, '--unit', '19750')
    expect(stdout).toContain('Phường Phú Thuận (19744) → Phường Tây Lộc (19750) · một phần')
  })

  it('LIN-6 of the whole plan of Huế every one of the 133 communes goes somewhere', async () => {
    const { stdout } = await runTinhgon(
      'lineage',
      '--baseline',
      'hue-2025',
      '--scenario',
      'hue-official',
      '--json',
    )
    const communes = JSON.parse(stdout).lineage.filter(
      ({ system, tier }: Record<string, string>) => system === 'territory' && tier === 'commune',
    )
    expect(new Set(communes.map(({ before }: Record<string, string>) => before)).size).toBe(133)
    expect(new Set(communes.map(({ after }: Record<string, string>) => after)).size).toBe(40)
  })

  it('E3 tells faults of both days at once, and of a unit that is nowhere', async () => {
    const days = ['--from', '2021-02-30', '--to', '2019-01-01']
    expect(whereTold(await faultsOf('lineage', ...phuThuan, ...days))).toEqual([
      'malformed --from',
      'before-baseline --to',
    ])
    expect(whereTold(await faultsOf('lineage', ...phuThuan, '--unit', '99999'))).toEqual([
      'unknown-unit --unit',
    ])
    expect(
      whereTold(await faultsOf('lineage', '--baseline', 'hue-2025', '--scenario', 'phu-thuan-2021')),
    ).toEqual(['unknown-baseline scenario.baselineId'])
  })
})
