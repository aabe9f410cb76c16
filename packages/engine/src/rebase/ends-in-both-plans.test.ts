import {
  changed,
  established,
  figure,
  merged,
  part,
  related,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { given, onDay, under } from './tests/four-communes.ts'
import { merging, planOf } from './tests/reconciling.ts'

describe('units that end in both plans', () => {
  const ours = () => planOf(onDay('07-01', 'o', merged(resultOf('n', under), [whole('a'), whole('b')])))

  it('REB-12 are one conflict for each pair of events; one of them stays', () => {
    const theirs = planOf(
      onDay('07-02', 't', merged(resultOf('m', { ...under, code: 'x' }), ['b', 'a', 'c'].map(whole))),
    )
    const open = merging(given(), ours(), theirs)
    expect(open.outcome.conflicts).toMatchObject([
      { type: 'ends-twice', actId: 't', unitIds: ['b', 'a'] },
      { type: 'unit-missing' },
      { type: 'unit-missing' },
    ])
    expect(open.choicesOf('ends-twice')).toEqual([
      'keep-ours',
      'keep-theirs',
      'leave-out-mention',
      'leave-out-act',
    ])
    const living = (choice: 'keep-ours' | 'keep-theirs' | 'leave-out-mention') => {
      const { structure, types } = open.decide('ends-twice', { choice })
      expect(types).toEqual([])
      return [...structure.units.keys()].sort().join(' ')
    }
    expect(living('keep-ours')).toBe('c d n p')
    expect(living('keep-theirs')).toBe('d m p')
    expect(living('leave-out-mention')).toBe('d m n p')
  })

  it('REB-12 one merger drafted twice is one: what theirs says later of its result is said of ours', () => {
    const theirs = planOf(
      onDay('07-01', 't', merged(resultOf('m', { ...under, code: 'x' }), [whole('b'), whole('a')])),
      onDay('08-01', 't2', changed('m', { seat: 'there' })),
    )
    const open = merging(given(), ours(), theirs)
    expect(open.choicesOf('ends-twice')).toContain('treat-as-same')
    const { structure, types } = open.decide('ends-twice', { choice: 'treat-as-same' })
    expect(types).toEqual([])
    expect([structure.unit('m'), structure.unit('n')?.seat]).toEqual([undefined, 'there'])
    const kept = open.decide('ends-twice', { choice: 'keep-ours' })
    expect(kept.outcome.conflicts).toMatchObject([
      { type: 'unit-missing', actId: 't2', ours: { successors: [{ unitId: 'n' }] } },
    ])
  })

  it('REB-12 where the other plan names one later, its living successor is proposed', () => {
    const theirs = planOf(onDay('08-01', 't', related('advises', 'a', 'c')))
    const open = merging(given(), ours(), theirs)
    expect(open.outcome.conflicts).toMatchObject([
      {
        type: 'unit-missing',
        actId: 't',
        ours: { type: 'unit', unit: { id: 'a' }, successors: [{ unitId: 'n', why: 'successor' }] },
        theirs: { type: 'events', actId: 't' },
      },
    ])
    const { structure } = open.decide('unit-missing', { choice: 'put-in-place', unitId: 'n' })
    expect(structure.relationsOf('n')).toEqual([{ kind: 'advises', fromId: 'n', toId: 'c' }])
  })

  it('REB-13 one id for two things is renamed through theirs', () => {
    const one = planOf(onDay('07-01', 'o', established(unitOf('e', { ...under, name: 'Ours' }))))
    const two = planOf(
      onDay('07-02', 't', established(unitOf('e', { ...under, name: 'Theirs', code: 'x' }))),
      onDay('07-03', 't2', changed('e', { seat: 'there' })),
    )
    const { structure, types } = merging(given(), one, two).decide('id-taken', { choice: 'rename-id' })
    expect(types).toEqual([])
    expect(structure.unit('e')).toMatchObject({ name: 'Ours', seat: null })
    expect(structure.unit('e-2')).toMatchObject({ name: 'Theirs', seat: 'there' })
  })

  it('REB-10 a part that both carry into one unit is asked about, unless it is the very same', () => {
    const carrying = (id: string, day: string, people: number, exhausts: string[]) =>
      planOf({
        ...onDay(
          day,
          id,
          merged(unitOf('b', under), [whole('b'), part('a', { measures: [figure('people', people)] })], true),
        ),
        exhausts,
      })
    const open = merging(given(), carrying('o', '07-01', 30, []), carrying('t', '07-02', 40, []))
    expect(open.outcome.conflicts).toMatchObject([{ type: 'part-twice', actId: 't', unitIds: ['a', 'b'] }])
    const people = (choice: 'keep-both' | 'keep-ours' | 'keep-theirs') => {
      const { structure, types } = open.decide('part-twice', { choice })
      expect(types).toEqual([])
      return structure.figureOf('b', 'people')?.fixed
    }
    expect([people('keep-both'), people('keep-ours'), people('keep-theirs')]).toEqual([170, 130, 140])
    const same = merging(given(), carrying('o', '07-01', 30, []), carrying('t', '07-02', 30, []))
    expect(same.outcome.carried.map(({ outcome }) => outcome)).toEqual(['unchanged', 'taken-once'])
    const exhausting = merging(given(), carrying('o', '07-01', 30, []), carrying('t', '07-02', 30, ['a']))
    expect(exhausting.types).toContain('part-twice')
  })
})
