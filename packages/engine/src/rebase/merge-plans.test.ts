import {
  assigned,
  baselineOf,
  changed,
  dissolved,
  established,
  merged,
  personOf,
  posts,
  related,
  released,
  resultOf,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { given, ids, onDay, under } from './tests/four-communes.ts'
import { merging, planOf } from './tests/reconciling.ts'

describe('the order of two plans', () => {
  const named = (day: string, id: string) => onDay(day, id, changed(id[0] ?? '', { [id[1] ?? '']: id }))

  it('REB-9 is by date, ours before theirs on one day, and keeps each plan’s own order', () => {
    const ours = planOf(
      onDay('07-01', 'o1', changed('a', { name: 'A' })),
      onDay('03-01', 'o2', changed('b', { name: 'B' })),
    )
    const theirs = planOf(
      onDay('02-01', 't1', changed('c', { name: 'C' })),
      onDay('03-01', 't2', changed('c', { seat: 'C' })),
      onDay('07-01', 't3', changed('d', { name: 'D' })),
    )
    expect(ids(merging(given(), ours, theirs).outcome.plan)).toEqual(['t1', 'o1', 'o2', 't2', 't3'])
  })

  it('REB-9 meets where both have an act', () => {
    const common = onDay('07-01', 'common', established(unitOf('e', under)))
    const ours = planOf(common, onDay('07-01', 'o', changed('e', { name: 'E' })))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'A' })), common)
    const { outcome } = merging(given(), ours, theirs)
    expect(ids(outcome.plan)).toEqual(['t', 'common', 'o'])
    expect(
      ids(merging(given(), planOf(common, named('07-01', 'a')), theirs.toReversed()).outcome.plan),
    ).toHaveLength(3)
  })

  it('REB-9 acts of one day come in the order in which both apply', () => {
    const ours = planOf(onDay('07-01', 'o', merged(resultOf('n', under), [whole('a'), whole('b')])))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'A' }), released('s')))
    const { outcome, structure } = merging(given(), ours, theirs)
    expect(outcome.conflicts).toEqual([])
    expect(ids(outcome.plan)).toEqual(['t', 'o'])
    expect(outcome.notes).toMatchObject([{ type: 'put-before', actId: 't', params: { other: 'o' } }])
    expect(structure.unit('n')).toBeDefined()
  })
})

