import { createStructure, summarise, validate } from '@tinhgon/engine'
import { baselineSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { vietnamProfile } from '../profile/vietnam-profile.ts'
import { hue2025 } from './hue-2025.ts'

const baseline = hue2025()

function load() {
  const created = createStructure(baseline, vietnamProfile)
  if (!created.ok) throw new Error(created.refusals.map(({ message }) => message).join('\n'))
  return created.structure
}

describe('the baseline hue-2025', () => {
  it('is a baseline of the model', () => {
    expect(baselineSchema.parse(baseline)).toEqual(baseline)
  })

  it('S1 S2 S3 is a structure in which every rule holds, with one root per system', () => {
    const structure = load()
    expect(validate(structure)).toEqual([])
    expect([...structure.rootIds].sort()).toEqual(['c-46', 'f-46', 'g-46', 'p-46', 't-46'])
  })

  it('has 9 districts and 133 commune-level units in each system that follows them', () => {
    const { byKind, byTier, units, bySystem } = summarise(load())
    expect(byKind).toMatchObject({
      municipality: 1,
      'urban-district': 2,
      town: 3,
      'rural-district': 4,
      ward: 48,
      commune: 78,
      township: 7,
    })
    for (const prefix of ['party-committee', 'peoples-committee', 'peoples-council', 'fatherland-front'])
      expect(byKind).toMatchObject({
        [`${prefix}-of-ward`]: 48,
        [`${prefix}-of-commune`]: 78,
        [`${prefix}-of-township`]: 7,
      })
    expect(units).toBeGreaterThan(1_000)
    expect(bySystem).toEqual({ party: 285, government: 273, council: 148, front: 725, territory: 143 })
    expect(byTier.central).toBe(0)
  })

  it('has the two commissions once in the city and once in each district', () => {
    const { byKindAndTier } = summarise(load())
    for (const kind of ['propaganda-commission', 'mass-mobilisation-commission'])
      expect(byKindAndTier[kind]).toEqual({ province: 1, district: 9 })
  })

  it('L3 adds up the figures of the lowest units only, and keeps those of the city beside them', () => {
    const { measures } = summarise(load())
    expect(measures.area?.value).toBe(4_947_140_000)
    expect(measures.population?.value).toBe(1_433_465)
    expect(measures['population-census-2019']?.value).toBe(1_128_620)
    expect(measures.members?.value).toBe(58_312)
    const ofCity = baseline.figures.filter(({ unitId }) => unitId === 't-46').map(({ value }) => value)
    expect(ofCity).toEqual([4_947_110_000, 1_432_986, 1_128_620])
  })

  it('S1-6 L2 takes 31 of the 133 to be of the mountains and says so; of all other units nothing is said', () => {
    const communes = baseline.units.filter(({ id }) => /^t-\d{5}$/.test(id))
    const mountain = communes.filter(({ designations }) => designations?.includes('mountain'))
    expect(communes.filter(({ designations }) => designations?.length === 0)).toHaveLength(102)
    expect(mountain).toHaveLength(31)
    expect(mountain.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Xã Bình Tiến', 'Thị trấn A Lưới', 'Thị trấn Khe Tre']),
    )
    expect(baseline.units.filter(({ designations }) => designations)).toHaveLength(133)
    for (const { id } of [{ id: 't-46' }, ...mountain])
      expect(baseline.remarks).toContainEqual(expect.objectContaining({ unitId: id, grade: 'assumed' }))
  })

  it('S2-4 says which of the 133 share a border, and nobody is without a neighbour', () => {
    expect(baseline.borders).toHaveLength(345)
    const ends = new Set(baseline.borders?.flatMap(({ unitIds }) => unitIds))
    expect(ends.size).toBe(133)
  })

  it('says source, date and grade of every figure, and what each source stands for', () => {
    const sources = new Set(baseline.sources.map(({ id }) => id))
    for (const { source } of baseline.figures) expect(sources).toContain(source)
    const grades = new Set(
      baseline.figures.filter(({ measure }) => measure === 'members').map(({ grade }) => grade),
    )
    expect([...grades]).toEqual(['estimated'])
  })

  it('gives every unit a code', () => {
    expect(baseline.units.filter(({ code }) => code === null)).toEqual([])
  })

  it('keeps commune cadres and civil servants within the norm of 18 to 23', () => {
    for (const { id, code } of baseline.units.filter((unit) => /^t-\d{5}$/.test(unit.id))) {
      const posts = baseline.posts.filter(
        ({ unitId }) => /^[pgcf]-/.test(unitId) && unitId.slice(2, 7) === code,
      )
      expect(
        posts.every(({ basis }) => basis === 'norm'),
        id,
      ).toBe(true)
      expect(posts.length, id).toBeGreaterThanOrEqual(18)
      expect(posts.length, id).toBeLessThanOrEqual(23)
    }
  })

  it('keeps the deputies of the six advisory bodies within 18', () => {
    const advisory = new Set(
      baseline.relations
        .filter(({ kind, toId }) => kind === 'advises' && toId === 'p-46')
        .map(({ fromId }) => fromId),
    )
    expect(advisory.size).toBe(6)
    const deputies = new Set(vietnamProfile.roles.filter(({ rank }) => rank === 'deputy').map(({ id }) => id))
    const seats = baseline.posts.filter(({ unitId, role }) => advisory.has(unitId) && deputies.has(role))
    expect(seats).toHaveLength(18)
  })

  it('gives invented holders to leading seats only', () => {
    const rank = new Map(vietnamProfile.roles.map((role) => [role.id, role.rank]))
    for (const { id, role, holderId } of baseline.posts) {
      const leading = rank.get(role) === 'head' || rank.get(role) === 'deputy'
      expect(holderId !== null, id).toBe(leading)
    }
  })

  it('writes names in NFC with the modern place of tone marks, and Phường Phường Đúc in full', () => {
    const names = baseline.units.map(({ name }) => name)
    for (const name of names) expect(name).toBe(name.normalize('NFC'))
    expect(names.join('\n')).not.toMatch(/Thuỷ|Hoà\b(?!n)/)
    expect(names).toContain('Phường Phường Đúc')
    expect(names).toContain('Đảng ủy phường Phường Đúc')
  })

  it('E1 is the same every time', () => {
    expect(hue2025()).toEqual(baseline)
  })
})
