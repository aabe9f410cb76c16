import { foldPlan, ledgerOf, lineagePairs, refusalsOf, summarise, validate } from '@tinhgon/engine'
import { scenarioSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { hue2025 } from '../hue-2025/hue-2025.ts'
import { vietnamProfile } from '../profile/vietnam-profile.ts'
import { hueOfficial } from './hue-official.ts'

const baseline = hue2025()

function fold(asOf?: string) {
  const folded = foldPlan(baseline, hueOfficial().plan, vietnamProfile, asOf ? { asOf } : {})
  if (!folded.ok) throw new Error(folded.refusals.map(({ message }) => message).join('\n'))
  expect(refusalsOf(folded.steps)).toEqual([])
  return folded.structure
}

describe('the scenario hue-official', () => {
  it('is a scenario of the model', () => {
    expect(scenarioSchema.parse(hueOfficial())).toEqual(hueOfficial())
  })

  it('S1 S2 S3 leaves every rule standing', () => {
    expect(validate(fold())).toEqual([])
  })

  it('ends in no district and forty commune-level units, 21 wards and 19 communes', () => {
    const { byKind, byTier, byKindAndTier } = summarise(fold())
    expect(byTier.district).toBe(0)
    expect(byKind).toMatchObject({ ward: 21, commune: 19, township: 0 })
    for (const prefix of ['party-committee', 'peoples-committee', 'peoples-council', 'fatherland-front'])
      expect(byKind).toMatchObject({ [`${prefix}-of-ward`]: 21, [`${prefix}-of-commune`]: 19 })
    for (const kind of ['farmers-association', 'womens-union', 'youth-union', 'veterans-association'])
      expect(byKindAndTier[kind]).toEqual({ province: 1, district: 0, commune: 40 })
  })

  it('MRG-10 leaves nine communes of the mountains, and knows of the other 31 that they are not', () => {
    const units = [...fold().units.values()].filter(
      ({ system, tier }) => system === 'territory' && tier === 'commune',
    )
    const names = units.filter(({ designations }) => designations?.length).map(({ name }) => name)
    expect(names.sort()).toEqual(
      [
        ...[1, 2, 3, 4, 5].map((number) => `Xã A Lưới ${number}`),
        ...['Xã Bình Điền', 'Xã Khe Tre', 'Xã Long Quảng', 'Xã Nam Đông'],
      ].sort(),
    )
    expect(units.filter(({ designations }) => designations?.length === 0)).toHaveLength(31)
  })

  it('has merged the commissions 1 + 9 times by 1 March 2025, with 133 communes standing', () => {
    const { byKind, byKindAndTier } = summarise(fold('2025-03-01'))
    expect(byKind).toMatchObject({ 'propaganda-commission': 0, 'mass-mobilisation-commission': 0 })
    expect(byKindAndTier['propaganda-and-mass-mobilisation-commission']).toEqual({ province: 1, district: 9 })
    expect(byKind).toMatchObject({ ward: 48, commune: 78, township: 7 })
  })

  it('ends with one merged commission, in the city', () => {
    expect(summarise(fold()).byKindAndTier['propaganda-and-mass-mobilisation-commission']).toEqual({
      province: 1,
      district: 0,
    })
  })

  it('hands everything of the bloc committees over before it ends them', () => {
    const { byKind } = summarise(fold('2025-03-01'))
    expect(byKind).toMatchObject({
      'party-committee-of-agencies-bloc': 0,
      'party-committee-of-enterprises-bloc': 0,
      'party-committee-of-party-agencies': 1,
      'party-committee-of-peoples-committee': 1,
    })
  })

  it('brings the specialised agencies from 20 to 14', () => {
    const agencies = new Set([
      'department',
      'peoples-committee-office',
      'inspectorate',
      'ethnic-affairs-board',
    ])
    const count = (asOf: string): number =>
      [...fold(asOf).units.values()].filter(
        ({ system, superiorId, kind }) =>
          system === 'government' && superiorId === 'g-46' && agencies.has(kind),
      ).length
    expect(count('2025-02-28')).toBe(20)
    expect(count('2025-03-01')).toBe(14)
  })

  it('L1 balances every row of the ledger and loses no post, person or square metre', () => {
    const structure = fold()
    for (const { row, balanced } of ledgerOf(structure)) expect(balanced, row).toBe(true)
    expect(structure.table('posts').size).toBe(baseline.posts.length)
    expect(new Set(structure.table('posts').keys())).toEqual(new Set(baseline.posts.map(({ id }) => id)))
    expect(summarise(structure).measures).toMatchObject({
      area: { value: 4_947_140_000 },
      population: { value: 1_433_465 },
      'population-census-2019': { value: 1_128_620 },
      members: { value: 58_312 },
    })
  })

  it('S3 gives each of the 133 one successor, whole, and Dương Nỗ itself', () => {
    const pairs = lineagePairs(fold()).filter(
      ({ before }) => before.system === 'territory' && before.tier === 'commune',
    )
    expect(pairs).toHaveLength(133)
    expect(new Set(pairs.map(({ before }) => before.code)).size).toBe(133)
    expect(new Set(pairs.map(({ after }) => after.code)).size).toBe(40)
    expect(pairs.every(({ extent }) => extent === 'whole')).toBe(true)
    expect(
      pairs.filter(({ before, after }) => before.id === after.id).map(({ after }) => after.name),
    ).toEqual(['Phường Dương Nỗ'])
  })

  it('quotes the clause with each of the 39 mergers', () => {
    const act = hueOfficial().plan.find(({ act: { id } }) => id === 'hue-2025-07-merge-communes')?.act
    const clauses = (act?.events ?? []).flatMap((event) =>
      event.type === 'units-merged' && event.result.system === 'territory'
        ? [event.legalBasis?.clause ?? null]
        : [],
    )
    expect(clauses).toEqual(Array.from({ length: 39 }, (_, index) => `khoản ${index + 1} Điều 1`))
  })

  it('gives every commune its Party and government bodies, each with seats', () => {
    const structure = fold()
    const { byKind } = summarise(structure)
    expect(byKind).toMatchObject({
      'party-building-commission': 40,
      'office-of-council-and-peoples-committee': 40,
      'public-service-centre': 40,
      division: 82,
    })
    const empty = [...structure.units.values()].filter(
      ({ id, kind }) => kind === 'public-service-centre' && structure.postsOf(id).length === 0,
    )
    expect(empty).toEqual([])
  })
})
