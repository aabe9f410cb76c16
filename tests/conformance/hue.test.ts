import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  decide,
  foldPlan,
  ledgerOf,
  lineagePairs,
  refusalsOf,
  summarise,
  totalOf,
  validate,
} from '@tinhgon/engine'
import { baselineSchema, type MergeUnits, planSchema } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { sharedDataFolder } from '../shared-data.ts'

function built<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`${id} is not built in`)
  return found
}

function fold(scenarioId: string, asOf?: string) {
  const { baselineId, load } = built(builtInScenarios, scenarioId)
  const baseline = baselineSchema.parse(built(builtInBaselines, baselineId).load())
  const plan = planSchema.parse(load().plan)
  const folded = foldPlan(baseline, plan, vietnamProfile, asOf === undefined ? {} : { asOf })
  if (!folded.ok) throw new Error(folded.refusals.map(({ message }) => message).join('\n'))
  expect(refusalsOf(folded.steps)).toEqual([])
  expect(validate(folded.structure)).toEqual([])
  return folded.structure
}

const commissions = ['propaganda-commission', 'mass-mobilisation-commission']
const mergedCommission = 'propaganda-and-mass-mobilisation-commission'
const ofDistrict = ['city', 'urban-district', 'town', 'rural-district']

describe('Huế 2025, the official scenario', () => {
  it('E5-2 starts with 9 districts, 48 wards, 78 communes, 7 townships, and 1 + 9 of either commission', () => {
    const { byKind, byKindAndTier } = summarise(fold('hue-official', '2025-01-31'))
    expect(ofDistrict.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0)).toBe(9)
    expect(byKind).toMatchObject({ ward: 48, commune: 78, township: 7 })
    for (const kind of commissions) expect(byKindAndTier[kind]).toMatchObject({ province: 1, district: 9 })
  })

  it('E5-2 has 1 + 9 merged commissions and still 133 communes as of 1 March 2025', () => {
    const { byKind, byKindAndTier } = summarise(fold('hue-official', '2025-03-01'))
    for (const kind of commissions) expect(byKind[kind]).toBe(0)
    expect(byKindAndTier[mergedCommission]).toMatchObject({ province: 1, district: 9 })
    expect(byKind).toMatchObject({ ward: 48, commune: 78, township: 7 })
  })

  it('S1 S2 S3 ends with no district, 21 wards, 19 communes, no township and one merged commission', () => {
    const { byKind, byTier, byKindAndTier } = summarise(fold('hue-official'))
    expect(byTier.district).toBe(0)
    expect(byKind).toMatchObject({ ward: 21, commune: 19, township: 0 })
    expect(ofDistrict.map((kind) => byKind[kind])).toEqual([0, 0, 0, 0])
    expect(byKindAndTier[mergedCommission]).toMatchObject({ province: 1, district: 0 })
  })

  it.each([undefined, '2025-02-14', '2025-03-01', '2025-06-30'])(
    'L1 no row of the ledger is false as of %s',
    (asOf) => {
      const rows = ledgerOf(fold('hue-official', asOf))
      expect(rows.filter(({ balanced }) => balanced === false)).toEqual([])
      expect(rows.find(({ row }) => row === 'units/territory')?.balanced).toBe(true)
    },
  )

  const folder = sharedDataFolder()
  it.skipIf(folder === null)('S3 LIN-2 pairs the 133 with the 40 as the national lineage does', () => {
    const [, ...lines] = readFileSync(join(folder ?? '', 'data/vn-2025/lineage.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
    const ours = lineagePairs(fold('hue-official'))
      .filter(({ before }) => before.system === 'territory' && before.tier === 'commune')
      .map(({ before, after, extent }) => `${before.code},${after.code},${extent === 'whole'}`)
    const codes = new Set(ours.map((pair) => pair.split(',')[0]))
    expect(codes.size).toBe(133)
    expect(ours.sort()).toEqual(lines.filter((line) => codes.has(line.split(',')[0])).sort())
  })
})

describe('two wards of Huế merged by hand', () => {
  it('CMD-3 L1 everything bound to them follows, each under a code, a name and a superior of its own', () => {
    const structure = fold('hue-official', '2025-01-31')
    const first = structure.unit('t-19780')
    if (!first) throw new Error('t-19780 is not there')
    const { id: _id, system: _system, ...like } = first
    const command: MergeUnits = {
      type: 'merge-units',
      actId: 'by-hand',
      title: 'By hand',
      operatesOn: '2025-07-01',
      legalBasis: null,
      unitIds: ['t-19780', 't-19783'],
      result: { ...like, id: 'new', name: 'Phường Mới', code: '19780' },
      survivorId: null,
      headPostId: null,
      follow: true,
    }
    const decided = decide(structure, command)
    if (!decided.ok) throw new Error(decided.refusals.map(({ message }) => message).join('\n'))
    const results = decided.acts[0].events.flatMap((event) =>
      event.type === 'units-merged' ? [event.result] : [],
    )
    expect(
      results.map(({ code, name, officialShortName, superiorId }) => [
        code,
        name,
        officialShortName,
        superiorId,
      ]),
    ).toEqual([
      ['19780', 'Phường Mới', null, 't-474'],
      ['19780', 'Đảng ủy phường Mới', null, 'p-474'],
      ['19780', 'Ủy ban nhân dân phường Mới', 'UBND phường Mới', 'g-474'],
      ['19780', 'Hội đồng nhân dân phường Mới', 'HĐND phường Mới', 'c-474'],
      ['19780', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Mới', 'UB MTTQVN phường Mới', 'f-474'],
      ['19780.HND', 'Hội Nông dân phường Mới', null, 'f-474.HND'],
      ['19780.HPN', 'Hội Liên hiệp Phụ nữ phường Mới', null, 'f-474.HPN'],
      ['19780.DTN', 'Đoàn TNCS Hồ Chí Minh phường Mới', null, 'f-474.DTN'],
      ['19780.CCB', 'Hội Cựu chiến binh phường Mới', null, 'f-474.CCB'],
    ])
  })
})

describe('the ward Phú Thuận, divided in 2021', () => {
  const takers = ['t-19750', 't-19762']
  const people = (scenarioId: string, ids: readonly string[]) => {
    const structure = fold(scenarioId)
    return totalOf(
      structure,
      'population',
      ids.flatMap((id) => structure.unit(id) ?? []),
    )
  }

  it('L1 with figures stated, each taker has its own', () => {
    expect(takers.map((id) => people('phu-thuan-2021', [id]).value)).toEqual([15_484 + 7_548, 11_463 + 4_926])
  })

  it('L2-1 with none stated, each is bounded by what Phú Thuận held, and both together are known', () => {
    const divided = 12_474
    expect(people('phu-thuan-2021-unstated', takers.slice(0, 1))).toMatchObject({
      value: null,
      min: 15_484,
      max: 15_484 + divided,
    })
    expect(people('phu-thuan-2021-unstated', takers.slice(1))).toMatchObject({
      value: null,
      min: 11_463,
      max: 11_463 + divided,
    })
    const together = 15_484 + 11_463 + divided
    expect(people('phu-thuan-2021-unstated', takers)).toMatchObject({
      value: null,
      missing: 2,
      min: together,
      max: together,
    })
  })
})
