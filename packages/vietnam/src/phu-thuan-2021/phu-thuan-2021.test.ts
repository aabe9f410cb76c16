import { foldPlan, ledgerOf, lineagePairs, refusalsOf, totalOf, validate } from '@tinhgon/engine'
import { baselineSchema, type Scenario, scenarioSchema } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import { hue2021 } from '../hue-2021/hue-2021.ts'
import { vietnamProfile } from '../profile/vietnam-profile.ts'
import { phuThuan2021, phuThuan2021Unstated } from './phu-thuan-2021.ts'

function fold(scenario: Scenario) {
  const folded = foldPlan(hue2021(), scenario.plan, vietnamProfile)
  if (!folded.ok) throw new Error(folded.refusals.map(({ message }) => message).join('\n'))
  expect(refusalsOf(folded.steps)).toEqual([])
  return folded.structure
}

function totals(scenario: Scenario, measure: string, ids: readonly string[]) {
  const structure = fold(scenario)
  const units = ids.flatMap((id) => structure.unit(id) ?? [])
  expect(units).toHaveLength(ids.length)
  return totalOf(structure, measure, units)
}

describe('the divided ward Phú Thuận', () => {
  it('is built of a baseline and scenarios of the model', () => {
    expect(baselineSchema.parse(hue2021())).toEqual(hue2021())
    for (const scenario of [phuThuan2021(), phuThuan2021Unstated()])
      expect(scenarioSchema.parse(scenario)).toEqual(scenario)
  })

  it('S3 lives on as parts of Tây Lộc and Thuận Hòa, which keep their ids', () => {
    const structure = fold(phuThuan2021())
    expect(validate(structure)).toEqual([])
    expect(structure.unit('t-19744')).toBeUndefined()
    const parts = lineagePairs(structure).filter(({ before }) => before.id === 't-19744')
    expect(parts.map(({ after, extent }) => [after.id, extent])).toEqual([
      ['t-19750', 'part'],
      ['t-19762', 'part'],
    ])
  })

  it('L1 carries the stated figures to the takers', () => {
    expect(totals(phuThuan2021(), 'area', ['t-19750']).value).toBe(1_800_000)
    expect(totals(phuThuan2021(), 'area', ['t-19762']).value).toBe(1_840_000)
    expect(totals(phuThuan2021(), 'population', ['t-19750']).value).toBe(15_484 + 7_548)
    expect(totals(phuThuan2021(), 'population', ['t-19762']).value).toBe(11_463 + 4_926)
  })

  it('L2 bounds each taker alone and both together where people are unstated', () => {
    const scenario = phuThuan2021Unstated()
    expect(totals(scenario, 'population', ['t-19750'])).toMatchObject({
      value: null,
      min: 15_484,
      max: 15_484 + 12_474,
    })
    expect(totals(scenario, 'population', ['t-19762'])).toMatchObject({
      value: null,
      min: 11_463,
      max: 11_463 + 12_474,
    })
    const together = 15_484 + 11_463 + 12_474
    expect(totals(scenario, 'population', ['t-19750', 't-19762'])).toMatchObject({
      min: together,
      max: together,
    })
  })

  it('L1 L2 balances no row falsely; rows with unknown figures are undecided', () => {
    for (const scenario of [phuThuan2021(), phuThuan2021Unstated()])
      for (const { row, balanced } of ledgerOf(fold(scenario))) expect(balanced, row).not.toBe(false)
  })
})
