import { hashStructure, ledgerOf, originsOf, reverseDiff, totalOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figureOf,
  load,
  merged,
  postOf,
  posts,
  refused,
  related,
  resultOf,
  split,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('q', { tier: 'province' }),
        unitOf('a', under),
        unitOf('b', under),
        unitOf('k', { system: 'party' }),
      ],
      relations: [{ kind: 'leads', fromId: 'k', toId: 'a' }],
      posts: [postOf('s', 'a')],
      figures: ['q', 'a', 'b'].flatMap((id) => [figureOf(id, 'people', 10), figureOf(id, 'area', 10)]),
    }),
  )
const codes = (...input: Parameters<typeof refused>) => refused(...input).map(({ code }) => code)
const row = (structure: ReturnType<typeof given>, name: string) =>
  ledgerOf(structure).find((entry) => entry.row === name)
const plan = { date: '2025-07-01', grade: 'assumed', source: 'plan' } as const

describe('a unit established', () => {
  it('EST-1 comes from nothing, with the figures that it brings along', () => {
    const structure = given()
    applied(structure, [
      established(unitOf('n', under), [
        { measure: 'people', value: 5, ...plan },
        { measure: 'area', value: 0, ...plan },
        { measure: 'satisfaction', value: 5_000, ...plan },
      ]),
    ])
    const unit = structure.unit('n')
    expect(unit && originsOf(structure, unit)).toEqual([])
    expect(structure.lineageOf('n').establishedBy).toMatch(/^act-/)
    expect(row(structure, 'people')).toMatchObject({
      opening: 30,
      established: 5,
      closing: 35,
      balanced: true,
    })
    expect(row(structure, 'units/territory')).toMatchObject({ established: 1, balanced: true })
  })

  it('EST-2 of which nobody gives a figure holds an unknown one, and the ledger decides nothing', () => {
    const structure = given()
    applied(structure, [established(unitOf('n', under), [{ measure: 'area', value: null, ...plan }])])
    expect(totalOf(structure, 'people')).toEqual({ value: null, known: 3, missing: 1, min: 30, max: null })
    expect(row(structure, 'people')).toMatchObject({ established: null, balanced: null })
    expect(row(structure, 'area')).toMatchObject({ established: null, balanced: null })
  })

  it('EST-2 L3-1 with subordinates of its own states figures to be compared', () => {
    const structure = given()
    applied(structure, [
      established(unitOf('n', under), [{ measure: 'people', value: 5, ...plan }]),
      established(unitOf('m', { superiorId: 'n' }), [{ measure: 'people', value: 4, ...plan }]),
    ])
    expect(structure.table('statements').get('n\tpeople')?.value).toBe(5)
    expect(row(structure, 'people')).toMatchObject({ established: 4, balanced: true })
  })

  it('EST-3 is refused under nobody, with an id used, with terms or figures that do not fit', () => {
    expect(codes(given(), [established(unitOf('a', { superiorId: 'x', code: 'n' }))])).toEqual([
      'id-reused',
      'unknown-unit',
    ])
    expect(
      refused(given(), [
        established(unitOf('n', { ...under, tier: 'orbit' }), [
          { measure: 'people', value: 1, ...plan },
          { measure: 'people', value: 2, ...plan },
          { measure: 'members', value: 2, ...plan },
        ]),
      ]),
    ).toEqual([
      { code: 'unknown-tier', path: 'act.events[0].unit.tier', unitIds: ['n'] },
      { code: 'duplicate-figure', path: 'act.events[0].figures[1]', unitIds: ['n'] },
      { code: 'measure-of-other-system', path: 'act.events[0].figures[2]', unitIds: ['n'] },
    ])
  })
})

describe('a unit dissolved', () => {
  const all = ['people', 'area']

  it('DIS-1 has a recorded end with successors; its relations end with it', () => {
    const structure = given()
    const diff = applied(structure, [
      posts({ move: [{ postId: 's', toUnitId: 'b' }] }),
      dissolved('a', { endsFigures: all, successorIds: ['q', 'b', 'b'] }),
    ])
    expect(structure.table('endings').get('a')).toMatchObject({
      how: 'dissolved',
      date: '2025-07-01',
      successorIds: ['b', 'q'],
      unit: { name: 'Unit a' },
    })
    expect(diff.removed.map(({ key }) => key)).toContain('leads\tk\ta')
    expect(row(structure, 'people')).toMatchObject({ opening: 30, ended: 10, closing: 20, balanced: true })
  })

  it('DIS-2 must have its subordinates and seats placed by the same act', () => {
    expect(refused(given(), [dissolved('p')])).toEqual([
      { code: 'unplaced', path: 'act', unitIds: ['p', 'a'] },
      { code: 'unplaced', path: 'act', unitIds: ['p', 'b'] },
    ])
    expect(codes(given(), [dissolved('a', { endsFigures: all })])).toEqual(['unplaced'])
    const structure = given()
    applied(structure, [
      dissolved('p'),
      changed('a', { superiorId: null }),
      merged(resultOf('n'), [whole('b')]),
    ])
    expect([...structure.rootIds].sort()).toEqual(['a', 'k', 'n', 'q'])
  })

  it('DIS-3 must say which figures end with it', () => {
    expect(codes(given(), [dissolved('b')])).toEqual(['unplaced', 'unplaced'])
    expect(codes(given(), [dissolved('b', { endsFigures: ['people'] })])).toEqual(['unplaced'])
    expect(codes(given(), [dissolved('b', { endsFigures: ['members', 'happiness'] })])).toEqual([
      'measure-of-other-system',
      'unknown-measure',
    ])
  })

  it('DIS-1 is refused when it does not live, ends twice, or names a successor that does not live', () => {
    expect(codes(given(), [dissolved('x')])).toEqual(['unknown-unit'])
    expect(codes(given(), [dissolved('q'), dissolved('q')])).toEqual(['changed-twice'])
    expect(codes(given(), [dissolved('q', { successorIds: ['q', 'x'] })])).toEqual([
      'ends-in-same-act',
      'unknown-unit',
    ])
  })
})

