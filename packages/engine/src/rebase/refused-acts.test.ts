import { totalOf } from '@tinhgon/engine'
import type { Baseline, Relation } from '@tinhgon/model'
import {
  actOf,
  assigned,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figure,
  figureOf,
  merged,
  part,
  personOf,
  postOf,
  posts,
  related,
  released,
  resultOf,
  split,
  stated,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { planOf, rebasing } from './tests/reconciling.ts'

const under = { superiorId: 'p' }
const units = [
  unitOf('p', { tier: 'province' }),
  unitOf('q', { tier: 'district', superiorId: 'p' }),
  unitOf('w', { superiorId: 'q' }),
  ...['a', 'b'].map((id) => unitOf(id, under)),
]
const given = (more: Partial<Parameters<typeof baselineOf>[0]> = {}): Baseline =>
  baselineOf({
    units,
    posts: [postOf('s', 'a')],
    figures: ['a', 'b', 'w'].map((id) => figureOf(id, 'people', 100)),
    ...more,
  })

describe('what a newer baseline has under a unit that the plan ends', () => {
  const ending = planOf(actOf([changed('w', { superiorId: 'p' }), dissolved('q')]))

  it('REB-13 goes where the planner says: up, by default of what is proposed', () => {
    const to = given({ units: [...units, unitOf('new', { superiorId: 'q' })], posts: [postOf('n', 'q')] })
    const open = rebasing(given(), to, ending)
    expect(open.outcome.conflicts).toMatchObject([{ type: 'unplaced', unitIds: ['q', 'new'] }])
    expect(open.choicesOf('unplaced')).toEqual(['place-rest', 'leave-out-event', 'leave-out-act'])
    const { structure, types } = open.decide('unplaced', { choice: 'place-rest', unitId: 'p' })
    expect(types).toEqual([])
    expect(structure.unit('new')?.superiorId).toBe('p')
    expect(structure.postsOf('p').map(({ id }) => id)).toEqual(['n'])
  })

  it('REB-13 its figures end with it where the planner says so', () => {
    const plan = planOf(actOf([dissolved('b', { endsFigures: ['people'] })]))
    const open = rebasing(given(), given({ figures: [figureOf('b', 'area', 7)] }), plan)
    expect(open.types).toEqual(['unplaced'])
    expect(open.decide('unplaced', { choice: 'end-figures' }).structure.unit('b')).toBeUndefined()
  })

  it('REB-13 a divided unit leaves it to one of the takers, or lives on with it', () => {
    const act = actOf(
      [
        merged(resultOf('n', under), [
          whole('b'),
          part('a', { measures: [figure('people', 100)], postIds: ['s'] }),
        ]),
      ],
      { exhausts: ['a'] },
    )
    const to = given({ posts: [postOf('s', 'a'), postOf('z', 'a')] })
    const open = rebasing(given(), to, planOf(act))
    expect(open.types).toEqual(['unplaced'])
    const taken = open.decide('unplaced', { choice: 'place-rest', unitId: 'n' }).structure
    expect(taken.postsOf('n').map(({ id }) => id)).toEqual(['s', 'z'])
    const alive = open.decide('unplaced', { choice: 'leave-out-mention' }).structure
    expect(alive.postsOf('a').map(({ id }) => id)).toEqual(['z'])
    expect(open.decide('unplaced', { choice: 'place-rest', unitId: 'p' }).outcome.unused).toMatchObject([
      { reason: 'unit-does-not-fit' },
    ])
  })

  it('REB-13 a split leaves it to one of the results', () => {
    const act = actOf([
      split('a', [
        { extent: 'part', unit: resultOf('x', under), ...contentOf({ measures: [figure('people', 100)] }) },
        { extent: 'part', unit: resultOf('y', { ...under, code: 'a' }), ...contentOf({ postIds: ['s'] }) },
      ]),
    ])
    const open = rebasing(given(), given({ posts: [postOf('s', 'a'), postOf('z', 'a')] }), planOf(act))
    const { structure } = open.decide('unplaced', { choice: 'place-rest', unitId: 'x' })
    expect(structure.postsOf('x').map(({ id }) => id)).toEqual(['z'])
  })
})

describe('figures, codes and ids that do not fit any more', () => {
  it('REB-13 a part that carries more than its source holds is carried without a figure', () => {
    const act = actOf([
      merged(resultOf('n', under), [whole('b'), part('a', { measures: [figure('people', 80)] })]),
    ])
    const to = given({ figures: [figureOf('a', 'people', 50), figureOf('b', 'people', 1)] })
    const open = rebasing(given(), to, planOf(act))
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'figure-exceeds-source', theirs: { type: 'figure', figure: { value: 50 } } },
    ])
    const { outcome, types } = open.decide('figure-exceeds-source', { choice: 'leave-unstated' })
    expect(types).toEqual([])
    expect(outcome.plan[0]?.act.events[0]).toMatchObject({
      sources: [{}, { measures: [unstated('people')] }],
    })
  })

  it('REB-13 a code borne by another unit is left out, or another is given', () => {
    const to = given({ units: [...units, unitOf('x', { ...under, code: 'n' })] })
    const plan = planOf(actOf([changed('a', { code: 'n' }), changed('b', { name: 'B' })]))
    const open = rebasing(given(), to, plan)
    expect(open.outcome.conflicts).toMatchObject([{ type: 'code-taken', unitIds: ['a', 'x'] }])
    const codeAfter = (decision: Parameters<typeof open.decide>[1]) =>
      open.decide('code-taken', decision).structure.unit('a')?.code
    expect(codeAfter({ choice: 'without-code' })).toBeNull()
    expect(codeAfter({ choice: 'other-code', code: 'm' })).toBe('m')
    expect(codeAfter({ choice: 'leave-out-event' })).toBe('a')
    expect(open.decide('code-taken', { choice: 'other-code', code: 'n' }).outcome.unused).toMatchObject([
      { reason: 'code-does-not-fit' },
    ])
    const again = open.decide('code-taken', { choice: 'other-code', code: 'b' })
    expect(again.types).toEqual(['code-taken'])
  })

  it.each([
    ['merged', merged(resultOf('n', { ...under, code: 'taken' }), ['a', 'b'].map(whole)), 'n'],
    [
      'split off',
      split('a', [
        { extent: 'remainder', unit: resultOf('y', { ...under, code: 'a' }) },
        { extent: 'part', unit: resultOf('z', { ...under, code: 'taken' }), ...contentOf() },
      ]),
      'z',
    ],
  ])('REB-13 a unit that is %s gets no code, or another, where its own is taken', (_how, event, unitId) => {
    const to = given({ units: [...units, unitOf('x', { ...under, code: 'taken' })] })
    const open = rebasing(given(), to, planOf(actOf([event])))
    expect(open.outcome.conflicts).toMatchObject([{ type: 'code-taken', unitIds: [unitId, 'x'] }])
    const codeAfter = (decision: Parameters<typeof open.decide>[1]) =>
      open.decide('code-taken', decision).structure.unit(unitId)?.code
    expect(codeAfter({ choice: 'without-code' })).toBeNull()
    expect(codeAfter({ choice: 'other-code', code: 'free' })).toBe('free')
    expect(open.decide('code-taken', { choice: 'other-code' }).outcome.unused).toMatchObject([
      { reason: 'code-does-not-fit' },
    ])
  })

  it('REB-13 so it is with the results of a split that carry more than there is', () => {
    const act = actOf([
      split('a', [
        {
          extent: 'part',
          unit: resultOf('y', { ...under, code: 'y' }),
          ...contentOf({ measures: [figure('people', 80)] }),
        },
        { extent: 'remainder', unit: resultOf('z', { ...under, code: 'a' }) },
      ]),
    ])
    const open = rebasing(given(), given({ figures: [figureOf('a', 'people', 50)] }), planOf(act))
    expect(open.types).toEqual(['figure-exceeds-source'])
    const { structure, types } = open.decide('figure-exceeds-source', { choice: 'leave-unstated' })
    expect(types).toEqual([])
    expect(
      totalOf(
        structure,
        'people',
        ['y', 'z'].flatMap((id) => structure.unit(id) ?? []),
      ),
    ).toMatchObject({
      min: 50,
      max: 50,
    })
  })

  it('REB-13 an id that the newer baseline uses is renamed through the whole plan, or is the same unit', () => {
    const to = given({ units: [...units, unitOf('e', { ...under, name: 'Theirs', code: 'x' })] })
    const plan = planOf(
      actOf([established(unitOf('e', { ...under, code: 'y' }))]),
      actOf([changed('e', { seat: 'here' })], { operatesOn: '2025-08-01' }),
    )
    const open = rebasing(given(), to, plan)
    expect(open.types).toEqual(['id-taken'])
    const renamed = open.decide('id-taken', { choice: 'rename-id' }).structure
    expect([renamed.unit('e')?.seat, renamed.unit('e-2')?.seat]).toEqual([null, 'here'])
    const same = open.decide('id-taken', { choice: 'treat-as-same' }).structure
    expect([same.unit('e')?.seat, same.unit('e-2')]).toEqual(['here', undefined])
  })

  it('REB-13 so are the id of a post and that of a person', () => {
    const to = given({
      posts: [postOf('s', 'a'), postOf('v', 'b', 'chief', 'h')],
      people: [{ ...personOf('h'), name: 'Somebody else' }],
    })
    const act = actOf([
      posts({ establish: [{ id: 'v', unitId: 'a', role: 'vice', basis: 'norm' }] }),
      assigned('v', personOf('h')),
    ])
    const open = rebasing(given(), to, planOf(act))
    const { structure, types } = open
      .decide('id-taken', { choice: 'rename-id' })
      .decide('id-taken', { choice: 'rename-id' })
    expect(types).toEqual([])
    expect(structure.table('posts').get('v-2')?.holderId).toBe('h-2')
    const same = open.decide('id-taken', { choice: 'treat-as-same' })
    expect(same.types).toContain('holder-differs')
  })
})

