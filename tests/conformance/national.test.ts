import {
  applyAct,
  ledgerOf,
  lineagePairs,
  type Structure,
  summarise,
  totalOf,
  validate,
} from '@tinhgon/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { type NationalTables, planReform, readNationalTables, tablesOfProvince } from './national-reform.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'

let tables: NationalTables
let structure: Structure
let acts: number

function perform(given: NationalTables): { readonly structure: Structure; readonly acts: number } {
  const planned = planReform(given)
  for (const act of planned.acts)
    if (!applyAct(planned.structure, act).ok) throw new Error(`${act.id} was refused`)
  return { structure: planned.structure, acts: planned.acts.length }
}

/** Up to four decimals of a square kilometre, as whole square metres. */
const exactSquareMetres = (km2: string): number => Math.round(Number(km2) * 10_000) * 100

const communesOf = (of: Structure) => [...of.units.values()].filter(({ tier }) => tier === 'commune')
const codeOf = (of: Structure, id: string | null) => (id === null ? '' : (of.unit(id)?.code ?? null))

/** What a structure says of its units, free of the ids that a smaller plan may give otherwise. */
const tellUnits = (of: Structure, province: string) =>
  [...of.units.values()]
    .filter(({ code, superiorId }) => code === province || codeOf(of, superiorId) === province)
    .map(({ code, kind, tier, name, seat, superiorId, id }) => ({
      unit: { code, kind, tier, name, seat, superior: codeOf(of, superiorId) },
      figures: ['area', 'population'].map((measure) => totalOf(of, measure, [of.need('units', id)])),
      statements: ['area', 'population'].map(
        (measure) => of.table('statements').get(`${id}\t${measure}`)?.value,
      ),
    }))
    .sort((a, b) => ((a.unit.code ?? '') < (b.unit.code ?? '') ? -1 : 1))

const tellLineage = (of: Structure, province: string) =>
  lineagePairs(of)
    .filter(({ after }) => after.code === province || codeOf(of, after.superiorId) === province)
    .map(({ before, after, extent }) => `${before.code} ${extent} ${after.code}`)
    .sort()

