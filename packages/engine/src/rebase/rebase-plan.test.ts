import {
  actOf,
  changed,
  dissolved,
  figure,
  merged,
  part,
  personOf,
  postOf,
  posts,
  released,
  resultOf,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { planOf, rebasing } from './tests/reconciling.ts'
import { given, mergeAll, under, without, withPeople, withUnit } from './tests/three-communes.ts'

describe('a unit that the newer baseline no longer has', () => {
  const to = () =>
    without({ ...given(), units: [...given().units, unitOf('b2', { ...under, code: 'b' })] }, 'b')

  it('REB-5 is one conflict, with what became of it and who could stand for it; its act is held back', () => {
    const { outcome, choicesOf } = rebasing(given(), to(), planOf(mergeAll()))
    expect(outcome.conflicts).toMatchObject([
      {
        type: 'unit-missing',
        actId: 'merge',
        eventIndexes: [0],
        unitIds: ['b'],
        ours: { type: 'events', actId: 'merge' },
        theirs: { type: 'unit', unit: { id: 'b' }, successors: [{ unitId: 'b2', why: 'same-code' }] },
        refusals: [{ code: 'unknown-unit' }],
      },
    ])
    expect(choicesOf('unit-missing')).toEqual([
      'put-in-place',
      'leave-out-mention',
      'leave-out-event',
      'leave-out-act',
    ])
    expect(outcome.plan).toEqual([{ act: mergeAllAs(outcome.plan), on: false, annotation: null }])
    expect(outcome.carried).toEqual([{ actId: 'merge', side: 'ours', outcome: 'held-back' }])
  })
  const mergeAllAs = ([planned]: ReturnType<typeof planOf>) => planned?.act

  it('REB-5 another unit is put in its place', () => {
    const { outcome, structure } = rebasing(given(), to(), planOf(mergeAll())).decide('unit-missing', {
      choice: 'put-in-place',
      unitId: 'b2',
    })
    expect(outcome.conflicts).toEqual([])
    expect(outcome.carried).toMatchObject([{ outcome: 'changed' }])
    expect([...structure.units.keys()].sort()).toEqual(['n', 'p'])
  })

  it('REB-5 the source alone is left out, the event, or the act', () => {
    const open = () =>
      rebasing(
        given(),
        to(),
        planOf(actOf([changed('p', { name: 'P' }), ...mergeAll().events], { id: 'merge' })),
      )
    const living = (choice: 'leave-out-mention' | 'leave-out-event' | 'leave-out-act') => {
      const { structure, outcome } = open().decide('unit-missing', { choice })
      expect(outcome.conflicts).toEqual([])
      return [[...structure.units.keys()].sort(), structure.unit('p')?.name]
    }
    expect(living('leave-out-mention')).toEqual([['b2', 'n', 'p'], 'P'])
    expect(living('leave-out-event')).toEqual([['a', 'b2', 'c', 'p'], 'P'])
    expect(living('leave-out-act')).toEqual([['a', 'b2', 'c', 'p'], 'Unit p'])
  })

  it('REB-6 an act that needs the one held back waits for it, and is carried with it', () => {
    const later = actOf([changed('n', { name: 'N' })], { id: 'later', operatesOn: '2025-08-01' })
    const open = rebasing(given(), to(), planOf(mergeAll(), later))
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'unit-missing', actId: 'merge' },
      { type: 'waits-for-act', actId: 'later', params: { awaitedId: 'merge' } },
    ])
    const decided = open.decide('unit-missing', { choice: 'leave-out-mention' })
    expect(decided.types).toEqual([])
    expect(decided.structure.unit('n')?.name).toBe('N')
  })

  it('REB-6 where the awaited act is left out, the other names a unit that never comes; its origins are proposed', () => {
    const later = actOf([changed('n', { name: 'N' })], { id: 'later', operatesOn: '2025-08-01' })
    const open = rebasing(given(), to(), planOf(mergeAll(), later)).decide('unit-missing', {
      choice: 'leave-out-act',
    })
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'unit-missing', actId: 'later', theirs: { successors: [{ unitId: 'a', why: 'origin' }, {}] } },
    ])
    expect(
      open.decide('unit-missing', { choice: 'put-in-place', unitId: 'a' }).structure.unit('a')?.name,
    ).toBe('N')
  })
})