describe('what only shows when both plans are read', () => {
  it('REB-10 one attribute, two values: theirs waits, and the value is the planner’s choice', () => {
    const ours = planOf(onDay('08-01', 'o', changed('a', { name: 'Ours', seat: 'here' })))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'Theirs', code: 'A' })))
    const open = merging(given(), ours, theirs)
    expect(open.outcome.conflicts).toMatchObject([
      {
        type: 'attribute-differs',
        actId: 't',
        ours: { actId: 'o', before: 'Unit a', value: 'Ours' },
        theirs: { actId: 't', value: 'Theirs' },
      },
    ])
    expect(open.structure.unit('a')).toMatchObject({ name: 'Ours', code: 'a' })
    const kept = (choice: 'keep-ours' | 'keep-theirs') =>
      open.decide('attribute-differs', { choice }).structure.unit('a')
    expect(kept('keep-ours')).toMatchObject({ name: 'Ours', seat: 'here', code: 'A' })
    expect(kept('keep-theirs')).toMatchObject({ name: 'Theirs', seat: 'here', code: 'A' })
  })

  it('REB-10 S1-6 equal designations are taken once, different ones asked about', () => {
    const mountain = { designations: ['mountain'] }
    const ours = planOf(onDay('07-01', 'o', changed('a', mountain), changed('b', { name: 'B' })))
    const same = planOf(
      onDay('07-02', 't', changed('a', { designations: ['mountain'] }), changed('c', { name: 'C' })),
    )
    expect(merging(given(), ours, same).outcome.notes.map(({ type }) => type)).toEqual(['taken-once'])
    const other = planOf(onDay('07-02', 't', changed('a', { designations: [] })))
    const open = merging(given(), ours, other)
    expect(open.types).toEqual(['attribute-differs'])
    const kept = (choice: 'keep-ours' | 'keep-theirs') =>
      open.decide('attribute-differs', { choice }).structure.unit('a')?.designations
    expect([kept('keep-ours'), kept('keep-theirs')]).toEqual([['mountain'], []])
  })

  it('REB-10 a survivor’s event yields as well, and follows where it only restates', () => {
    const survivor = { ...unitOf('a', under), name: 'Ours' }
    const ours = planOf(onDay('08-01', 'o', merged(survivor, [whole('a'), whole('b')], true)))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'Theirs', seat: 'there' })))
    const open = merging(given(), ours, theirs)
    expect(open.types).toEqual(['attribute-differs'])
    expect(open.outcome.notes).toMatchObject([{ type: 'follows-change', params: { attributeId: 'seat' } }])
    const { structure } = open.decide('attribute-differs', { choice: 'keep-theirs' })
    expect(structure.unit('a')).toMatchObject({ name: 'Theirs', seat: 'there' })
    expect(structure.unit('b')).toBeUndefined()
  })

  it('REB-10 a survivor that restates what its own plan has changed does not follow: the plans differ', () => {
    const ours = planOf(
      onDay('06-01', 'o1', changed('a', { name: 'Ours' })),
      onDay('08-01', 'o2', merged({ ...unitOf('a', under), name: 'Ours' }, [whole('a'), whole('b')], true)),
    )
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'Theirs' })))
    const open = merging(given(), ours, theirs)
    expect(open.types).toEqual(['attribute-differs'])
    expect(open.decide('attribute-differs', { choice: 'keep-ours' }).structure.unit('a')?.name).toBe('Ours')
    const kept = open.decide('attribute-differs', { choice: 'keep-theirs' })
    expect(kept.types).toEqual([])
    expect(kept.structure.unit('a')?.name).toBe('Theirs')
  })

  it('REB-10 a change that both make and one of them changes again is not taken once before that is decided', () => {
    const ours = planOf(onDay('08-01', 'o', changed('a', { name: 'Both' })))
    const theirs = planOf(
      onDay('07-01', 't1', changed('a', { name: 'Both' })),
      onDay('09-01', 't2', changed('a', { name: 'Theirs' })),
    )
    const open = merging(given(), ours, theirs)
    expect(open.outcome.conflicts).toMatchObject([{ type: 'attribute-differs', actId: 't2' }])
    const nameAfter = (choice: 'keep-ours' | 'keep-theirs') =>
      open.decide('attribute-differs', { choice }).structure.unit('a')?.name
    expect([nameAfter('keep-ours'), nameAfter('keep-theirs')]).toEqual(['Both', 'Theirs'])
  })

  it('REB-10 a survivor does not follow what is left out after all', () => {
    const ours = planOf(onDay('08-01', 'o', merged(unitOf('a', under), [whole('a'), whole('b')], true)))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'Theirs' }), changed('z', { name: 'Z' })))
    const open = merging(given(), ours, theirs)
    expect(open.outcome.notes).toMatchObject([{ type: 'follows-change' }])
    const left = open.decide('unit-missing', { choice: 'leave-out-act' })
    expect(left.outcome.notes).toEqual([])
    expect(left.structure.unit('a')?.name).toBe('Unit a')
    const kept = open.decide('unit-missing', { choice: 'leave-out-mention' })
    expect(kept.structure.unit('a')?.name).toBe('Theirs')
  })

  it('REB-9 REB-10 a survivor follows an act that had to be put before it', () => {
    const ours = planOf(onDay('07-01', 'o', merged(unitOf('a', under), [whole('a'), whole('b')], true)))
    const theirs = planOf(onDay('07-01', 't', changed('a', { name: 'Theirs' }), changed('b', { name: 'B' })))
    const { outcome, structure } = merging(given(), ours, theirs)
    expect(outcome.notes.map(({ type }) => type)).toEqual(['put-before', 'follows-change'])
    expect(structure.unit('a')?.name).toBe('Theirs')
  })

  it('REB-10 two figures, two new units of one seat, two holders of one seat', () => {
    const ours = planOf(
      onDay(
        '07-01',
        'o',
        stated('a', 'people', 1),
        posts({ move: [{ postId: 't', toUnitId: 'c' }] }),
        released('s'),
        assigned('s', personOf('k')),
      ),
    )
    const theirs = planOf(
      onDay('07-01', 't1', stated('a', 'people', 2)),
      onDay('07-02', 't2', posts({ move: [{ postId: 't', toUnitId: 'd' }] })),
      onDay('07-03', 't3', released('s')),
    )
    const open = merging(given(), ours, theirs)
    expect(open.types).toEqual(['figure-differs', 'post-differs', 'holder-differs'])
    const outcomes = (choice: 'keep-ours' | 'keep-theirs') => {
      const { structure, types } = open
        .decide('figure-differs', { choice })
        .decide('post-differs', { choice })
        .decide('holder-differs', { choice })
      expect(types).toEqual([])
      const post = (id: string) => structure.table('posts').get(id)
      return [structure.figureOf('a', 'people')?.fixed, post('t')?.unitId, post('s')?.holderId]
    }
    expect(outcomes('keep-ours')).toEqual([1, 'c', 'k'])
    expect(outcomes('keep-theirs')).toEqual([2, 'd', null])
  })
})

it('REB-10 a relation of one plan that ends with a unit that the other dissolves is told', () => {
  const theirs = planOf(onDay('02-01', 't', related('advises', 'd', 'a')))
  const end = [dissolved('d', { endsFigures: ['people', 'area'] })]
  const { outcome } = merging(given(), planOf(onDay('07-01', 'o', ...end)), theirs)
  expect(outcome.conflicts).toEqual([])
  expect(outcome.notes).toMatchObject([{ type: 'relation-ends', actId: 'o', unitIds: ['d', 'a'] }])
})