describe('a unit that is not there any more', () => {
  it('REB-5 is left out wherever the act names it, and what the act says of others stays', () => {
    const from = given({ units: [...units, unitOf('v', under)] })
    const post = (id: string, unitId: string) => ({ id, unitId, role: 'clerk', basis: 'norm' as const })
    const act = actOf([
      posts({ establish: [post('gone', 'v'), post('kept', 'a')], move: [{ postId: 's', toUnitId: 'v' }] }),
      stated('v', 'people', 3),
      changed('b', { superiorId: 'v', name: 'B' }),
      changed('w', { superiorId: 'v' }),
      related('advises', 'a', 'v'),
    ])
    const open = rebasing(from, given(), planOf(act))
    expect(open.types).toEqual(['unit-missing'])
    const { outcome, types } = open.decide('unit-missing', { choice: 'leave-out-mention' })
    expect(types).toEqual([])
    expect(outcome.plan.flatMap(({ act: { events } }) => events)).toEqual([
      posts({ establish: [post('kept', 'a')] }),
      changed('b', { name: 'B' }),
    ])
  })
})

describe('posts, relations and subordinates that are not as they were', () => {
  it('REB-13 a post that is gone is left out, and the rest of the event stays', () => {
    const act = actOf([
      posts({
        move: [
          { postId: 's', toUnitId: 'b' },
          { postId: 't', toUnitId: 'b' },
        ],
      }),
    ])
    const from = given({ posts: [postOf('s', 'a'), postOf('t', 'a')] })
    const open = rebasing(from, given({ posts: [postOf('t', 'a')] }), planOf(act))
    expect(open.types).toEqual(['post-missing'])
    const { structure } = open.decide('post-missing', { choice: 'leave-out-mention' })
    expect(structure.postsOf('b').map(({ id }) => id)).toEqual(['t'])
    const moved = given({ posts: [postOf('s', 'w'), postOf('t', 'a')] })
    const listed = actOf([merged(resultOf('n', under), [part('a', { postIds: ['s'] }), whole('b')])])
    const elsewhere = rebasing(from, moved, planOf(listed))
    expect(elsewhere.outcome.conflicts).toMatchObject([
      { type: 'post-missing', theirs: { type: 'post', unitId: 'w' } },
    ])
    expect(elsewhere.decide('post-missing', { choice: 'leave-out-mention' }).types).toEqual([])
  })

  it('REB-13 a seat that somebody holds by now is released first, or left to them', () => {
    const to = given({ posts: [postOf('s', 'a', 'clerk', 'h')], people: [personOf('h')] })
    const open = rebasing(given(), to, planOf(actOf([assigned('s', personOf('k'))])))
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'holder-differs', ours: { personId: 'k' }, theirs: { personId: 'h' } },
    ])
    const holder = (choice: 'release-first' | 'leave-out-mention') =>
      open.decide('holder-differs', { choice }).structure.table('posts').get('s')?.holderId
    expect([holder('release-first'), holder('leave-out-mention')]).toEqual(['k', 'h'])
    const vacant = rebasing(to, given(), planOf(actOf([released('s'), posts({ abolish: ['s'] })])))
    expect(vacant.types).toEqual([])
  })

  it('REB-13 a relation that is there already, or gone, is left out where it is named', () => {
    const leads: Relation = { kind: 'leads', fromId: 'a', toId: 'b' }
    const from = given({ relations: [leads] })
    const act = actOf([
      related('advises', 'a', 'w'),
      merged(resultOf('n', under), [part('a', { relations: [leads] }), whole('b')]),
    ])
    const open = rebasing(from, given(), planOf(act))
    expect(open.outcome.conflicts).toMatchObject([{ type: 'relation-differs', unitIds: ['a', 'b'] }])
    const { outcome, types } = open.decide('relation-differs', { choice: 'leave-out-mention' })
    expect(types).toEqual([])
    expect(outcome.plan[0]?.act.events).toHaveLength(2)
  })

  it('REB-13 a subordinate that hangs elsewhere by now goes along no more', () => {
    const from = given({ units: [...units, unitOf('v', { superiorId: 'q' })] })
    const to = given({ units: [...units, unitOf('v', under)] })
    const act = actOf([merged(resultOf('n', under), [part('q', { childIds: ['v'] }), whole('b')])])
    const open = rebasing(from, to, planOf(act))
    expect(open.types).toEqual(['unit-elsewhere'])
    const { structure } = open.decide('unit-elsewhere', { choice: 'leave-out-mention' })
    expect(structure.unit('v')?.superiorId).toBe('p')
  })

  it('REB-13 whatever else is refused comes with all its reasons', () => {
    const to = given({ units: [...units, unitOf('v', { superiorId: 'a' })], figures: [] })
    const act = actOf(
      [merged(resultOf('n', under), [part('a', { measures: [figure('people', 1)] }), whole('b')])],
      { id: 'act' },
    )
    const open = rebasing(given(), to, planOf(act))
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'act-refused', refusals: [{ code: 'measure-not-held' }] },
    ])
    expect(open.choicesOf('act-refused')).toEqual(['leave-out-event', 'leave-out-act'])
    const twice = planOf(actOf([changed('a', { name: 'A' })], { id: 'x' }))
    const again = rebasing(given(), given(), [...twice, ...twice])
    expect(again.outcome.conflicts).toMatchObject([{ refusals: [{ code: 'act-exists' }] }])
  })
})

