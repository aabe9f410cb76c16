import { describe, expect, it } from 'vitest'
import { checkOf } from './findings-in.ts'
import type { Given, World } from './norm-world.ts'

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

/** At each step the last number of people of one figure and the first of the next: `people: seats`. */
const steps: Readonly<Record<string, string>> = {
  'xã miền núi':
    '0: 15, 5000: 15, 5999: 15, 6000: 16, 10000: 20, 12999: 20, 13000: 21, 39999: 29, 40000: 30, 90000: 30',
  'xã đảo': '5999: 15, 6000: 16, 13000: 21',
  xã: '10000: 15, 11999: 15, 12000: 16, 20000: 20, 25999: 20, 26000: 21, 79999: 29, 80000: 30, 200000: 30',
  'phường của tỉnh': '10000: 15, 11999: 15, 12000: 16, 20000: 20, 25999: 20, 26000: 21, 80000: 30',
  'phường của thành phố':
    '15000: 15, 20999: 15, 21000: 16, 45000: 20, 51999: 20, 52000: 21, 114999: 29, 115000: 30, 300000: 30',
  'phường trong quận của thành phố': '20999: 15, 21000: 16',
  'đặc khu': '5000: 15, 6000: 16, 10000: 20, 13000: 21, 40000: 30, 160000: 30',
  tỉnh: '1000000: 50, 1069999: 50, 1070000: 51, 3449999: 84, 3450000: 85, 9000000: 85',
  'thành phố': '1200000: 50, 1274999: 50, 1275000: 51, 3824999: 84, 3825000: 85, 9000000: 85',
  'Hà Nội': '0: 125, 8718000: 125',
  'Thành phố Hồ Chí Minh': '0: 125, 14000000: 125',
}

const cases = Object.entries(steps).flatMap(([unit, figures]) =>
  figures.split(', ').map((step) => {
    const [population = 0, seats = 0] = step.split(': ').map(Number)
    return { unit, population, seats, world: worlds[unit] ?? province }
  }),
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
