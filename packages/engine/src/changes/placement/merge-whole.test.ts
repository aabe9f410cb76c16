import { hashStructure, ledgerOf, reverseDiff, successorsOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  figureOf,
  load,
  merged,
  personOf,
  postOf,
  refused,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** A province with two wards of two villages each; a committee leads each ward. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('a', { superiorId: 'p' }),
        unitOf('b', { superiorId: 'p' }),
        ...['a1', 'a2', 'b1'].map((id) => unitOf(id, { superiorId: id.slice(0, 1) })),
        unitOf('ka', { system: 'party' }),
        unitOf('kb', { system: 'party' }),
      ],
      relations: [
        { kind: 'leads', fromId: 'ka', toId: 'a' },
        { kind: 'leads', fromId: 'kb', toId: 'b' },
        { kind: 'advises', fromId: 'ka', toId: 'b' },
        { kind: 'advises', fromId: 'ka', toId: 'kb' },
      ],
      people: [personOf('h1'), personOf('h2')],
      posts: [postOf('s1', 'ka', 'chief', 'h1'), postOf('s2', 'kb', 'chief', 'h2'), postOf('s3', 'a')],
      figures: [
        ...['a1', 'a2', 'b1'].map((id, index) => figureOf(id, 'people', 10 + index)),
        figureOf('ka', 'members', 4),
        figureOf('kb', 'members', 5),
      ],
    }),
  )

describe('units merged whole', () => {
  it('MRG-1 the result takes subordinates, seats, figures and relations, and the sources end', () => {
    const structure = given()
    applied(structure, [merged(resultOf('ab', { superiorId: 'p', code: 'a' }), [whole('a'), whole('b')])])
    expect([...structure.childIdsOf('ab')].sort()).toEqual(['a1', 'a2', 'b1'])
    expect(structure.postsOf('ab').map(({ id }) => id)).toEqual(['s3'])
    expect(structure.unit('a')).toBeUndefined()
    expect(structure.table('endings').get('b')).toMatchObject({ how: 'placed', successorIds: ['ab'] })
    expect(
      structure
        .relationsOf('ab')
        .map(({ fromId }) => fromId)
        .sort(),
    ).toEqual(['ka', 'kb'].concat('ka').sort())
  })

  it('MRG-2 two heads stay two, with those who hold the seats', () => {
    const structure = given()
    applied(structure, [merged(resultOf('k', { system: 'party' }), [whole('ka'), whole('kb')])])
    expect(structure.postsOf('k').map(({ role, holderId }) => [role, holderId])).toEqual([
      ['chief', 'h1'],
      ['chief', 'h2'],
    ])
    expect(structure.figureOf('k', 'members')?.fixed).toBe(9)
  })

  it('MRG-3 equal relations are joined; one that would tie the result to itself ends and shows in the diff', () => {
    const structure = given()
    const diff = applied(structure, [
      merged(resultOf('ab', { superiorId: 'p' }), [whole('a'), whole('b')]),
      merged(resultOf('k', { system: 'party' }), [whole('ka'), whole('kb')]),
    ])
    expect([...structure.table('relations').keys()].sort()).toEqual(['advises\tk\tab', 'leads\tk\tab'])
    expect(diff.removed.filter(({ table }) => table === 'relations')).toHaveLength(4)
    expect(diff.removed.map(({ key }) => key)).toContain('advises\tka\tkb')
  })

  it('MRG-4 the result is a new unit; a source lives on as the result only if the event says so', () => {
    const structure = given()
    const survivor = { ...unitOf('a', { superiorId: 'p' }), name: 'A, wider' }
    applied(structure, [merged(survivor, [whole('a'), whole('b')], true)])
    expect(structure.unit('a')?.name).toBe('A, wider')
    expect([...structure.childIdsOf('a')].sort()).toEqual(['a1', 'a2', 'b1'])
    expect(structure.table('endings').has('a')).toBe(false)
    expect(successorsOf(structure, 'b').map(({ after }) => after.id)).toEqual(['a'])
  })

  it('MRG-4 L1-3 a survivor is not established in the ledger, a new result is', () => {
    const rows = (survivor: boolean) => {
      const structure = given()
      const result = survivor ? unitOf('a', { superiorId: 'p' }) : resultOf('ab', { superiorId: 'p' })
      applied(structure, [merged(result, [whole('a'), whole('b')], survivor)])
      return ledgerOf(structure).find(({ row }) => row === 'units/territory')
    }
    expect(rows(true)).toMatchObject({ opening: 6, established: 0, ended: 1, closing: 5, balanced: true })
    expect(rows(false)).toMatchObject({ opening: 6, established: 1, ended: 2, closing: 5, balanced: true })
  })

  it('MRG-1 a single source taken whole is the same unit under a new id', () => {
    const structure = given()
    applied(structure, [merged(resultOf('c', { superiorId: 'p', code: 'a' }), [whole('a')])])
    expect(successorsOf(structure, 'a').map(({ after, extent }) => [after.id, extent])).toEqual([
      ['c', 'whole'],
    ])
  })

  it('MRG-1 a subordinate merges with its superior', () => {
    const structure = given()
    applied(structure, [merged(unitOf('b', { superiorId: 'p' }), [whole('b'), whole('b1')], true)])
    expect(structure.childIdsOf('b').size).toBe(0)
    expect(structure.figureOf('b', 'people')?.fixed).toBe(12)
  })

  it('E2 the diff takes it all back', () => {
    const structure = given()
    const before = hashStructure(structure)
    const diff = applied(structure, [merged(resultOf('ab', { superiorId: 'p' }), [whole('a'), whole('b')])])
    structure.applyDiff(reverseDiff(diff))
    expect(hashStructure(structure)).toBe(before)
  })
})

