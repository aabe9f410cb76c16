import type { Grade } from '@tinhgon/model'
import { addUnit, type BaselineDraft } from '../draft/baseline-draft.ts'
import type { CommuneRow } from './communes/commune-row.ts'
import { cityCode, districts } from './districts.ts'
import { designationsOfCommunes } from './mountain-communes.ts'
import { citations } from './sources.ts'

/**
 * Units that were joined after the census of 2019 (GSO codes): their census figure is a sum of older units,
 * and for Tây Lộc and Thuận Hòa a share of the divided ward Phú Thuận.
 */
const joinedSinceCensus: ReadonlySet<string> = new Set([
  ...['20056', '20083', '20101', '19954', '20122', '20179', '20035'],
  ...['19756', '19753', '19768', '19750', '19762'],
  ...['20029', '19900', '19909', '19819', '19825', '19828', '19843'],
])

function addFigures(draft: BaselineDraft, row: CommuneRow, unitId: string): void {
  const state = (measure: string, value: number, date: string, grade: Grade, source: string): void => {
    draft.figures.push({ unitId, measure, value, date, grade, source })
  }
  state('area', row.area, '2025-01-31', 'estimated', citations.areaEstimate)
  state('population', row.population, '2024-12-31', 'estimated', citations.populationEstimate)
  state(
    'population-census-2019',
    row.census2019,
    '2019-04-01',
    joinedSinceCensus.has(row.code) ? 'derived' : 'verified',
    citations.census,
  )
}

/** The city, its districts and communes. The city's own figures are compared with the sums, never added. */
export function addTerritory(draft: BaselineDraft): void {
  const unitId = addUnit(draft, {
    id: `t-${cityCode}`,
    system: 'territory',
    kind: 'municipality',
    tier: 'province',
    name: 'Thành phố Huế',
    code: cityCode,
    superiorId: null,
  })
  draft.figures.push(
    {
      unitId,
      measure: 'area',
      value: 4_947_110_000,
      date: '2025-01-01',
      grade: 'verified',
      source: citations.city,
    },
    {
      unitId,
      measure: 'population',
      value: 1_432_986,
      date: '2024-12-31',
      grade: 'verified',
      source: citations.cityPopulation,
    },
    {
      unitId,
      measure: 'population-census-2019',
      value: 1_128_620,
      date: '2019-04-01',
      grade: 'verified',
      source: citations.census,
    },
  )
  for (const { code, kind, name, communes } of districts) {
    const districtId = addUnit(draft, {
      id: `t-${code}`,
      system: 'territory',
      kind,
      tier: 'district',
      name,
      code,
      superiorId: unitId,
    })
    for (const row of communes) {
      addUnit(draft, {
        id: `t-${row.code}`,
        system: 'territory',
        kind: row.kind,
        tier: 'commune',
        name: row.name,
        code: row.code,
        superiorId: districtId,
        designations: designationsOfCommunes([row.code]),
      })
      addFigures(draft, row, `t-${row.code}`)
    }
  }
}
