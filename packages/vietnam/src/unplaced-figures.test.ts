import { applyAct, createStructure } from '@tinhgon/engine'
import { describeRefusal, languages } from '@tinhgon/model'
import { actOf, dissolved } from '@tinhgon/testkit'
import { builtInBaselines, vietnamProfile } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'

test('E3 what a unit leaves with nobody is told by the titles of measures and in their units, not by ids', () => {
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2021')?.load() ?? expect.unreachable()
  const held = baseline.figures.filter(({ value }) => value !== null)
  const area = held.find(({ measure }) => measure === 'area') ?? expect.unreachable()
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new Error(loaded.refusals[0]?.message)
  const { unitId } = area
  const outcome = applyAct(loaded.structure, actOf([dissolved(unitId, { endsFigures: [] })]), 'act')
  const told = outcome.ok ? [] : outcome.refusals.filter(({ params }) => params.measure === 'area')
  expect(told).toHaveLength(1)
  const [refused = expect.unreachable()] = told
  const words = languages.map((language) => describeRefusal(refused, language))
  expect(words[0]).toContain('diện tích tự nhiên (1,26 km²)')
  expect(words[1]).toContain('area (1.26 km²)')
  expect(words[2]).toContain('площадь (1,26 км²)')
})