describe('a merger that cannot be', () => {
  const at = 'act.events[0]'

  it('MRG-8 names a source that does not live, or twice', () => {
    const sources = [whole('a'), whole('a'), whole('x')]
    expect(refused(given(), [merged(resultOf('ab', { superiorId: 'p' }), sources)])).toEqual([
      { code: 'source-twice', path: `${at}.sources[1].unitId`, unitIds: ['a'] },
      { code: 'source-conflict', path: `${at}.sources[1]`, unitIds: ['a'] },
      { code: 'unknown-unit', path: `${at}.sources[2]`, unitIds: ['x'] },
    ])
  })

  it('MRG-9 joins units of different systems', () => {
    expect(
      refused(given(), [merged(resultOf('ab', { superiorId: 'p' }), [whole('a'), whole('ka')])]),
    ).toEqual([{ code: 'source-of-other-system', path: `${at}.sources[1]`, unitIds: ['ka'] }])
  })

  it('S3-1 gives the result an id that lives, has lived, or is given twice', () => {
    const structure = given()
    applied(structure, [merged(resultOf('ab', { superiorId: 'p' }), [whole('a'), whole('b')])])
    const again = (id: string, from: string) => merged(resultOf(id, { superiorId: 'p' }), [whole(from)])
    expect(
      refused(structure, [again('a1', 'a2'), again('a', 'b1'), again('n', 'a1'), again('n', 'ab')]),
    ).toEqual(
      [0, 1, 3].map((index) => ({
        code: 'id-reused',
        path: `act.events[${index}].result.id`,
        unitIds: [['a1', 'a', 'x', 'n'][index]],
      })),
    )
  })

  it('MRG-4 has a survivor that is no source, or not whole, or alone, or ends, or changes systems', () => {
    const survivor = (given: Partial<ReturnType<typeof unitOf>> = {}) =>
      unitOf('a', { superiorId: 'p', ...given })
    const codes = (...events: Parameters<typeof refused>[1]) =>
      refused(given(), events).map(({ code }) => code)
    expect(codes(merged(survivor(), [whole('b')], true))).toEqual(['survivor-not-source'])
    expect(codes(merged(survivor(), [whole('a')], true))).toEqual(['merge-with-itself'])
    expect(codes(merged(unitOf('new'), [whole('a'), whole('b')], true))).toEqual([
      'survivor-not-source',
      'unknown-unit',
    ])
    expect(
      codes(
        merged(survivor(), [whole('a'), whole('b')], true),
        merged(resultOf('n', { superiorId: 'p' }), [whole('a')]),
      ),
    ).toEqual(['source-conflict'])
    expect(
      codes(
        merged(
          survivor({ system: 'party', kind: 'committee', superiorId: null }),
          [whole('a'), whole('b')],
          true,
        ),
      ),
    ).toEqual(['source-of-other-system'])
    expect(
      codes(
        merged(survivor(), [whole('a'), whole('b')], true),
        merged(survivor(), [whole('a'), whole('a1')], true),
      ),
    ).toEqual(['changed-twice'])
  })

  it('S1-1 S1-4 S1-5 has a result under nobody, with a code that is borne, or of unknown kind', () => {
    const events = (given: Partial<ReturnType<typeof unitOf>>) => [
      merged(resultOf('n', given), [whole('a'), whole('b')]),
    ]
    expect(refused(given(), events({ superiorId: 'x' })).map(({ code }) => code)).toEqual(['unknown-unit'])
    expect(refused(given(), events({ superiorId: 'a' })).map(({ code }) => code)).toEqual([
      'ends-in-same-act',
    ])
    expect(refused(given(), events({ superiorId: 'p', code: 'p' }))).toEqual([
      { code: 'code-taken', path: 'act', unitIds: ['n', 'p'] },
    ])
    expect(refused(given(), events({ superiorId: 'p', kind: 'castle' })).map(({ code }) => code)).toEqual([
      'unknown-kind',
    ])
    expect(refused(given(), events({ superiorId: 'ka' })).map(({ code }) => code)).toContain(
      'superior-of-other-system',
    )
  })

  it('S1-2 would hang the result under its own subordinate', () => {
    const events = [merged(resultOf('n', { superiorId: 'a1' }), [whole('a'), whole('b')])]
    expect(refused(given(), events).map(({ code }) => code)).toContain('cycle')
  })

  it('L3-4 would leave a figure with a unit that does not hold any', () => {
    const events = [merged(resultOf('n', { superiorId: 'p' }), [whole('a'), whole('b1')])]
    expect(refused(given(), events)).toEqual([{ code: 'figure-without-holder', path: 'act', unitIds: ['n'] }])
  })
})
