import { vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { checkHue } from './hue-norm-check.ts'

const standards = 'standards-of-administrative-units'
const failing = (asOf: string, subject: string) => {
  const { structure, check } = checkHue(asOf)
  return [...check.findings()]
    .filter((finding) => finding.subject === subject && finding.verdict !== 'pass')
    .map(({ norm, verdict, units: [unit = ''], by }) => [norm, verdict, structure.unit(unit)?.name, by])
    .sort()
}
describe('Huế and the standards of units', () => {
  it('VNN-6 exactly Phong Phú and A Lưới 5 fail resolution 76 as of 1 July 2025', () => {
    expect(failing('2025-07-01', standards)).toEqual([
      ['nq-76-2025-population', 'fail', 'Phường Phong Phú', 45_000 - 19_057],
      ['nq-76-2025-population', 'fail', 'Xã A Lưới 5', 5_000 - 3_760],
    ])
  })

  it('VNN-6 they and A Lưới 2 fail resolution 112 as of 2026; the city, not merged, is not asked', () => {
    expect(failing('2026-01-01', standards)).toEqual([
      ['nq-112-2025-area', 'fail', 'Xã A Lưới 2', 2_380_000],
      ['nq-112-2025-population', 'fail', 'Phường Phong Phú', 21_000 - 19_057],
      ['nq-112-2025-population', 'fail', 'Xã A Lưới 5', 5_000 - 3_760],
    ])
  })

  it('VNN-6 thirteen wards and A Lưới 2 are below resolution 76 and need not be considered: three units or more', () => {
    const waived = [...checkHue('2025-07-01').check.findings()].filter(({ waivedBy }) => waivedBy)
    expect(Map.groupBy(waived, ({ waivedBy }) => waivedBy).get('ward-of-three-or-more-units')).toHaveLength(
      13,
    )
    expect(
      waived
        .filter(({ waivedBy }) => waivedBy === 'commune-of-three-or-more-units')
        .map(({ norm, grade }) => [norm, grade]),
    ).toEqual([['nq-76-2025-area', 'assumed']])
  })

  it('VNN-6 all 39 units that were merged hang together; Dương Nỗ was not merged and is not asked', () => {
    const { check } = checkHue('2025-07-01')
    const verdicts = [...check.findings()].filter(({ norm }) => norm === 'contiguous-territory')
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(Array(39).fill('pass'))
    expect(check.findingsOf('t-19909').map(({ norm }) => norm)).not.toContain('contiguous-territory')
  })
})

describe('Huế and its councils', () => {
  it('VNN-7 the city has 53 seats as elected, its 40 communes and wards 803 where 804 were elected', () => {
    const { check, structure } = checkHue('2026-03-15')
    const seats = Map.groupBy(check.seats(), ({ unit }) => structure.unit(unit)?.tier)
    expect(seats.get('province')?.map((row) => row.seats)).toEqual([53])
    const communes = seats.get('commune') ?? []
    expect(communes).toHaveLength(40)
    expect(communes.reduce((sum, row) => sum + (row.seats ?? Number.NaN), 0)).toBe(803)
    const law = vietnamProfile.norms.find(({ id }) => id === 'law-72-2025-council-seats')
    expect(law?.check.type === 'seats' && law.check.elections.map((row) => [row.tier, row.seats])).toEqual([
      ['province', 53],
      ['commune', 804],
    ])
  })

  it('VNN-7 of the structure before, the rules of a later day give seats of wards and communes', () => {
    const { check, structure } = checkHue('2025-06-16', '2025-01-31')
    const kinds = new Set(Array.from(check.seats(), ({ unit }) => structure.unit(unit)?.kind))
    expect(kinds).toEqual(new Set(['municipality', 'ward', 'commune']))
    expect([...check.seats()]).toHaveLength(1 + 48 + 78)
  })
})
