import { type NormCase, unitsAreKnown } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const km2 = 1_000_000

const city = (figures: Given['figures'], given: Partial<World> = {}): World => ({
  kind: 'municipality',
  ...(figures ? { figures } : {}),
  mergedOf: 2,
  ...given,
})
const parts = (wards: number, communes: number): Given[] => [
  ...Array<Given>(wards).fill({ kind: 'ward' }),
  ...Array<Given>(communes).fill({ kind: 'commune' }),
]

const commune: World = { kind: 'commune', designations: [], mergedOf: 2 }

export const casesOfCities: readonly NormCase[] = [
  {
    norm: 'nq-112-2025-city-population',
    passes: city({ population: 2_500_000 }),
    fails: city({ population: 2_499_999 }),
    notEnoughData: city(undefined),
  },
  {
    norm: 'nq-112-2025-city-area',
    passes: city({ area: 2_500 * km2 }),
    fails: city({ area: 2_499 * km2 }),
    notEnoughData: city(undefined),
  },
  {
    norm: 'nq-112-2025-city-wards',
    passes: city(undefined, { below: parts(3, 7) }),
    fails: city(undefined, { below: parts(2, 5) }),
    notEnoughData: unitsAreKnown,
  },
  {
    norm: 'contiguous-territory',
    on: '2025-07-01',
    passes: { ...commune, sourcesBorder: true },
    fails: { ...commune, sourcesBorder: false },
    notEnoughData: commune,
  },
]
