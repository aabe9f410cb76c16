import { describeNormFinding } from '@tinhgon/engine'
import type { Norm } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { casesOfBodies } from './cases-of-bodies.ts'
import { casesOfCities } from './cases-of-cities.ts'
import { casesOfCommuneStaff } from './cases-of-commune-staff.ts'
import { casesOfCommunes } from './cases-of-communes.ts'
import { casesOfDepartments } from './cases-of-departments.ts'
import { casesOfLeadingRoles } from './cases-of-leading-roles.ts'
import { casesOfPeople } from './cases-of-people.ts'
import { casesOfProvinces } from './cases-of-provinces.ts'
import { casesOfStandards } from './cases-of-standards.ts'
import { checkedWorld, findingsIn } from './findings-in.ts'
import type { NormCase } from './norm-case.ts'
import type { World } from './norm-world.ts'

const cases: readonly NormCase[] = [
  ...casesOfStandards,
  ...casesOfProvinces,
  ...casesOfCities,
  ...casesOfDepartments,
  ...casesOfCommunes,
  ...casesOfCommuneStaff,
  ...casesOfBodies,
  ...casesOfPeople,
  ...casesOfLeadingRoles,
]
const norms = new Map<string, Norm>(vietnamProfile.norms.map((norm) => [norm.id, norm]))
const normOf = ({ norm: id }: NormCase): Norm => {
  const norm = norms.get(id)
  if (!norm) throw new RangeError(`no norm ${id}`)
  return norm
}

/** A norm that has always held is looked at some day. */
const dayOf = (row: NormCase): string => row.on ?? normOf(row).holds.from ?? '2026-06-01'
const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
const said = ({ norm }: NormCase, world: World, asOf: string) =>
  findingsIn(world, asOf).find((finding) => finding.norm === norm)

const verdicts = [
  ['passes', 'pass'],
  ['fails', 'fail'],
  ['notEnoughData', 'not-enough-data'],
] as const
const told = verdicts.flatMap(([what, verdict]) =>
  cases.flatMap((row) => {
    const world = row[what]
    return typeof world === 'string' ? [] : [{ row, norm: row.norm, what, verdict, world }]
  }),
)

describe('the norms of Vietnam', () => {
  it('VNN-3 have a row each, and none has a row that is not there; seats are a figure and no verdict', () => {
    const verdictsOf = vietnamProfile.norms.filter(({ check }) => check.type !== 'seats')
    expect(new Set(cases.map(({ norm }) => norm))).toEqual(new Set(verdictsOf.map(({ id }) => id)))
  })

  it.each(told)('VNN-3 $norm says $verdict where it $what', ({ row, world, verdict }) => {
    expect(said(row, world, dayOf(row))?.verdict).toBe(verdict)
  })

  it.each(cases)('VNN-4 $norm says nothing before its first day or after its last', (row) => {
    const { from, until } = normOf(row).holds
    const world = [row.fails, row.passes, row.notEnoughData].find((given) => typeof given === 'object')
    if (typeof world !== 'object') throw new Error(`${row.norm} has no world`)
    // Whatever is to be merged has been merged before the norm begins.
    const given = { ...world, mergedOn: '2025-01-01' }
    for (const [day, there] of [
      [from, true],
      [from && daysLater(from, -1), false],
      [until, true],
      [until && daysLater(until, 1), false],
    ] as const)
      if (day !== null) expect([day, said(row, given, day) !== undefined]).toEqual([day, there])
  })

  it('VNN-3 L2 of communes without a post entered it is not said that they keep to their staff', () => {
    const communes: World = { kind: 'commune', designations: [], figures: { population: 20_000 } }
    expect(findingsIn(communes, '2026-06-01').map(({ subject }) => subject)).not.toContain('commune-staff')
    const city: World = { kind: 'municipality', below: [communes] }
    expect(findingsIn(city, '2026-06-01').map(({ subject }) => subject)).not.toContain('commune-staff')
  })

  it('VNN-5 every waiver and every transition has its case', () => {
    for (const { id, check } of vietnamProfile.norms) {
      const rows = cases.filter(({ norm }) => norm === id)
      const waivers = 'waivers' in check ? check.waivers.map((waiver) => waiver.id) : []
      expect(new Set(rows.flatMap(({ waived }) => Object.keys(waived ?? {})))).toEqual(new Set(waivers))
      const transitions = 'transitions' in check ? check.transitions.length : 0
      expect([id, rows.flatMap(({ lawful }) => lawful ?? []).length]).toEqual([id, transitions])
    }
  })

  it.each(
    cases.flatMap((row) =>
      Object.entries(row.waived ?? {}).map(([waiver, world]) => ({ row, norm: row.norm, waiver, world })),
    ),
  )('VNN-5 $norm is waived: $waiver', ({ row, world, waiver }) => {
    expect(said(row, world, dayOf(row))).toMatchObject({ verdict: 'pass', waivedBy: waiver })
  })

  it.each(cases.flatMap((row) => (row.lawful ?? []).map((lawful) => ({ row, norm: row.norm, ...lawful }))))(
    'VNN-5 $norm is exceeded lawfully from $on until $until',
    ({ row, world, tooMuch, on, until, limit, by }) => {
      const last = normOf(row).holds.until
      const citation = by ? { document: by } : {}
      expect(said(row, world, on)).toMatchObject({ verdict: 'pass', provision: { limit, until, citation } })
      if (last === null || until <= last) {
        expect(said(row, world, until)).toMatchObject({ verdict: 'pass', provision: { limit, until } })
        expect(said(row, world, daysLater(until, 1))).toMatchObject({ verdict: 'fail', provision: null })
      }
      if (tooMuch) expect(said(row, tooMuch, on)).toMatchObject({ verdict: 'fail', provision: { limit } })
    },
  )

  it.each(cases)('VNN-11 what $norm finds is said in three languages with nothing left blank', (row) => {
    const lawful = (row.lawful ?? []).flatMap(({ world, tooMuch, on }) =>
      [world, tooMuch ?? world].map((given) => [given, on] as const),
    )
    const worlds = [row.passes, row.fails, row.notEnoughData, ...Object.values(row.waived ?? {})].flatMap(
      (world) => (typeof world === 'string' ? [] : [[world, dayOf(row)] as const]),
    )
    for (const [world, day] of [...worlds, ...lawful]) {
      const { structure, check } = checkedWorld(world, day)
      const finding = check.findingsOf('x').find(({ norm }) => norm === row.norm)
      if (!finding) throw new Error(`${row.norm} finds nothing`)
      const sentences = (['vi', 'en', 'ru'] as const).map((language) =>
        describeNormFinding(finding, normOf(row), structure, language),
      )
      expect(new Set(sentences).size).toBe(3)
      for (const sentence of sentences) {
        expect(sentence.startsWith(`${structure.unit('x')?.name}: `)).toBe(true)
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|[:,(] ?[,;.)]| –[,;.)]/)
      }
    }
  })
})
