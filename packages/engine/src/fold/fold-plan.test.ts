import {
  actsInOrder,
  diffStructures,
  foldPlan,
  hashStructure,
  refusalsOf,
  reverseDiff,
  Timeline,
} from '@tinhgon/engine'
import type { Plan } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  figureOf,
  load,
  merged,
  plainProfile,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const baseline = baselineOf({
  units: [unitOf('a'), unitOf('b'), unitOf('c')],
  figures: [figureOf('a', 'people', 5)],
})
const rename = (id: string, name: string, operatesOn: string) =>
  actOf([changed('a', { name })], { id, operatesOn })
const planOf = (...acts: ReturnType<typeof rename>[]): Plan =>
  acts.map((act) => ({ act, on: true, annotation: null }))

function fold(plan: Plan, asOf?: string) {
  const folded = foldPlan(baseline, plan, plainProfile, asOf === undefined ? {} : { asOf })
  if (!folded.ok) throw new Error('the baseline does not load')
  return folded
}

describe('the fold of a plan', () => {
  const [march, july, laterInJuly] = [
    rename('march', 'March', '2025-03-01'),
    rename('july', 'July', '2025-07-01'),
    rename('july-2', 'July, later', '2025-07-01'),
  ]

  it('E5-1 takes acts by date of operation, then by position', () => {
    expect(
      actsInOrder(planOf(july, laterInJuly, march)).map(({ act, position }) => [act.id, position]),
    ).toEqual([
      ['march', 2],
      ['july', 0],
      ['july-2', 1],
    ])
    expect(fold(planOf(july, laterInJuly, march)).structure.unit('a')?.name).toBe('July, later')
    expect(fold(planOf(laterInJuly, july, march)).structure.unit('a')?.name).toBe('July')
  })

  it('E5-2 as of a date takes the acts of that very day, and none after it', () => {
    const plan = planOf(july, march)
    expect(fold(plan, '2025-07-01').structure.unit('a')?.name).toBe('July')
    expect(fold(plan, '2025-06-30').structure.unit('a')?.name).toBe('March')
    expect(fold(plan, '2025-02-28').structure.unit('a')?.name).toBe('Unit a')
    expect(fold(plan, '2025-06-30').steps).toHaveLength(1)
  })

  it('E1 an act switched off does nothing', () => {
    const plan = planOf(march, july).map((planned) => ({ ...planned, on: planned.act.id !== 'july' }))
    expect(fold(plan).structure.unit('a')?.name).toBe('March')
  })

  it('E3 a refused act changes nothing and later ones go on; its refusals lead to its place in the plan', () => {
    const broken = actOf([changed('x', { name: 'y' })], { id: 'broken', operatesOn: '2025-02-01' })
    const { structure, steps } = fold(planOf(march, broken))
    expect(structure.unit('a')?.name).toBe('March')
    expect(steps.map(({ act, ok }) => [act.id, ok])).toEqual([
      ['broken', false],
      ['march', true],
    ])
    expect(refusalsOf(steps).map(({ path }) => path)).toEqual(['plan[1].act.events[0].unitId'])
  })

  it('S3-1 an act that bears the id of another is refused', () => {
    const { steps } = fold(planOf(march, { ...july, id: 'march' }))
    expect(refusalsOf(steps)).toMatchObject([
      { code: 'act-exists', path: 'plan[1].act.id', params: { id: 'march' } },
    ])
  })

  it('E3 a baseline that does not load gives its faults', () => {
    const folded = foldPlan({ ...baseline, units: [unitOf('a'), unitOf('a')] }, [], plainProfile)
    expect(folded.ok ? [] : folded.refusals.map(({ code }) => code)).toEqual(['duplicate-id'])
  })

  it('E1 the same input gives the same hash', () => {
    expect(hashStructure(fold(planOf(march, july)).structure)).toBe(
      hashStructure(fold(planOf(july, march)).structure),
    )
  })
})

describe('diffs', () => {
  it('E2 DIF-1 between two structures lead from the one to the other and back', () => {
    const [before, after] = [load(baseline), load(baseline)]
    applied(after, [merged(resultOf('n'), [whole('a'), whole('b')]), changed('c', { name: 'C' })])
    const diff = diffStructures(before, after)
    expect(diff.updated.map(([{ key }]) => key)).toEqual(['c'])
    before.applyDiff(diff)
    expect(hashStructure(before)).toBe(hashStructure(after))
    before.applyDiff(reverseDiff(diff))
    expect(hashStructure(before)).toBe(hashStructure(load(baseline)))
    expect(diffStructures(load(baseline), load(baseline))).toEqual({ added: [], updated: [], removed: [] })
  })
})

describe('a timeline', () => {
  it('TIM-1 goes to any step, forward and back, and tells the diffs on the way', () => {
    const broken = actOf([changed('x', { name: 'y' })], { operatesOn: '2025-04-01' })
    const { structure, steps } = fold(
      planOf(rename('one', 'One', '2025-03-01'), broken, rename('two', 'Two', '2025-05-01')),
    )
    const timeline = new Timeline(structure, steps)
    expect(timeline.position).toBe(3)
    expect(timeline.goTo(0)).toHaveLength(2)
    expect(structure.unit('a')?.name).toBe('Unit a')
    expect(timeline.goTo(2)).toHaveLength(1)
    expect(structure.unit('a')?.name).toBe('One')
    expect(timeline.goTo(2)).toEqual([])
    expect(timeline.goTo(3)).toHaveLength(1)
    expect(structure.unit('a')?.name).toBe('Two')
    for (const position of [-1, 4, 1.5]) expect(() => timeline.goTo(position)).toThrow(RangeError)
  })
})
