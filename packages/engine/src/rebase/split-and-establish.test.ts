import type { Baseline, Relation } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figure,
  figureOf,
  merged,
  part,
  postOf,
  posts,
  related,
  resultOf,
  split,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { merging, planOf, rebasing } from './tests/reconciling.ts'

const under = { superiorId: 'p' }
const advice: Relation = { kind: 'advises', fromId: 'a', toId: 'b' }
const base = [
  unitOf('p', { tier: 'province' }),
  unitOf('a', { tier: 'district', superiorId: 'p' }),
  unitOf('b', under),
]
const below = ['v', 'w'].map((id) => unitOf(id, { superiorId: 'a' }))
const given = (more: Partial<Parameters<typeof baselineOf>[0]> = {}): Baseline =>
  baselineOf({
    units: [...base, ...below],
    posts: [postOf('s', 'a'), postOf('t', 'a')],
    relations: [advice],
    figures: [figureOf('b', 'people', 100)],
    ...more,
  })

/** District a becomes x and y; x takes ward v, seat s and the relation. */
const splitting = (x = {}) =>
  planOf(
    actOf([
      split('a', [
        {
          extent: 'part',
          unit: resultOf('x', { ...under, tier: 'district', ...x }),
          ...contentOf({ childIds: ['v'], postIds: ['s'], relations: [advice] }),
        },
        { extent: 'remainder', unit: resultOf('y', { ...under, tier: 'district' }) },
      ]),
    ]),
  )

describe('a split', () => {
  it.each([
    ['unit-missing', given({ units: [...base, ...below.slice(1)] })],
    ['unit-elsewhere', given({ units: [...base, unitOf('v', under), ...below.slice(1)] })],
    ['post-missing', given({ posts: [postOf('t', 'a')] })],
    ['relation-differs', given({ relations: [] })],
  ] as const)('REB-13 goes on without what is not there any more: %s', (type, to) => {
    const open = rebasing(given(), to, splitting())
    expect(open.types).toEqual([type])
    const { structure, types } = open.decide(type, { choice: 'leave-out-mention' })
    expect(types).toEqual([])
    expect([structure.unit('x')?.id, structure.unit('y')?.id, structure.unit('a')]).toEqual([
      'x',
      'y',
      undefined,
    ])
  })

  it('REB-13 its results get other codes, and carry what nobody states', () => {
    const taken = given({ units: [...base, ...below, unitOf('other', { ...under, code: 'x' })] })
    const open = rebasing(given(), taken, splitting())
    expect(open.decide('code-taken', { choice: 'other-code', code: 'x1' }).structure.unit('x')?.code).toBe(
      'x1',
    )
    const act = actOf([
      split('b', [
        { extent: 'part', unit: resultOf('x', under), ...contentOf({ measures: [figure('people', 80)] }) },
        { extent: 'remainder', unit: resultOf('y', under) },
      ]),
    ])
    const fewer = rebasing(given(), given({ figures: [figureOf('b', 'people', 50)] }), planOf(act))
    expect(fewer.decide('figure-exceeds-source', { choice: 'leave-unstated' }).types).toEqual([])
  })

  it('REB-5 falls where the unit or the superior of a result is gone', () => {
    const gone = rebasing(
      given(),
      given({ units: base.slice(0, 1), posts: [], relations: [], figures: [] }),
      [...splitting()],
    )
    expect(gone.decide('unit-missing', { choice: 'leave-out-mention' }).outcome.plan).toEqual([])
    const to = given({
      units: [{ ...base[1], superiorId: null } as (typeof base)[0], ...below],
      relations: [],
      figures: [],
    })
    const orphaned = rebasing(given({ relations: [] }), to, splitting({ code: 'a' }))
    expect(orphaned.types).toContain('unit-missing')
    expect(orphaned.decide('unit-missing', { choice: 'leave-out-mention' }).outcome.plan).toEqual([])
  })

  it('REB-8 that the newer baseline has carried out already is dropped', () => {
    const results = ['x', 'y'].map((id) => resultOf(id, { ...under, tier: 'district' }))
    const to = given({
      units: [base[0], base[2], ...results, unitOf('v', { superiorId: 'x' })].flatMap((unit) => unit ?? []),
      posts: [],
      relations: [],
    })
    const { outcome } = rebasing(given(), to, splitting())
    expect(outcome.carried).toMatchObject([{ outcome: 'already-done' }])
  })
})

