import { applyPlan, createStructure, Timeline } from '@tinhgon/engine'
import { slotForest, tidyChart } from '@tinhgon/layout'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { linesThroughCards, overlappingCards } from '../../packages/layout/test/chart-faults.ts'

/** A built-in scenario folded and placed. */
function placed(scenarioId: string) {
  const entry = builtInScenarios.find(({ id }) => id === scenarioId)
  const baseline = builtInBaselines.find(({ id }) => id === entry?.baselineId)?.load()
  const loaded = baseline && createStructure(baseline, vietnamProfile)
  if (!entry || !loaded?.ok) throw new Error(`${scenarioId} does not load`)
  const { structure } = loaded
  const steps = applyPlan(structure, entry.load().plan)
  const { slots, slotOf } = slotForest(structure, steps)
  const chart = tidyChart(
    slots,
    vietnamProfile.systems.map(({ id }) => id),
  )
  return { structure, steps, slots, slotOf, chart }
}

describe.each(builtInScenarios)('the chart of $id', ({ id }) => {
  const { structure, steps, slots, slotOf, chart } = placed(id)

  it('has a place of its own for every unit, before and at every step', () => {
    const timeline = new Timeline(structure, steps)
    for (const position of [...steps.keys(), steps.length]) {
      timeline.goTo(position)
      const taken = [...structure.units.keys()].map((unitId) => slotOf.get(unitId) ?? '–')
      expect(taken.filter((slotId) => !chart.has(slotId))).toEqual([])
      expect(new Set(taken).size).toBe(structure.units.size)
    }
  })

  it('has no card on another and no line through a card', () => {
    expect(overlappingCards(chart)).toEqual([])
    expect(linesThroughCards(slots, chart)).toEqual([])
  })

  it('keeps the place of every unit that lives on', () => {
    for (const unitId of structure.baselineUnits.keys()) expect(slotOf.get(unitId)).toBe(unitId)
  })

  it('puts every merged unit where one of its sources stood', () => {
    const endings = [...structure.table('endings').values()]
    const strayed = [...structure.units.keys()].filter((unitId) => {
      const sources = endings.filter(
        ({ how, successorIds }) => how === 'placed' && successorIds[0] === unitId,
      )
      if (sources.length === 0 || structure.baselineUnits.has(unitId)) return false
      return !sources.some((source) => slotOf.get(source.unitId) === slotOf.get(unitId))
    })
    expect(strayed).toEqual([])
  })

  it('E1 is the same every time', () => {
    const again = placed(id)
    expect(again.chart).toEqual(chart)
    expect(again.slotOf).toEqual(slotOf)
  })
})
