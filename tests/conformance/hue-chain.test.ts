import {
  type LineagePair,
  lineageBetween,
  lineagePairs,
  refusalsOf,
  successorsOf,
  Timeline,
  validate,
} from '@tinhgon/engine'
import type { ChangeEvent, Plan, Unit } from '@tinhgon/model'
import { load } from '@tinhgon/testkit'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const baseline = builtInBaselines.find(({ id }) => id === 'hue-2021')?.load()
const division = builtInScenarios.find(({ id }) => id === 'phu-thuan-2021')?.load()
if (!baseline || !division) throw new Error('the wards of 2021 are not built in')

/** Whole wards become one new ward of another code and id. */
function mergeWards(id: string, code: string, name: string, sourceIds: readonly string[]): ChangeEvent {
  const like = baseline?.units.find((unit) => unit.id === sourceIds[0])
  if (!like) throw new Error(`there is no ward ${sourceIds[0]}`)
  const result: Unit = { ...like, id, code, name }
  return {
    type: 'units-merged',
    version: 1,
    legalBasis: null,
    result,
    survivor: false,
    sources: sourceIds.map((unitId) => ({ extent: 'whole', unitId })),
  }
}

const actOf = (id: string, operatesOn: string, events: ChangeEvent[]) => ({
  act: { id, title: id, operatesOn, legalBasis: null, exhausts: [], events },
  on: true,
  annotation: null,
})

/** Inner Huế: three mergers and the division of Phú Thuận in 2021, six wards into Phú Xuân in 2025. */
const plan: Plan = [
  ...division.plan,
  actOf('mergers-2021', '2021-07-01', [
    mergeWards('gia-hoi', '19756', 'Phường Gia Hội', ['t-19756', 't-19771']),
    mergeWards('thuan-loc', '19753', 'Phường Thuận Lộc', ['t-19753', 't-19747']),
    mergeWards('dong-ba', '19768', 'Phường Đông Ba', ['t-19768', 't-19765']),
  ]),
  actOf('phu-xuan-2025', '2025-07-01', [
    mergeWards('phu-xuan', '19753', 'Phường Phú Xuân', [
      't-19750',
      'thuan-loc',
      'gia-hoi',
      't-19759',
      't-19762',
      'dong-ba',
    ]),
  ]),
]

const told = (pairs: readonly LineagePair[]) =>
  pairs
    .filter(({ before }) => before.tier === 'commune')
    .map(({ before, after, extent }) => `${before.name} ${extent} ${after.name}`)
    .sort()

function between(from: string, to: string) {
  const outcome = lineageBetween(
    { baseline: baseline as NonNullable<typeof baseline>, plan, profile: vietnamProfile },
    from,
    to,
  )
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  return outcome
}

describe('inner Huế from 2021 to 2025, through mergers, a division and a merger again', () => {
  it('LIN-2 LIN-3 the divided ward is two parts in 2021 and whole again in Phú Xuân', () => {
    const { structure } = between('2021-06-30', '2021-07-01')
    expect(told(successorsOf(structure, 't-19744'))).toEqual([
      'Phường Phú Thuận part Phường Thuận Hòa',
      'Phường Phú Thuận part Phường Tây Lộc',
    ])
    const later = between('2021-06-30', '2025-07-01').structure
    expect(told(successorsOf(later, 't-19744'))).toEqual(['Phường Phú Thuận whole Phường Phú Xuân'])
    const origins = told(lineagePairs(later)).filter((pair) => pair.endsWith('Phường Phú Xuân'))
    expect(origins).toHaveLength(10)
    expect(validate(later)).toEqual([])
  })

  it('LIN-6 between 2022 and 2025 the wards of 2022 are what Phú Xuân is made of', () => {
    const { pairs } = between('2022-01-01', '2025-12-31')
    expect(told(pairs).filter((pair) => pair.endsWith('Phú Xuân'))).toEqual([
      'Phường Gia Hội whole Phường Phú Xuân',
      'Phường Phú Hậu whole Phường Phú Xuân',
      'Phường Thuận Hòa whole Phường Phú Xuân',
      'Phường Thuận Lộc whole Phường Phú Xuân',
      'Phường Tây Lộc whole Phường Phú Xuân',
      'Phường Đông Ba whole Phường Phú Xuân',
    ])
    expect(between('2025-12-31', '2022-01-01').pairs).toEqual(pairs)
  })

  it('E2 TIM-3 walks back to any day of the four years', () => {
    const timeline = new Timeline(load(baseline, vietnamProfile))
    timeline.follow(plan)
    expect(refusalsOf(timeline.steps)).toEqual([])
    timeline.goToDate('2023-05-05')
    expect(timeline.structure.unitIdsWithCode('territory', '19753')).toEqual(new Set(['thuan-loc']))
    timeline.goToDate('2021-06-30')
    expect(timeline.structure.unit('t-19744')?.name).toBe('Phường Phú Thuận')
  })
})