describe('units that are established', () => {
  const plan = () =>
    planOf(
      actOf(
        [
          established(unitOf('e', { superiorId: 'b', code: 'x' })),
          posts({ establish: [{ id: 'v1', unitId: 'b', role: 'vice', basis: 'norm' }], move: [] }),
          related('leads', 'a', 'b'),
        ],
        { id: 'act' },
      ),
    )

  it('REB-5 are left out with the superior that is gone, and so is all that was for it', () => {
    const to = given({ units: [...base.slice(0, 2), ...below], relations: [], figures: [] })
    const open = rebasing(given({ figures: [] }), to, plan())
    expect(open.outcome.conflicts).toMatchObject([{ type: 'unit-missing', eventIndexes: [0, 1, 2] }])
    expect(open.decide('unit-missing', { choice: 'leave-out-mention' }).outcome.carried).toMatchObject([
      { outcome: 'left-out' },
    ])
  })

  it('REB-13 lose a code that is taken', () => {
    const established2 = planOf(actOf([established(unitOf('e', { ...under, code: 'x' }))]))
    const to = given({ units: [...base, ...below, unitOf('o', { ...under, code: 'x', name: 'O' })] })
    const open = rebasing(given(), to, established2)
    expect(open.types).toEqual(['done-under-other-id', 'code-taken'])
    const kept = open.decide('done-under-other-id', { choice: 'keep-ours' })
    expect(kept.types).toEqual(['code-taken'])
    expect(kept.decide('code-taken', { choice: 'without-code' }).structure.unit('e')?.code).toBeNull()
    const named = given({ units: [...base, ...below, unitOf('o', { ...under, code: null, name: 'Unit e' })] })
    const same = rebasing(given(), named, established2)
    expect(same.outcome.conflicts).toMatchObject([
      { type: 'done-under-other-id', theirs: { successors: [{ unitId: 'o', why: 'same-name' }] } },
    ])
    expect(
      same.decide('done-under-other-id', { choice: 'treat-as-same', unitId: 'a' }).outcome.unused,
    ).toMatchObject([{ reason: 'unit-does-not-fit' }])
  })
})

describe('mergers of many kinds', () => {
  it('REB-8 into a survivor is dropped where it has happened', () => {
    const act = actOf([merged(unitOf('b', { ...under, name: 'B' }), [whole('b'), whole('c')], true)])
    const from = given({ units: [...base, ...below, unitOf('c', under)] })
    const to = given({ units: [...base.slice(0, 2), unitOf('b', { ...under, name: 'B' }), ...below] })
    expect(rebasing(from, to, planOf(act)).outcome.carried).toMatchObject([{ outcome: 'already-done' }])
  })

  it('REB-5 lose their last source, or their survivor’s only partner, and with it their sense', () => {
    const from = given({ units: [...base, ...below, unitOf('c', under)] })
    const act = actOf([
      merged(unitOf('b', under), [whole('b'), part('c', { measures: [] })], true),
      dissolved('c', { endsFigures: ['people', 'area'], successorIds: ['b'] }),
    ])
    const open = rebasing(from, given(), planOf(act, actOf([changed('b', { superiorId: 'c', name: 'B' })])))
    expect(open.decide('unit-missing', { choice: 'leave-out-mention' }).types).toEqual(['unit-missing'])
  })

  it('REB-5 a superior that is gone is left out of a change that says more, a successor out of an end', () => {
    const from = given({ units: [...base, ...below, unitOf('c', { ...under, tier: 'district' })] })
    const act = actOf([
      changed('b', { superiorId: 'c', name: 'B' }),
      dissolved('v', { endsFigures: ['people', 'area'], successorIds: ['c', 'w'] }),
      posts({
        move: [
          { postId: 's', toUnitId: 'c' },
          { postId: 't', toUnitId: 'b' },
        ],
      }),
      stated('c', 'people', 1),
    ])
    const { structure, types, outcome } = rebasing(from, given(), planOf(act)).decide('unit-missing', {
      choice: 'leave-out-mention',
    })
    expect(types).toEqual([])
    expect(outcome.plan[0]?.act.events).toMatchObject([
      { changes: { name: 'B' } },
      { successorIds: ['w'] },
      { move: [{ postId: 't' }] },
    ])
    expect(structure.unit('b')).toMatchObject({ name: 'B', superiorId: 'p' })
  })

  it('REB-13 a kind and a tier are told by their titles', () => {
    const ours = planOf(actOf([changed('b', { kind: 'zone', tier: 'district' })], { id: 'o' }))
    const theirs = planOf(actOf([changed('b', { kind: 'region', tier: 'province' })], { id: 't' }))
    const open = merging(given(), ours, theirs)
    expect(open.outcome.conflicts.map(({ message }) => message)).toEqual([
      '“Unit b” có loại khác nhau: phương án này ghi “zone”, phương án kia ghi “region”; trước đó là “region”.',
      '“Unit b” có cấp khác nhau: phương án này ghi “district”, phương án kia ghi “province”; trước đó là “commune”.',
    ])
  })

  it('REB-12 units exhausted by both end twice as well', () => {
    const sharing = (id: string, result: string) =>
      actOf([merged(resultOf(result, under), [part('b', { measures: [figure('people', 100)] })])], {
        id,
        exhausts: ['b'],
      })
    const from = given({ figures: [figureOf('b', 'people', 100), figureOf('b', 'area', 0)] })
    const open = merging(from, planOf(sharing('o', 'm')), planOf(sharing('t', 'n')))
    expect(open.types).toContain('ends-twice')
    const { structure } = open.decide('ends-twice', { choice: 'keep-theirs' })
    expect([structure.unit('m'), structure.unit('n')?.id]).toEqual([undefined, 'n'])
  })
})
