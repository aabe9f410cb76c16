import type { Baseline } from '@tinhgon/model'
import { plainProfile, randomBaseline, SeededRandom, seedRanges } from '@tinhgon/testkit'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type GivenCell, workbookOf } from '../spreadsheets/testing/workbook.ts'
import type { TableFile } from './read-baseline-tables.ts'
import { readTables } from './testing/read-tables.ts'

const terms = {
  profile: plainProfile,
  id: 'x',
  title: { vi: 'Danh sách', en: 'A list' },
  date: '2025-07-01',
} as const

type Rows = readonly (readonly GivenCell[])[]

/** Units as an office would list them, in any order; with figures of land in km², of people as they are. */
function rowsOf({ units, figures }: Baseline, random: SeededRandom): Rows {
  const figureOf = (unitId: string, measure: string): number | null =>
    figures.find((figure) => figure.unitId === unitId && figure.measure === measure)?.value ?? null
  const codes = new Map(units.map(({ id, code }) => [id, code]))
  const rows = units.map(
    ({ id, code, name, kind, tier, system, superiorId, seat, designations }): GivenCell[] => {
      const area = figureOf(id, 'area')
      return [
        code,
        name,
        kind,
        tier,
        system,
        superiorId === null ? null : (codes.get(superiorId) ?? null),
        seat,
        designations === undefined ? null : designations.join('; ') || 'none',
        area === null ? null : area / 1_000_000,
        figureOf(id, 'people'),
      ]
    },
  )
  const header = [
    'Mã',
    'Tên',
    'Loại',
    'Cấp',
    'Hệ thống',
    'Mã cấp trên',
    'Trụ sở',
    'Địa bàn',
    'area (km²)',
    'people',
  ]
  return [header, ...rows.toSorted(() => (random.chance(0.5) ? 1 : -1))]
}

const asCsv = (rows: Rows): TableFile => ({
  name: 'list.csv',
  bytes: new TextEncoder().encode(
    papaparse.unparse(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? plain(cell) : cell)))),
  ),
})
/** As nobody writes numbers with exponents. */
const plain = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(6))
const asWorkbook = (rows: Rows): TableFile => ({ name: 'list.xlsx', bytes: workbookOf({ List: { rows } }) })

/** Everything that a list says, ids by what they are made of. */
const told = ({ units, figures }: Baseline, idOf: (id: string) => string) => ({
  units: units
    .map(({ id, superiorId, ...unit }) => ({
      ...unit,
      id: idOf(id),
      superiorId: superiorId === null ? null : idOf(superiorId),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  figures: figures
    .filter(({ measure, value }) => ['area', 'people'].includes(measure) && value !== null)
    .map(({ unitId, measure, value }) => `${idOf(unitId)} ${measure} ${value}`)
    .toSorted(),
})

describe.each([
  ['CSV', asCsv],
  ['XLSX', asWorkbook],
] as const)('random units written as rows of %s', (_format, write) => {
  it.each(seedRanges(120, 40))(
    'BRG-1 BRG-9 BRG-11 BRG-13 are read back as the same units, $title',
    ({ seeds }) => {
      for (const seed of seeds) {
        const random = new SeededRandom(seed)
        const baseline = randomBaseline(random)
        const outcome = readTables([write(rowsOf(baseline, random))], null, terms)
        if (!outcome.ok)
          throw new Error(
            `seed ${seed}: ${outcome.faults.map(({ path, message }) => `${path} ${message}`).join('\n')}`,
          )
        const ids = new Map(baseline.units.map(({ id, code, system }) => [id, `${system}:${code}`]))
        const given = told(baseline, (id) => ids.get(id) ?? id)
        expect(
          told(outcome.baseline, (id) => id),
          `seed ${seed}`,
        ).toEqual(given)
      }
    },
  )
})
