import { applyAct, NormCheck, type NormFinding, reverseDiff, type Structure } from '@tinhgon/engine'
import { actOf, merged, whole } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { beforeAll, describe, expect, it } from 'vitest'
import { planReform, readNationalTables } from './national-reform.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'

let structure: Structure

/** The tables say no designations and no borders, so where a limit hangs on them nothing is decided. */
const findingsOn = (asOf: string): readonly NormFinding[] => [
  ...new NormCheck(structure, vietnamProfile.norms, {
    asOf,
    operatesOn: () => '2025-07-01',
    borders: null,
  }).findings(),
]

const outcomeOf = ({ verdict, waivedBy, missing }: NormFinding): string =>
  verdict === 'not-enough-data' ? `unknown: ${[...missing].sort().join(', ')}` : waivedBy ? 'waived' : verdict

/** How many units of a kind a norm says what of. */
function countsOf(findings: readonly NormFinding[], norm: string, kind: string) {
  const own = findings.filter(
    ({ norm: id, units: [unit = ''] }) => id === norm && structure.unit(unit)?.kind === kind,
  )
  return Object.fromEntries(Array.from(Map.groupBy(own, outcomeOf), ([outcome, of]) => [outcome, of.length]))
}

/** Codes of communes and wards whose figure the list leaves out. */
const lacking = (column: string): readonly (string | undefined)[] =>
  sharedRows('units-after.csv')
    .filter((row) => ['ward', 'commune'].includes(row.kind ?? '') && !row[column])
    .map(({ code }) => code)
    .sort()

const codesOf = (findings: readonly NormFinding[], norm: string, measure: string) =>
  findings
    .filter((finding) => finding.norm === norm && finding.missing.includes(measure))
    .map(({ units: [unit = ''] }) => structure.unit(unit)?.code)
    .sort()

describe.skipIf(!sharedDataIsHere)('the country after the reform', () => {
  beforeAll(() => {
    const planned = planReform(readNationalTables())
    for (const act of planned.acts)
      if (!applyAct(planned.structure, act).ok) throw new Error(`${act.id} was refused`)
    structure = planned.structure
  })

  it('VNN-9 under resolution 112 every unit without a figure is undecided, and no other for want of one', () => {
    const findings = findingsOn('2026-01-01')
    expect(lacking('population')).toHaveLength(65)
    expect(codesOf(findings, 'nq-112-2025-population', 'population')).toEqual(lacking('population'))
    expect(codesOf(findings, 'nq-112-2025-area', 'area')).toEqual(lacking('area_km2'))
  })

  it('VNN-9 under resolution 112 communes between the limits of plain, mountain and island are undecided', () => {
    const findings = findingsOn('2026-01-01')
    expect(countsOf(findings, 'nq-112-2025-population', 'ward')).toEqual({
      pass: 619,
      fail: 54,
      'unknown: population': 14,
    })
    // Below 2,500 people a commune fails wherever it is, from 16,000 it passes.
    expect(countsOf(findings, 'nq-112-2025-population', 'commune')).toEqual({
      pass: 1_713,
      fail: 99,
      'unknown: designations': 758,
      'unknown: designations, population': 51,
    })
    expect(countsOf(findings, 'nq-112-2025-area', 'ward')).toEqual({ pass: 606, fail: 81 })
    expect(countsOf(findings, 'nq-112-2025-area', 'commune')).toEqual({
      pass: 1_182,
      fail: 16,
      'unknown: designations': 1_421,
      'unknown: area, designations': 2,
    })
  })

  it('VNN-9 NRM-1 under resolution 76 every merged unit without a figure is undecided, waived or not', () => {
    const findings = findingsOn('2025-07-01')
    const told = new Map(
      findings
        .filter(({ norm }) => norm === 'nq-76-2025-population')
        .map((finding) => [structure.unit(finding.units[0] ?? '')?.code, outcomeOf(finding)]),
    )
    const outcomes = lacking('population').map((code) => told.get(code) ?? 'not merged')
    const counted = Map.groupBy(outcomes, (outcome) => outcome.replace(/^unknown:.*population$/, 'unknown'))
    expect(Object.fromEntries(Array.from(counted, ([outcome, of]) => [outcome, of.length]))).toEqual({
      unknown: 61,
      'not merged': 4,
    })
  })

  it('VNN-9 under resolution 76 wards of provinces and communes between two limits are undecided', () => {
    const findings = findingsOn('2025-07-01')
    expect(countsOf(findings, 'nq-76-2025-population', 'ward')).toEqual({
      pass: 547,
      waived: 107,
      fail: 9,
      'unknown: designations': 4,
      'unknown: designations, population': 14,
    })
    expect(countsOf(findings, 'nq-76-2025-population', 'commune')).toEqual({
      pass: 1_690,
      waived: 416,
      fail: 67,
      'unknown: designations': 273,
      'unknown: designations, population': 47,
    })
    expect(countsOf(findings, 'nq-76-2025-area', 'ward')).toEqual({ pass: 600, waived: 70, fail: 11 })
    expect(countsOf(findings, 'nq-76-2025-area', 'commune')).toEqual({
      pass: 1_105,
      waived: 1_125,
      fail: 23,
      'unknown: designations': 238,
      'unknown: area, designations': 2,
    })
  })

  it('NRM-8 one more act checks again the unit that it makes and those above it, of some ten thousand findings', () => {
    const check = new NormCheck(structure, vietnamProfile.norms, {
      asOf: '2026-01-01',
      operatesOn: () => '2025-07-01',
      borders: null,
    })
    expect([...check.findings()].length).toBeGreaterThan(6_000)
    const wards = [...structure.units.values()].filter(({ kind }) => kind === 'ward')
    const [one] = wards
    const other = wards.find(({ id, superiorId }) => id !== one?.id && superiorId === one?.superiorId)
    if (!one || !other) throw new Error('there are no two wards of one province')
    const outcome = applyAct(structure, {
      ...actOf([merged({ ...one, id: 'merged', code: 'merged' }, [whole(one.id), whole(other.id)])]),
      operatesOn: '2026-01-01',
    })
    if (!outcome.ok) throw new Error('the merger was refused')
    const again = check.sync(outcome.diff)
    expect(new Set(again.map((id) => id.split(' ')[1]))).toEqual(new Set(['merged', one.superiorId]))
    const back = reverseDiff(outcome.diff)
    structure.applyDiff(back)
    check.sync(back)
  })

  it('VNN-9 of the four cities that were merged, Đà Nẵng has fewer than 30 % wards', () => {
    const findings = findingsOn('2026-01-01')
    const cities = findings.filter(({ norm }) => norm.startsWith('nq-112-2025-city'))
    expect(cities).toHaveLength(12)
    const named = cities
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ norm, severity, units: [unit = ''] }) => [norm, severity, structure.unit(unit)?.name])
    expect(named).toEqual([['nq-112-2025-city-wards', 'advice', 'Thành phố Đà Nẵng']])
  })
})