describe('many of one cause', () => {
  const many = Array.from({ length: 7 }, (_, index) => unitOf(`m${index}`, under))
  const plan = planOf(actOf([merged(resultOf('n', under), [whole('a'), ...many.map(({ id }) => whole(id))])]))
  const from = given({ units: [...units, ...many] })

  it('REB-14 are told together, with the choices that fit all, or one by one if the planner asks', () => {
    const open = rebasing(from, given(), plan)
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'unit-missing', unitIds: many.map(({ id }) => id), params: { count: 7 } },
    ])
    expect(open.choicesOf('unit-missing')).toEqual([
      'one-by-one',
      'leave-out-mention',
      'leave-out-event',
      'leave-out-act',
    ])
    expect(open.decide('unit-missing', { choice: 'leave-out-mention' }).types).toEqual([])
    const apart = open.decide('unit-missing', { choice: 'one-by-one' })
    expect(apart.types).toEqual(Array(7).fill('unit-missing'))
    expect(apart.outcome.unused).toEqual([])
    expect(apart.decide('unit-missing', { choice: 'leave-out-mention' }).types).toHaveLength(6)
  })

  it('REB-14 each with one candidate are replaced by one choice', () => {
    const to = given({ units: [...units, ...many.map((unit) => ({ ...unit, id: `${unit.id}-again` }))] })
    const { structure, types } = rebasing(from, to, plan).decide('unit-missing', { choice: 'put-in-place' })
    expect(types).toEqual([])
    expect(structure.unit('m0-again')).toBeUndefined()
  })
})