describe('a unit changed', () => {
  it('CHG-1 gets what is named and keeps the rest', () => {
    const structure = given()
    applied(
      structure,
      [
        changed('a', {
          name: 'A',
          code: null,
          kind: 'zone',
          tier: 'district',
          seat: 'here',
          officialShortName: 'a',
        }),
        changed('b', { superiorId: 'q' }),
        merged(resultOf('n', under), [whole('q')]),
      ].slice(0, 1),
    )
    expect(structure.unit('a')).toEqual({
      id: 'a',
      system: 'territory',
      kind: 'zone',
      tier: 'district',
      name: 'A',
      officialShortName: 'a',
      code: null,
      superiorId: 'p',
      seat: 'here',
    })
  })

  it('CHG-4 gets a whole list of designations, also an empty one, and keeps what it has where the act is silent', () => {
    const structure = given()
    expect(structure.unit('a')).not.toHaveProperty('designations')
    applied(structure, [changed('a', { designations: ['mountain'] })])
    applied(structure, [changed('a', { name: 'A' })])
    expect(structure.unit('a')?.designations).toEqual(['mountain'])
    applied(structure, [changed('a', { designations: [] })])
    expect(structure.unit('a')?.designations).toEqual([])
  })

  it('CHG-4 S1-6 E2 refuses a designation that the profile does not know, and takes a known one back', () => {
    expect(refused(given(), [changed('a', { designations: ['border', 'desert'] })])).toEqual([
      { code: 'unknown-designation', path: 'act.events[0].changes.designations[1]', unitIds: ['a'] },
    ])
    const structure = given()
    const before = hashStructure(structure)
    const diff = applied(structure, [changed('a', { designations: ['mountain'] })])
    structure.applyDiff(reverseDiff(diff))
    expect(hashStructure(structure)).toBe(before)
  })

  it('MRG-10 EST-1 SPL-1 E1 results bear what the event says and nothing of their sources', () => {
    const mountain = { designations: ['mountain'] }
    const structure = load(
      baselineOf({
        units: [unitOf('a', mountain), unitOf('b', mountain), unitOf('c', mountain)],
      }),
    )
    applied(structure, [
      merged(resultOf('n'), [whole('a'), whole('b')]),
      split('c', [
        { extent: 'remainder', unit: resultOf('x') },
        { extent: 'part', unit: resultOf('y', { designations: [] }), ...contentOf() },
      ]),
      established(unitOf('e', mountain)),
    ])
    const of = (id: string) => structure.unit(id)?.designations
    expect(['n', 'x', 'y', 'e'].map(of)).toEqual([undefined, undefined, [], ['mountain']])
    expect(
      codes(given(), [merged(resultOf('n', { designations: ['desert'] }), [whole('a'), whole('b')])]),
    ).toEqual(['unknown-designation'])
  })

  it('S1-3 CHG-1 is declared a root by naming no superior', () => {
    const structure = given()
    applied(structure, [changed('a', { superiorId: null })])
    expect(structure.rootIds.has('a')).toBe(true)
  })

  it('CHG-1 E5 two units swap their codes in one act', () => {
    const structure = given()
    applied(structure, [changed('a', { code: 'b' }), changed('b', { code: 'a' })])
    expect(structure.unitIdsWithCode('territory', 'a')).toEqual(new Set(['b']))
  })

  it('CHG-2 cannot be changed twice in one respect, nor where it ends or is a survivor', () => {
    expect(codes(given(), [changed('a', { name: 'x' }), changed('a', { name: 'y', seat: 'z' })])).toEqual([
      'changed-twice',
    ])
    expect(
      codes(given(), [changed('b', { name: 'x' }), dissolved('b', { endsFigures: ['people', 'area'] })]),
    ).toEqual(['ends-in-same-act'])
    const survivor = merged(unitOf('a', under), [whole('a'), whole('b')], true)
    expect(codes(given(), [changed('a', { name: 'x' }), survivor])).toEqual(['changed-twice'])
  })

  it('CHG-3 is refused where it does not live, gets unknown terms, or hangs where it cannot', () => {
    expect(codes(given(), [changed('x', { name: 'y' })])).toEqual(['unknown-unit'])
    expect(codes(given(), [changed('a', { kind: 'committee' })])).toEqual(['unknown-kind'])
    expect(codes(given(), [changed('a', { superiorId: 'x' })])).toEqual(['unknown-unit'])
    expect(codes(given(), [changed('a', { code: 'b' })])).toEqual(['code-taken'])
    expect(codes(given(), [changed('p', { superiorId: 'a' })])).toContain('cycle')
    expect(codes(given(), [changed('a', { superiorId: 'k' })])).toContain('superior-of-other-system')
    expect(codes(given(), [changed('a', { superiorId: 'b' })])).toEqual([
      'figure-without-holder',
      'figure-without-holder',
    ])
  })

  it('S1-1 an act that forgets the subordinates of an ending unit is refused', () => {
    const structure = given()
    applied(structure, [related('advises', 'k', 'b')])
    expect(
      codes(structure, [changed('a', { superiorId: 'q' }), merged(resultOf('n', under), [whole('q')])]),
    ).toContain('ends-in-same-act')
  })
})