describe.skipIf(!sharedDataIsHere)('the reform of the whole country, from the public tables', () => {
  beforeAll(() => {
    tables = readNationalTables()
    const performed = perform(tables)
    structure = performed.structure
    acts = performed.acts
  })

  it('CMD-11 is an act for the provinces and one for each of the 34', () => {
    expect(acts).toBe(35)
    expect(validate(structure)).toEqual([])
  })

  it('CMD-13 leaves 34 provinces, no district and 3,321 units below them', () => {
    expect(summarise(structure).byTier).toMatchObject({ province: 34, district: 0, commune: 3321 })
    expect(structure.units.size).toBe(3355)
    expect(structure.rootIds.size).toBe(34)
  })

  it('CMD-12 all units are as listed: code, kind, name, seat, province', () => {
    const listed = sharedRows('units-after.csv')
    expect(
      [...structure.units.values()]
        .map(({ code, tier, kind, name, seat, superiorId }) => [
          code,
          tier,
          kind,
          name,
          codeOf(structure, superiorId),
          seat ?? '',
        ])
        .sort(),
    ).toEqual(
      listed
        .map(({ code, tier, kind, name, parent_code, seat }) => [code, tier, kind, name, parent_code, seat])
        .sort(),
    )
    const below = Map.groupBy(listed, ({ parent_code }) => parent_code)
    for (const id of structure.rootIds)
      expect(structure.childIdsOf(id).size).toBe(below.get(codeOf(structure, id) ?? '')?.length)
  })

  it('CMD-12 LIN-1 its 10,602 pairs of lineage are those of the table, whole or not', () => {
    const pairs = lineagePairs(structure)
      .filter(({ after }) => after.tier === 'commune')
      .map(({ before, after, extent }) => `${before.code},${after.code},${extent === 'whole'}`)
    const rows = sharedRows('lineage.csv').map(
      ({ before_code, after_code, whole }) => `${before_code},${after_code},${whole}`,
    )
    expect(pairs).toHaveLength(10_602)
    expect(pairs.sort()).toEqual(rows.sort())
    const provinces = lineagePairs(structure)
      .filter(({ after }) => after.tier === 'province')
      .map(({ before, after, extent }) => `${before.code},${after.code},${extent}`)
    expect(provinces.sort()).toEqual(
      sharedRows('lineage-provinces.csv')
        .map(({ before_code, after_code }) => `${before_code},${after_code},whole`)
        .sort(),
    )
  })

  it('S3 CMD-12 every unit before lives or has ended, each of the 471 divided ones with its successors', () => {
    const divided = Map.groupBy(
      sharedRows('lineage.csv').filter(({ whole }) => whole === 'false'),
      ({ before_code }) => before_code ?? '',
    )
    expect(divided.size).toBe(471)
    const byCode = new Map(tables.baseline.units.map((unit) => [unit.code, unit.id]))
    for (const [code, rows] of divided) {
      const ending = structure.table('endings').get(byCode.get(code) ?? '')
      expect(ending?.how).toBe('placed')
      expect(ending?.successorIds.map((id) => codeOf(structure, id)).sort()).toEqual(
        rows.map(({ after_code }) => after_code).sort(),
      )
    }
    const lost = tables.baseline.units.filter(
      ({ id }) => !structure.unit(id) && !structure.table('endings').has(id),
    )
    expect(lost).toEqual([])
    const five = ['318', '471', '498', '536', '755'].map((code) => structure.unit(byCode.get(code) ?? ''))
    expect(five.map((unit) => [unit?.kind, unit?.tier])).toEqual(Array(5).fill(['special-zone', 'commune']))
    expect(communesOf(structure).filter(({ kind }) => kind === 'special-zone')).toHaveLength(13)
  })

  it('L1 L2 the rows of units balance; those of figures nobody knows before are undecided, never wrong', () => {
    const rows = new Map(ledgerOf(structure).map((row) => [row.row, row]))
    expect(rows.get('units/territory')).toMatchObject({ opening: 10_794, closing: 3355, balanced: true })
    for (const measure of ['area', 'population', 'population-census-2019'])
      expect(rows.get(measure)).toMatchObject({ opening: null, closing: null, balanced: null })
    expect(rows.get('population')?.missing).toEqual({ opening: 10_040, closing: 66 })
    expect(rows.get('area')?.missing).toEqual({ opening: 10_040, closing: 2 })
    expect([...rows.values()].map(({ balanced }) => balanced)).not.toContain(false)
  })

  it('CMD-14 L2 figures are those of the list; 66 populations and 2 areas stay unknown', () => {
    const { measures } = summarise(structure)
    expect(measures.population).toMatchObject({ value: null, known: 3255, missing: 66 })
    expect(measures.area).toMatchObject({ value: null, known: 3319, missing: 2 })
    const listed = new Map(sharedRows('units-after.csv').map((row) => [row.code, row]))
    for (const unit of communesOf(structure)) {
      const row = listed.get(unit.code ?? '')
      const given = [
        row?.area_km2 ? exactSquareMetres(row.area_km2) : null,
        row?.population ? Number(row.population) : null,
      ]
      const told = ['area', 'population'].map((measure) => totalOf(structure, measure, [unit]).value)
      expect(told).toEqual(given)
    }
  })

  it('each of the 34 provinces alone becomes what it is in the whole', { timeout: 60_000 }, () => {
    const provinces = tables.units.filter(({ tier }) => tier === 'province').map(({ code }) => code)
    expect(provinces).toHaveLength(34)
    for (const province of provinces) {
      const alone = perform(tablesOfProvince(tables, province)).structure
      expect(alone.rootIds.size).toBe(1)
      expect(tellUnits(alone, province)).toHaveLength(alone.units.size)
      expect(tellUnits(alone, province)).toEqual(tellUnits(structure, province))
      expect(tellLineage(alone, province)).toEqual(tellLineage(structure, province))
    }
  })
})
