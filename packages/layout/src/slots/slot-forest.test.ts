import { applyPlan, type FoldStep, refusalsOf, type Structure, Timeline } from '@tinhgon/engine'
import { slotForest, tidyChart } from '@tinhgon/layout'
import type { ChangeEvent, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  load,
  merged,
  part,
  plainProfile,
  randomAct,
  randomBaseline,
  resultOf,
  SeededRandom,
  split,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const systems = plainProfile.systems.map(({ id }) => id)
const under = (superiorId: string) => ({ superiorId })

/** A province with four communes, and acts on it, one for each list of events, month by month. */
function forestOf(...acts: readonly (readonly ChangeEvent[])[]) {
  const structure = load(
    baselineOf({
      units: [
        unitOf('root', { tier: 'province' }),
        ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, under('root'))),
      ],
    }),
  )
  const plan = acts.map((events, index) => ({
    act: actOf(events, { operatesOn: `2025-0${index + 2}-01` }),
    on: true,
    annotation: null,
  }))
  const steps = applyPlan(structure, plan)
  expect(refusalsOf(steps)).toEqual([])
  expect(placingFaults(structure, steps)).toEqual([])
  return slotForest(structure, steps)
}

/** Living units without a place, or on the place of another, at every step. */
function placingFaults(structure: Structure, steps: readonly FoldStep[]): string[] {
  const { slots, slotOf } = slotForest(structure, steps)
  const chart = tidyChart(slots, systems)
  const timeline = new Timeline(structure, steps)
  const faults: string[] = []
  for (const position of Array.from({ length: steps.length + 1 }, (_, index) => index)) {
    timeline.goTo(position)
    const taken = new Map<string, string>()
    for (const unitId of structure.units.keys()) {
      const slotId = slotOf.get(unitId)
      if (slotId === undefined || !chart.has(slotId)) faults.push(`step ${position}: ${unitId} has no place`)
      else if (taken.has(slotId)) faults.push(`step ${position}: ${unitId} on ${taken.get(slotId)}`)
      else taken.set(slotId, unitId)
    }
  }
  return faults
}

describe('places of units', () => {
  it('are those of the baseline where nothing is planned', () => {
    const { slots, slotOf } = forestOf()
    expect([...slotOf]).toEqual(['root', 'a', 'b', 'c', 'd'].map((id) => [id, id]))
    expect(slots.map(({ id, parentId }) => [id, parentId])).toContainEqual(['c', 'root'])
  })

  it('pass to the unit that bears the code, else to the middle of the sources', () => {
    const { slotOf } = forestOf([
      merged(resultOf('ab', { ...under('root'), code: 'a' }), [whole('a'), whole('b')]),
      merged(resultOf('cd', { ...under('root'), code: 'new' }), [whole('c'), whole('d')]),
    ])
    expect(slotOf.get('ab')).toBe('a')
    expect(slotOf.get('cd')).toBe('d')
  })

  it('pass to one part of a divided unit; the other stands beside it', () => {
    const { slots, slotOf } = forestOf([
      split('a', [
        { extent: 'part', unit: resultOf('a1', under('root')), ...contentOf() },
        { extent: 'remainder', unit: resultOf('a2', under('root')) },
      ]),
    ])
    expect(slotOf.get('a1')).toBe('a')
    expect(slotOf.get('a2')).toBe('a2')
    expect(slots.find(({ id }) => id === 'a2')?.parentId).toBe('root')
  })

  it('stay with a survivor, and with a divided unit that lives on', () => {
    const { slotOf } = forestOf(
      [merged(unitOf('a', under('root')), [whole('a'), whole('b')], true)],
      [merged(resultOf('e', under('root')), [part('c'), whole('d')])],
    )
    expect(slotOf.get('a')).toBe('a')
    expect(slotOf.get('c')).toBe('c')
    expect(slotOf.get('e')).toBe('d')
  })

  it('stay with a unit that the plan brought forth and that takes in others later', () => {
    const { slotOf } = forestOf(
      [merged(resultOf('x', { ...under('root'), code: 'x' }), [whole('a'), whole('b')])],
      [merged(resultOf('x', { ...under('root'), code: 'x' }), [whole('x'), whole('c'), whole('d')], true)],
    )
    expect(slotOf.get('x')).toBe('b')
    const { slotOf: later } = forestOf(
      [established(unitOf('n', under('root')))],
      [merged(unitOf('n', under('root')), [whole('n'), whole('a')], true)],
    )
    expect(later.get('n')).toBe('n')
  })

  it('do not hang from each other in a circle when units move under the heirs of their subordinates', () => {
    const { slots } = forestOf(
      [established(unitOf('s', under('root'))), established(unitOf('h', under('s')))],
      [merged(resultOf('k', under('root')), [whole('h'), whole('a')])],
      [changed('s', { superiorId: 'k' })],
    )
    expect(tidyChart(slots, systems).size).toBe(slots.length)
  })

  it('of what is dissolved stay empty', () => {
    const { slots, slotOf } = forestOf([dissolved('a', { endsFigures: ['people', 'area', 'satisfaction'] })])
    expect(slotOf.get('a')).toBe('a')
    expect(slots.map(({ id }) => id)).toContain('a')
  })

  it('are never shared and never missing in 300 random plans', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = new SeededRandom(seed)
      const baseline = randomBaseline(random)
      const draft = load(baseline)
      const plan: Plan = []
      for (let month = 1; month <= 6; month += 1) {
        const act = { ...randomAct(random, draft, `act-${month}`), operatesOn: `2025-0${month}-15` }
        applyPlan(draft, [{ act, on: true, annotation: null }])
        plan.push({ act, on: true, annotation: null })
      }
      const structure = load(baseline)
      expect(placingFaults(structure, applyPlan(structure, plan)), `seed ${seed}`).toEqual([])
    }
  })

  it('are found for 20,000 new units that become one', { timeout: 30_000 }, () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `n${index}`)
    const { slotOf } = bigForestOf(
      ids.map((id) => established(unitOf(id, under('root')))),
      [merged(resultOf('all', under('root')), ids.map(whole))],
    )
    expect(slotOf.size).toBe(20_002)
    expect(ids).toContain(slotOf.get('all'))
  })
})

function bigForestOf(...acts: readonly (readonly ChangeEvent[])[]) {
  const structure = load(baselineOf({ units: [unitOf('root', { tier: 'province' })] }))
  const steps = applyPlan(
    structure,
    acts.map((events) => ({ act: actOf(events), on: true, annotation: null })),
  )
  expect(refusalsOf(steps)).toEqual([])
  return slotForest(structure, steps)
}