describe('what the newer baseline says otherwise', () => {
  it('REB-7 an attribute that both have changed is asked about, with all three values', () => {
    const open = rebasing(
      given(),
      withUnit(given(), 'a', { name: 'Theirs' }),
      planOf(actOf([changed('a', { name: 'Ours', seat: 'here' })])),
    )
    expect(open.outcome.conflicts).toMatchObject([
      {
        type: 'attribute-differs',
        ours: { before: 'Unit a', value: 'Ours' },
        theirs: { actId: null, before: 'Unit a', value: 'Theirs' },
      },
    ])
    const kept = (choice: 'keep-ours' | 'keep-theirs') => {
      const { structure, types } = open.decide('attribute-differs', { choice })
      expect(types).toEqual([])
      return structure.unit('a')
    }
    expect(kept('keep-ours')).toMatchObject({ name: 'Ours', seat: 'here' })
    expect(kept('keep-theirs')).toMatchObject({ name: 'Theirs', seat: 'here' })
  })

  it('REB-7 S1-6 designations that both have changed are asked about, and told by title', () => {
    const open = rebasing(
      given(),
      withUnit(given(), 'a', { designations: ['border', 'mountain'] }),
      planOf(actOf([changed('a', { designations: [] })])),
    )
    expect(open.outcome.conflicts).toMatchObject([
      {
        type: 'attribute-differs',
        ours: { before: null, value: [] },
        theirs: { before: null, value: ['border', 'mountain'] },
        params: { attributeEn: 'designations', oursEn: 'none', theirs: 'border, mountain', before: '–' },
      },
    ])
    const kept = (choice: 'keep-ours' | 'keep-theirs') =>
      open.decide('attribute-differs', { choice }).structure.unit('a')?.designations
    expect(kept('keep-ours')).toEqual([])
    expect(kept('keep-theirs')).toEqual(['border', 'mountain'])
  })

  it('REB-7 S1-6 L2 where the act of a survivor leaves them unknown, they follow the newer baseline', () => {
    const mountain = { designations: ['mountain'] }
    const plan = planOf(actOf([merged(unitOf('a', under), [whole('a'), whole('b')], true)]))
    const learned = rebasing(given(), withUnit(given(), 'a', mountain), plan)
    expect(learned.outcome.notes.map(({ type }) => type)).toEqual(['follows-change'])
    expect(learned.structure.unit('a')).toMatchObject(mountain)
    const stated = planOf(
      actOf([merged(unitOf('a', { ...under, ...mountain }), [whole('a'), whole('b')], true)]),
    )
    const doubted = rebasing(withUnit(given(), 'a', mountain), given(), stated)
    expect(doubted.structure.unit('a')).not.toHaveProperty('designations')
  })

  it('REB-4 HLD-3 the reason of a release is carried with it', () => {
    const baseline = { ...given(), people: [personOf('h')], posts: [postOf('s', 'a', 'clerk', 'h')] }
    const leaves = { ...released('s'), reason: 'Retires' }
    const carried = rebasing(
      baseline,
      withUnit(baseline, 'b', { name: 'B' }),
      planOf(actOf([leaves, changed('a', { name: 'A' })])),
    )
    expect(carried.outcome.plan[0]?.act.events[0]).toEqual(leaves)
  })

  it('REB-7 a survivor follows where its act only restates, and is asked about where it changes', () => {
    const to = withUnit(given(), 'a', { name: 'Theirs', seat: 'there' })
    const survivor = { ...unitOf('a', under), seat: 'here' }
    const open = rebasing(given(), to, planOf(actOf([merged(survivor, [whole('a'), whole('b')], true)])))
    expect(open.outcome.notes.map(({ type }) => type)).toEqual(['follows-change'])
    expect(open.outcome.conflicts).toMatchObject([{ type: 'attribute-differs', ours: { value: 'here' } }])
    const { structure } = open.decide('attribute-differs', { choice: 'keep-theirs' })
    expect(structure.unit('a')).toMatchObject({ name: 'Theirs', seat: 'there' })
  })

  it('REB-7 a stated figure is asked about where the newer baseline has a newer one', () => {
    const open = rebasing(given(), withPeople(given(), 'a', 130), planOf(actOf([stated('a', 'people', 120)])))
    expect(open.outcome.conflicts).toMatchObject([
      {
        type: 'figure-differs',
        ours: { figure: { value: 120 } },
        theirs: { actId: null, figure: { value: 130 } },
      },
    ])
    const people = (choice: 'keep-ours' | 'keep-theirs') =>
      open.decide('figure-differs', { choice }).structure.figureOf('a', 'people')?.fixed
    expect([people('keep-ours'), people('keep-theirs')]).toEqual([120, 130])
  })

  it('REB-7 what the act rests on has changed, and nothing has to be decided: it is told', () => {
    const to = withPeople(withUnit(given(), 'a', { seat: 'there', superiorId: null }), 'b', 90)
    const act = actOf([
      merged(resultOf('n', { ...under, name: 'N' }), [
        whole('a'),
        part('b', { measures: [figure('people', 60)] }),
      ]),
    ])
    const { outcome } = rebasing(given(), to, planOf(act))
    expect(outcome.conflicts).toEqual([])
    expect(outcome.plan[0]?.act).toBe(act)
    expect(outcome.notes.map(({ type, unitIds }) => [type, ...unitIds])).toEqual([
      ['source-figure-changed', 'b'],
    ])
    const copied = actOf([merged(resultOf('n', { name: 'Unit a' }), [whole('a')])])
    const renamed = rebasing(given(), withUnit(given(), 'a', { name: 'A' }), planOf(copied))
    expect(renamed.outcome.notes).toMatchObject([
      { type: 'copied-attribute', unitIds: ['a', 'n'], params: { before: 'Unit a', value: 'A' } },
    ])
  })
})

it('REB-7 a new relation that ends with a dissolved unit is told, unless somebody takes it', () => {
  const to = { ...given(), relations: [{ kind: 'advises', fromId: 'a', toId: 'c' }] }
  const ending = actOf([dissolved('a', { endsFigures: ['people', 'area'] }), posts({ abolish: ['s'] })])
  const { outcome } = rebasing(given(), to, planOf(ending))
  expect(outcome.conflicts).toEqual([])
  expect(outcome.notes).toMatchObject([
    { type: 'relation-ends', unitIds: ['a', 'c'], params: { from: 'Unit a', to: 'Unit c' } },
  ])
  expect(rebasing(given(), to, planOf(mergeAll())).outcome.notes).toEqual([])
})

it('E3 a baseline that does not load is refused, and nothing is carried', () => {
  const broken = withUnit(given(), 'a', { superiorId: 'nobody' })
  expect(() => rebasing(given(), broken, [])).toThrow('nobody')
  expect(() => rebasing(broken, given(), [])).toThrow('nobody')
})
