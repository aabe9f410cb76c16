import { describe, expect, it } from 'vitest'
import { communes, districts } from '../../packages/vietnam/src/hue-2025/districts.ts'
import { clauses, unchangedUnit } from '../../packages/vietnam/src/hue-official/clauses/clauses.ts'
import { sharedDataIsHere, sharedRows, sharedText, squareMetres } from './shared-tables.ts'

/** The lists still write Thuỷ here and there; we write Thủy throughout. */
const modern = (name: string | undefined): string => (name ?? '').replaceAll('Thuỷ', 'Thủy')

describe.skipIf(!sharedDataIsHere)('Huế against the shared data', () => {
  it('L1 has every figure of the 133, in base units', () => {
    const rows = sharedRows('hue-133/units-before.csv')
    expect(rows).toHaveLength(133)
    const ours = new Map(communes.map((row) => [row.code, row]))
    for (const row of rows) {
      expect(ours.get(row.gso_code ?? '')).toMatchObject({
        name: modern(row.name),
        area: squareMetres(row.area_km2_est_2025),
        population: Number(row.pop_est_2024),
        census2019: Number(row.pop_2019_census),
      })
    }
  })

  it('has the kind and the district of each of the 133, and the nine districts', () => {
    const rows = sharedRows('units-before.csv')
    const byCode = new Map(rows.map((row) => [row.code, row]))
    expect(rows.filter((row) => row.parent_code === '46').map(({ code }) => code)).toEqual(
      districts.map(({ code }) => code),
    )
    for (const district of districts) {
      expect(byCode.get(district.code)).toMatchObject({ kind: district.kind, name: district.name })
      for (const { code, kind } of district.communes)
        expect(byCode.get(code)).toMatchObject({ kind, parent_code: district.code })
    }
  })

  it('S3 makes the 40 out of the same units as the national lineage', () => {
    const hue = new Set(communes.map(({ code }) => code))
    const national = sharedRows('lineage.csv')
      .filter(({ before_code }) => hue.has(before_code ?? ''))
      .map(({ before_code, after_code, whole }) => `${before_code} ${after_code} ${whole}`)
      .sort()
    const ours = [
      ...clauses.flatMap(({ code, sources }) => sources.map((source) => `${source} ${code} true`)),
      `${unchangedUnit.code} ${unchangedUnit.code} true`,
    ].sort()
    expect(ours).toEqual(national)
  })

  it('L1 states the official figures, kinds and seats of the 40', () => {
    const rows = sharedRows('hue-133/units-after.csv')
    expect(rows).toHaveLength(40)
    const kinds = new Map(sharedRows('units-after.csv').map(({ code, kind }) => [code, kind]))
    for (const row of rows) {
      const figures = { area: squareMetres(row.area_km2), population: Number(row.population) }
      if (row.new_code === unchangedUnit.code) expect(unchangedUnit).toMatchObject(figures)
      else {
        const clause = clauses.find(({ code }) => code === row.new_code)
        expect(clause).toMatchObject({ name: modern(row.new_name), seat: row.seat, ...figures })
        expect(clause?.kind).toBe(kinds.get(row.new_code))
      }
    }
  })

  it('quotes the clauses of resolution 1675 as it was passed, lost spaces put back', () => {
    const bare = (text: string): string => text.replaceAll(/[\s*]/g, '')
    const resolution = bare(sharedText('resolutions/1675_NQ-UBTVQH15.md'))
    for (const { clause, quotation } of clauses)
      expect(resolution).toContain(`${clause}\\.${bare(quotation)}`)
  })
})