describe('what both plans have', () => {
  it('REB-11 equal acts are taken once, with both annotations', () => {
    const act = onDay('07-01', 'x', changed('a', { name: 'A' }))
    const { outcome } = merging(
      given(),
      [{ act, on: true, annotation: 'ours' }],
      [{ act: structuredClone(act), on: true, annotation: 'theirs' }],
    )
    expect(outcome.plan).toEqual([{ act, on: true, annotation: 'ours\n\ntheirs' }])
    expect(outcome.carried.map(({ outcome: became }) => became)).toEqual(['unchanged', 'taken-once'])
    expect(outcome.notes.map(({ type }) => type)).toEqual(['annotations-joined'])
  })

  it('REB-11 an act with two contents stands once, as the planner chooses', () => {
    const ours = planOf(onDay('07-01', 'x', changed('a', { name: 'Ours' })))
    const theirs = planOf(onDay('07-01', 'x', changed('a', { name: 'Theirs' })))
    const open = merging(given(), ours, theirs)
    expect(open.types).toEqual(['act-differs'])
    expect(open.outcome.plan).toMatchObject([{ act: ours[0]?.act, on: false }])
    expect(open.decide('act-differs', { choice: 'keep-ours' }).outcome.plan).toEqual(ours)
    expect(open.decide('act-differs', { choice: 'keep-theirs' }).outcome.plan).toEqual(theirs)
  })

  it('REB-11 an act that is on in one plan and off in the other is as the planner says', () => {
    const act = onDay('07-01', 'x', changed('a', { name: 'A' }))
    const [on, off] = [true, false].map((switched) => [{ act, on: switched, annotation: null }])
    const open = merging(given(), off ?? [], on ?? [])
    expect(open.types).toEqual(['switched-differently'])
    expect(open.outcome.plan).toMatchObject([{ on: false }])
    expect(open.decide('switched-differently', { choice: 'keep-ours' }).outcome.plan).toEqual(off)
    expect(open.decide('switched-differently', { choice: 'keep-theirs' }).outcome.plan).toEqual(on)
  })

  it('REB-11 equal events of different acts are taken once, and stay if the other is left out', () => {
    const merger = merged(resultOf('n', under), [whole('a'), whole('b')])
    const ours = planOf(onDay('07-01', 'o', merger, changed('c', { name: 'Ours' })))
    const theirs = planOf(
      onDay('07-02', 't', merger, changed('c', { name: 'Theirs' }), related('advises', 'c', 'd')),
    )
    const open = merging(given(), ours, theirs)
    expect(open.types).toEqual(['attribute-differs'])
    expect(open.outcome.notes).toMatchObject([{ type: 'taken-once', actId: 't', eventIndexes: [0] }])
    const gone = planOf(onDay('07-01', 'o', merger, changed('z', { name: 'Z' })))
    const left = merging(given(), gone, theirs).decide('unit-missing', { choice: 'leave-out-act' })
    expect(left.types).toEqual([])
    expect(left.structure.unit('n')).toBeDefined()
    expect(left.outcome.carried.map(({ outcome }) => outcome)).toEqual(['left-out', 'unchanged'])
  })

  it('REB-11 so are equal attributes and equal holders; whatever is off stays off', () => {
    const ours = planOf(
      onDay(
        '07-01',
        'o',
        changed('a', { name: 'A', seat: 'here' }),
        released('s'),
        assigned('t', personOf('k')),
      ),
    )
    const theirs = planOf(onDay('07-02', 't', changed('a', { name: 'A', code: 'x' }), released('s')))
    const idle = { act: onDay('07-03', 'idle', changed('zz', { name: 'Z' })), on: false, annotation: 'later' }
    const { outcome, structure } = merging(given(), ours, [...theirs, idle])
    expect(outcome.conflicts).toEqual([])
    expect(outcome.plan.map(({ act }) => act.events)).toMatchObject([
      [{}, {}, {}],
      [{ changes: { code: 'x' } }],
      [{}],
    ])
    expect(outcome.plan.at(-1)).toBe(idle)
    expect(structure.unit('a')).toMatchObject({ name: 'A', seat: 'here', code: 'x' })
  })
})

it('E3 a baseline that does not load is refused', () => {
  const broken = baselineOf({ units: [unitOf('a', { superiorId: 'nobody' })] })
  expect(() => merging(broken, [], [])).toThrow('nobody')
})

it('REB-15 superiors are told by name, also those that a plan brings forth', () => {
  const moved = (id: string, superior: string, name: string) =>
    planOf(
      onDay(
        '07-01',
        id,
        established(unitOf(superior, { ...under, name })),
        changed('a', { superiorId: superior }),
      ),
    )
  const { outcome } = merging(given(), moved('o', 'x', 'Ours'), moved('t', 'y', 'Theirs'))
  expect(outcome.conflicts[0]?.message).toContain(
    'ghi “Ours”, phương án kia ghi “Theirs”; trước đó là “Unit p”',
  )
  const root = merging(
    given(),
    moved('o', 'x', 'Ours'),
    planOf(onDay('07-02', 't', changed('a', { superiorId: null }))),
  )
  expect(root.outcome.conflicts[0]?.message).toContain('phương án kia ghi “–”')
})
