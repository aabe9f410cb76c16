import { describe, expect, it } from 'vitest'
import { checkOf, type Given, type World } from './norm-world.ts'

const seatsOf = (world: World, population: number | null, asOf = '2026-03-15') => {
  const figures = population === null ? {} : { figures: { population } }
  return [...checkOf({ ...world, ...figures }, asOf).seats()].find(({ unit }) => unit === 'x')
}

const province: Given = { kind: 'province' }
const city: Given = { kind: 'municipality' }
const worlds: Readonly<Record<string, World>> = {
  'xã miền núi': { kind: 'commune', designations: ['mountain'], above: [province] },
  'xã đảo': { kind: 'commune', designations: ['island'], above: [province] },
  xã: { kind: 'commune', designations: [], above: [province] },
  'phường của tỉnh': { kind: 'ward', above: [province] },
  'phường của thành phố': { kind: 'ward', above: [city] },
  'phường trong quận của thành phố': { kind: 'ward', above: [{ kind: 'urban-district' }, city] },
  'đặc khu': { kind: 'special-zone', above: [province] },
  tỉnh: province,
  'thành phố': city,
  'Hà Nội': { ...city, code: '01' },
  'Thành phố Hồ Chí Minh': { ...city, code: '79' },
}

/** What is known of each step: the last people of one figure and the first of the next. */
const steps: Readonly<Record<string, readonly (readonly [population: number, seats: number])[]>> = {
  'xã miền núi': [
    [0, 15],
    [5_000, 15],
    [5_999, 15],
    [6_000, 16],
    [10_000, 20],
    [12_999, 20],
    [13_000, 21],
    [39_999, 29],
    [40_000, 30],
    [90_000, 30],
  ],
  'xã đảo': [
    [5_999, 15],
    [6_000, 16],
    [13_000, 21],
  ],
  xã: [
    [10_000, 15],
    [11_999, 15],
    [12_000, 16],
    [20_000, 20],
    [25_999, 20],
    [26_000, 21],
    [79_999, 29],
    [80_000, 30],
    [200_000, 30],
  ],
  'phường của tỉnh': [
    [10_000, 15],
    [11_999, 15],
    [12_000, 16],
    [20_000, 20],
    [25_999, 20],
    [26_000, 21],
    [80_000, 30],
  ],
  'phường của thành phố': [
    [15_000, 15],
    [20_999, 15],
    [21_000, 16],
    [45_000, 20],
    [51_999, 20],
    [52_000, 21],
    [114_999, 29],
    [115_000, 30],
    [300_000, 30],
  ],
  'phường trong quận của thành phố': [
    [20_999, 15],
    [21_000, 16],
  ],
  'đặc khu': [
    [5_000, 15],
    [6_000, 16],
    [10_000, 20],
    [13_000, 21],
    [40_000, 30],
    [160_000, 30],
  ],
  tỉnh: [
    [1_000_000, 50],
    [1_069_999, 50],
    [1_070_000, 51],
    [3_449_999, 84],
    [3_450_000, 85],
    [9_000_000, 85],
  ],
  'thành phố': [
    [1_200_000, 50],
    [1_274_999, 50],
    [1_275_000, 51],
    [3_824_999, 84],
    [3_825_000, 85],
    [9_000_000, 85],
  ],
  'Hà Nội': [
    [0, 125],
    [8_718_000, 125],
  ],
  'Thành phố Hồ Chí Minh': [
    [0, 125],
    [14_000_000, 125],
  ],
}

const cases = Object.entries(steps).flatMap(([unit, figures]) =>
  figures.map(([population, seats]) => ({ unit, population, seats, world: worlds[unit] as World })),
)

describe('article 30 of Law 72/2025/QH15', () => {
  it.each(cases)('VNN-7 $unit with $population people: $seats seats', ({ world, population, seats }) => {
    expect(seatsOf(world, population)).toMatchObject({ seats, missing: [], grade: 'verified' })
  })

  it('VNN-7 L2 a commune of which nobody has said whether it is of the mountains has them between bounds', () => {
    const unsaid: World = { kind: 'commune', above: [province] }
    expect(seatsOf(unsaid, 13_000)).toMatchObject({
      seats: null,
      min: 16,
      max: 21,
      missing: ['designations'],
    })
    expect(seatsOf(unsaid, 4_000)).toMatchObject({ seats: 15, missing: [] })
    expect(seatsOf({ ...unsaid, designations: [] }, null)).toMatchObject({
      seats: null,
      min: 15,
      max: 30,
      missing: ['population'],
    })
  })

  it('VNN-7 townships and districts have none: the law no longer knows them', () => {
    expect(seatsOf({ kind: 'township' }, 9_000)).toBeUndefined()
    expect(seatsOf({ kind: 'rural-district' }, 90_000)).toBeUndefined()
  })

  it('VNN-4 holds from 16 June 2025', () => {
    expect(seatsOf(city, 1_432_986, '2025-06-15')).toBeUndefined()
    expect(seatsOf(city, 1_432_986, '2025-06-16')?.seats).toBe(53)
  })
})
