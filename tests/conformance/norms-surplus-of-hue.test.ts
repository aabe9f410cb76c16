import type { NormFinding } from '@tinhgon/engine'
import { describe, expect, it } from 'vitest'
import { checkHue } from './hue-norm-check.ts'

const counts = (findings: Iterable<NormFinding>, norm: string) => {
  const own = [...findings].filter((finding) => finding.norm === norm)
  const lawful = own.filter(({ verdict, provision }) => verdict === 'pass' && provision)
  return [own.length, own.filter(({ verdict }) => verdict === 'fail').length, lawful.length]
}

describe('Huế and its surplus', () => {
  it.each(['2025-07-01', '2026-01-01'])(
    'VNN-8 the merged commission has a head too many, and six deputies where four are lawful, as of %s',
    (asOf) => {
      const { check, structure } = checkHue(asOf)
      const commission = [...structure.units.values()].find(
        ({ kind, tier }) => kind === 'propaganda-and-mass-mobilisation-commission' && tier === 'province',
      )
      const findings = new Map(check.findingsOf(commission?.id ?? '').map((found) => [found.norm, found]))
      expect(findings.get('one-head-party')).toMatchObject({
        verdict: 'fail',
        value: 2,
        limit: 1,
        provision: null,
      })
      expect(findings.get('qd-137-2023-deputies-of-a-body')).toMatchObject({
        verdict: 'fail',
        value: 6,
        limit: 3,
        provision: { limit: 4, until: '2030-02-14' },
      })
    },
  )

  it('VNN-8 before the reform no unit has two heads; after it most committees and councils of communes do', () => {
    const heads = ['one-head-party', 'one-head-government', 'one-head-council', 'one-head-front']
    const before = [...checkHue('2025-01-31').check.findings()]
    expect(heads.map((norm) => counts(before, norm)[1])).toEqual([0, 0, 0, 0])
    const after = [...checkHue('2025-07-01').check.findings()]
    expect(heads.map((norm) => counts(after, norm))).toEqual([
      [240, 49, 0],
      [217, 73, 0],
      [46, 39, 0],
      [206, 196, 0],
    ])
  })

  it('VNN-8 staff of communes, deputies of departments and vice chairs are above the norm and lawful for five years', () => {
    const findings = [...checkHue('2026-01-01').check.findings()]
    for (const [norm, until] of [
      ['commune-government-staff', '2030-07-01'],
      ['nd-300-2025-commune-vice-chairs', '2030-07-01'],
      ['nd-150-2025-deputies', '2030-03-01'],
    ] as const) {
      expect(counts(findings, norm)).toEqual([1, 0, 1])
      expect(findings.find((finding) => finding.norm === norm)?.provision?.until).toBe(until)
    }
  })

  it('VNN-8 the reading of letter 09 by population gives communes about 1,660 posts in all', () => {
    const findings = [...checkHue('2026-01-01').check.findings()]
    const limits = findings.filter(({ norm }) => norm === 'cv-09-2025-staff-by-population')
    expect(limits).toHaveLength(40)
    expect(limits.reduce((sum, { limit }) => sum + (limit ?? 0), 0)).toBe(1_662)
  })

  it('VNN-5 no two norms that hold disagree about a unit of Huế', () => {
    for (const asOf of ['2025-01-31', '2025-07-01', '2026-01-01'])
      for (const { conflictsWith } of checkHue(asOf).check.findings()) expect(conflictsWith).toEqual([])
  })
})
