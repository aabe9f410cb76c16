import { applyPlan, fateOf, lineageFlows, type Structure } from '@tinhgon/engine'
import type { Act, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  figure,
  figureOf,
  load,
  merged,
  part,
  remainder,
  resultOf,
  share,
  split,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = (superiorId: string) => ({ superiorId })
const baseline = baselineOf({
  units: [
    unitOf('p', { tier: 'province' }),
    unitOf('q', { tier: 'province' }),
    ...['a', 'b', 'c', 'd'].map((id) => unitOf(id, under('p'))),
    unitOf('e', under('q')),
  ],
  figures: ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [figureOf(id, 'people', 100), figureOf(id, 'area', 8)]),
})

const planOf = (acts: readonly Act[]): Plan => acts.map((act) => ({ act, on: true, annotation: null }))

function after(...acts: readonly Act[]) {
  const structure = load(baseline)
  const steps = applyPlan(structure, planOf(acts))
  expect(steps.map((step) => (step.ok ? '' : step.refusals[0]?.message))).toEqual(acts.map(() => ''))
  return { structure, steps }
}

const fateIn = ({ structure }: { readonly structure: Structure }, id: string) => {
  const unit = structure.baselineUnits.get(id)
  if (!unit) throw new Error(`no unit ${id}`)
  return fateOf(structure, unit)
}

const half = { measures: [figure('people', 30), share('area', 1, 4)] }

describe('what a plan makes of a unit', () => {
  it('CPR-6 names every fate there is', () => {
    const kept = after()
    const world = after(
      actOf([merged(resultOf('ab', under('p')), ['a', 'b'].map(whole))]),
      actOf([changed('c', { name: 'Another', kind: 'zone', superiorId: 'q' })]),
    )
    const other = after(
      actOf([merged(unitOf('a', under('p')), ['a', 'b'].map(whole), true)]),
      actOf([
        split('c', [
          { extent: 'part', unit: resultOf('c1', under('p')), ...contentOf(half) },
          { extent: 'remainder', unit: resultOf('c2', under('p')) },
        ]),
      ]),
      actOf([dissolved('d', { endsFigures: ['people', 'area', 'satisfaction'] })]),
    )
    const replaced = after(actOf([merged(resultOf('n', under('p')), [whole('a')])]))
    expect([
      fateIn(kept, 'a').type,
      fateIn(world, 'a').type,
      fateIn(world, 'c').type,
      fateIn(other, 'a').type,
      fateIn(other, 'b').type,
      fateIn(other, 'c').type,
      fateIn(other, 'd').type,
      fateIn(replaced, 'a').type,
    ]).toEqual(['kept', 'merged', 'changed', 'enlarged', 'merged', 'split', 'ended', 'replaced'])
    expect(fateIn(world, 'c').changes).toEqual(['renamed', 'reclassified', 'moved'])
    expect(fateIn(other, 'c').outcomes.map(({ unit, extent }) => [unit.id, extent])).toEqual([
      ['c1', 'part'],
      ['c2', 'remainder'],
    ])
  })

  it('CPR-7 is the same by parts and by what new units are, not by their ids', () => {
    const make = (id: string, name: string, ...sources: readonly string[]) =>
      after(actOf([merged(resultOf(id, { ...under('p'), name, code: name }), sources.map(whole))]))
    const likeness = (world: ReturnType<typeof after>) => fateIn(world, 'a').likeness
    const one = likeness(make('x', 'New', 'a', 'b'))
    expect(likeness(make('y', 'New', 'b', 'a'))).toBe(one)
    for (const other of [make('x', 'Newer', 'a', 'b'), make('x', 'New', 'a', 'c'), after()])
      expect(likeness(other)).not.toBe(one)
  })
})

describe('flows from old to new', () => {
  const flows = (world: ReturnType<typeof after>, measure = 'people', tier = 'commune') =>
    lineageFlows(load(baseline), world.structure, world.steps, { system: 'territory', tier, measure }).map(
      ({ before, after: to, extent, amount }) => [before.id, to?.id ?? null, extent, amount],
    )

  it('CPR-9 carries the whole, the part that an act states, and what is left', () => {
    const world = after(
      actOf([merged(resultOf('x', under('p')), [whole('b'), part('a', half)])]),
      actOf([merged(resultOf('y', under('p')), [remainder('a'), whole('c')])], { operatesOn: '2025-08-01' }),
      actOf([dissolved('d', { endsFigures: ['people', 'area', 'satisfaction'] })]),
    )
    expect(flows(world)).toEqual([
      ['a', 'x', 'part', 30],
      ['a', 'y', 'remainder', 70],
      ['b', 'x', 'whole', 100],
      ['c', 'y', 'whole', 100],
      ['d', null, 'ended', 100],
      ['e', 'e', 'whole', 100],
    ])
    expect(flows(world, 'area').slice(0, 2)).toEqual([
      ['a', 'x', 'part', 2],
      ['a', 'y', 'remainder', 6],
    ])
  })

  it('CPR-9 an upper unit carries what its lowest units have', () => {
    expect(flows(after(), 'people', 'province')).toEqual([
      ['p', 'p', 'whole', 400],
      ['q', 'q', 'whole', 100],
    ])
  })

  it('CPR-9 shares nothing out by guess', () => {
    const unsaid = { measures: [unstated('people'), unstated('area')] }
    const world = after(actOf([merged(resultOf('x', under('p')), [whole('b'), part('a', unsaid)])]))
    expect(flows(world).slice(0, 2)).toEqual([
      ['a', 'a', 'remainder', null],
      ['a', 'x', 'part', null],
    ])
    // What was parted and went on: the acts say what it took, and not what it was at last.
    const onwards = after(
      actOf([merged(resultOf('x', under('p')), [whole('b'), part('a', half)])]),
      actOf([merged(resultOf('z', under('p')), ['x', 'c'].map(whole))], { operatesOn: '2025-08-01' }),
    )
    expect(flows(onwards).slice(0, 2)).toEqual([
      ['a', 'a', 'remainder', null],
      ['a', 'z', 'part', null],
    ])
    expect(flows(world, 'area')[0]?.[3]).toBeNull()
  })
})
