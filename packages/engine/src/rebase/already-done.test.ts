import type { Baseline } from '@tinhgon/model'
import {
  actOf,
  assigned,
  baselineOf,
  changed,
  dissolved,
  established,
  merged,
  personOf,
  postOf,
  posts,
  related,
  resultOf,
  stated,
  unitOf,
  unrelated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { planOf, rebasing } from './tests/reconciling.ts'
import { given, under, without, withPeople, withUnit } from './tests/three-communes.ts'

describe('what has happened already', () => {
  it('REB-8 is dropped and told, event by event, and as an act when nothing of it is left', () => {
    const before = baselineOf({
      ...given(),
      relations: [{ kind: 'advises', fromId: 'b', toId: 'c' }],
      people: [personOf('h')],
    })
    const to: Baseline = {
      ...without(withUnit(withPeople(before, 'b', 120), 'b', { name: 'B' }), 'a'),
      relations: [{ kind: 'leads', fromId: 'b', toId: 'c' }],
      posts: [
        { ...postOf('t', 'c'), holderId: 'h' },
        { ...postOf('v', 'b', 'vice'), basis: 'norm' as const },
      ],
    }
    to.units.push(unitOf('e', under))
    const done = actOf(
      [
        dissolved('a', { endsFigures: ['people'] }),
        posts({
          abolish: ['s'],
          move: [{ postId: 't', toUnitId: 'c' }],
          establish: [{ id: 'v', unitId: 'b', role: 'vice', basis: 'norm' }],
        }),
        changed('b', { name: 'B' }),
        stated('b', 'people', 120),
        related('leads', 'b', 'c'),
        unrelated('advises', 'b', 'c'),
        established(unitOf('e', under)),
        assigned('t', personOf('h')),
      ],
      { id: 'done' },
    )
    const { outcome } = rebasing(before, to, planOf(done, actOf([changed('c', { name: 'C' })])))
    expect(outcome.conflicts).toEqual([])
    expect(outcome.carried.map(({ outcome: became }) => became)).toEqual(['already-done', 'unchanged'])
    expect(outcome.plan).toHaveLength(1)
    expect(outcome.notes.map(({ type }) => type)).toEqual(Array(8).fill('already-done'))
  })

  it('REB-8 under an id of its own it is asked about, and later acts go on with that unit', () => {
    const to = without(
      without({ ...given(), units: [...given().units, unitOf('x', { ...under, code: 'n' })] }, 'a'),
      'b',
    )
    const plan = planOf(
      actOf([merged(resultOf('n', under), [whole('a'), whole('b')])], { id: 'merge' }),
      actOf([changed('n', { name: 'N' })], { id: 'later', operatesOn: '2025-08-01' }),
    )
    const open = rebasing(given(), to, plan)
    expect(open.types).toContain('done-under-other-id')
    const { structure, outcome, types } = open.decide('done-under-other-id', {
      choice: 'treat-as-same',
      unitId: 'x',
    })
    expect(types).toEqual([])
    expect(outcome.carried.map(({ outcome: became }) => became)).toEqual(['already-done', 'changed'])
    expect(structure.unit('x')?.name).toBe('N')
  })

  it('REB-8 acts from before the newer baseline are moved to its day in their order, or left out', () => {
    const to = { ...given(), date: '2025-08-01' }
    const plan = planOf(
      actOf([changed('n', { name: 'N' })], { id: 'second', operatesOn: '2025-07-15' }),
      actOf([merged(resultOf('n', under), [whole('a'), whole('b')])], {
        id: 'first',
        operatesOn: '2025-07-01',
      }),
      actOf([changed('c', { name: 'C' })], { id: 'third', operatesOn: '2025-09-01' }),
    )
    const open = rebasing(given(), to, plan)
    expect(open.types).toEqual(['before-baseline', 'waits-for-act', 'before-baseline'])
    const moved = open
      .decide('before-baseline', { choice: 'move-date' })
      .decide('before-baseline', { choice: 'move-date' })
    expect(moved.types).toEqual([])
    expect(moved.outcome.plan.map(({ act }) => [act.id, act.operatesOn])).toEqual([
      ['first', '2025-08-01'],
      ['second', '2025-08-01'],
      ['third', '2025-09-01'],
    ])
    const left = open.decide('before-baseline', { choice: 'leave-out-act' })
    expect(left.outcome.carried).toMatchObject([{ outcome: 'left-out' }, { outcome: 'held-back' }, {}])
  })
})
