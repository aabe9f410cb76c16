import { hashStructure, ledgerOf } from '@tinhgon/engine'
import {
  applied,
  assigned,
  baselineOf,
  dissolved,
  established,
  load,
  personOf,
  postOf,
  posts,
  refused,
  related,
  released,
  unitOf,
  unrelated,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const given = () =>
  load(
    baselineOf({
      units: [unitOf('a'), unitOf('b'), unitOf('k', { system: 'party' })],
      relations: [{ kind: 'leads', fromId: 'k', toId: 'a' }],
      people: [personOf('h')],
      posts: [postOf('s', 'a', 'chief', 'h'), postOf('t', 'a'), postOf('u', 'b')],
    }),
  )
const codes = (...input: Parameters<typeof refused>) => refused(...input).map(({ code }) => code)
const row = (structure: ReturnType<typeof given>, name: string) =>
  ledgerOf(structure).find((entry) => entry.row === name)
const vice = (id: string, unitId: string) => ({ id, unitId, role: 'vice', basis: 'norm' as const })

describe('relations', () => {
  it('REL-1 S2-1 are added between units that live after the act', () => {
    const structure = given()
    applied(structure, [related('leads', 'k', 'n'), established(unitOf('n'))])
    expect(structure.relationsOf('n')).toEqual([{ kind: 'leads', fromId: 'k', toId: 'n' }])
  })

  it('REL-1 are refused when equal to another, of unknown kind, with themselves, or with nobody', () => {
    expect(codes(given(), [related('leads', 'k', 'a')])).toEqual(['relation-exists'])
    expect(codes(given(), [related('leads', 'k', 'b'), related('leads', 'k', 'b')])).toEqual([
      'relation-exists',
    ])
    expect(codes(given(), [related('adores', 'k', 'b')])).toEqual(['unknown-relation-kind'])
    expect(codes(given(), [related('leads', 'k', 'k')])).toEqual(['relation-with-itself'])
    expect(codes(given(), [related('leads', 'x', 'y')])).toEqual(['unknown-unit', 'unknown-unit'])
  })

  it('REL-2 are removed, and refused when they are not there', () => {
    const structure = given()
    applied(structure, [unrelated('leads', 'k', 'a')])
    expect(structure.table('relations').size).toBe(0)
    expect(refused(structure, [unrelated('leads', 'k', 'a')])).toEqual([
      { code: 'unknown-relation', path: 'act.events[0].relation', unitIds: ['k', 'a'] },
    ])
  })
})

describe('posts', () => {
  it('PST-1 are established vacant and abolished for good, and the ledger counts them', () => {
    const structure = given()
    applied(structure, [
      posts({ establish: [vice('v', 'b'), vice('w', 'n')], abolish: ['t'] }),
      established(unitOf('n')),
    ])
    expect(structure.table('posts').get('v')).toEqual({ ...vice('v', 'b'), holderId: null })
    expect(row(structure, 'posts/territory')).toMatchObject({
      opening: 3,
      established: 2,
      ended: 1,
      closing: 4,
      balanced: true,
    })
    expect(codes(structure, [posts({ establish: [vice('t', 'b')] })])).toEqual(['id-reused'])
  })

  it('PST-2 move with whoever holds them; between systems the ledger says so', () => {
    const structure = given()
    applied(structure, [
      posts({
        move: [
          { postId: 's', toUnitId: 'k' },
          { postId: 't', toUnitId: 'n' },
        ],
      }),
      established(unitOf('n', { system: 'party' })),
    ])
    expect(structure.table('posts').get('s')).toMatchObject({ unitId: 'k', holderId: 'h' })
    expect(row(structure, 'posts/territory')).toMatchObject({ ended: 2, closing: 1, balanced: true })
    expect(row(structure, 'posts/party')).toMatchObject({ established: 2, closing: 2, balanced: true })
  })

  it('PST-3 are refused where unknown, disposed of twice, held, of unknown role, or for nobody', () => {
    expect(codes(given(), [posts({ establish: [vice('s', 'a')] })])).toEqual(['id-reused'])
    expect(codes(given(), [posts({ establish: [vice('v', 'a'), vice('v', 'a')] })])).toEqual(['id-reused'])
    expect(codes(given(), [posts({ establish: [{ ...vice('v', 'x'), role: 'wizard' }] })])).toEqual([
      'unknown-role',
      'unknown-unit',
    ])
    expect(codes(given(), [posts({ abolish: ['s'] })])).toEqual(['post-held'])
    expect(codes(given(), [posts({ abolish: ['x', 'x'] })])).toEqual([
      'unknown-post',
      'unknown-post',
      'post-changed-twice',
    ])
    expect(
      codes(given(), [posts({ abolish: ['t'] }), posts({ move: [{ postId: 't', toUnitId: 'b' }] })]),
    ).toEqual(['post-changed-twice'])
    expect(codes(given(), [posts({ move: [{ postId: 't', toUnitId: 'b' }] }), dissolved('b')])).toContain(
      'ends-in-same-act',
    )
  })
})

describe('holders', () => {
  it('HLD-1 HLD-2 one is released and another assigned in one act, whatever the order', () => {
    const structure = given()
    applied(structure, [assigned('s', personOf('new')), released('s')])
    expect(structure.table('posts').get('s')?.holderId).toBe('new')
    expect(structure.table('people').has('new')).toBe(true)
  })

  it('HLD-1 a person may hold several seats, one just established too', () => {
    const structure = given()
    applied(structure, [
      assigned('v', personOf('h')),
      assigned('t', personOf('h')),
      posts({ establish: [vice('v', 'a')] }),
    ])
    expect([...structure.table('posts').values()].filter(({ holderId }) => holderId === 'h')).toHaveLength(3)
  })

  it('HLD-3 whatever the reason, the outcome is the same', () => {
    const [silent, telling] = [given(), given()]
    applied(silent, [released('s')], { id: 'act' })
    applied(telling, [{ ...released('s'), reason: 'Retires' }], { id: 'act' })
    expect(hashStructure(telling)).toBe(hashStructure(silent))
  })

  it('HLD-2 a held seat is released before it is abolished', () => {
    const structure = given()
    applied(structure, [posts({ abolish: ['s'] }), released('s')])
    expect(structure.table('posts').has('s')).toBe(false)
  })

  it('HLD-1 refuses a seat that is unknown, abolished, held, or assigned twice', () => {
    expect(codes(given(), [assigned('x', personOf('n')), assigned('x', personOf('n'))])).toEqual([
      'unknown-post',
      'unknown-post',
      'post-changed-twice',
    ])
    expect(codes(given(), [assigned('t', personOf('n')), posts({ abolish: ['t'] })])).toEqual([
      'unknown-post',
    ])
    expect(codes(given(), [assigned('s', personOf('n'))])).toEqual(['post-held'])
    expect(codes(given(), [assigned('t', personOf('n')), assigned('t', personOf('m'))])).toEqual([
      'post-changed-twice',
    ])
  })

  it('HLD-1 refuses one id for two people, known before or named in the same act', () => {
    const other = { ...personOf('h'), birthYear: 1950 }
    expect(refused(given(), [assigned('t', other)])).toEqual([
      { code: 'person-differs', path: 'act.events[0].person', unitIds: [] },
    ])
    expect(
      codes(given(), [assigned('t', { ...personOf('n'), gender: null }), assigned('u', personOf('n'))]),
    ).toEqual(['person-differs'])
    expect(codes(given(), [assigned('t', { ...personOf('h'), name: 'Else' })])).toEqual(['person-differs'])
  })

  it('HLD-2 refuses to release from a seat that is unknown or vacant', () => {
    expect(codes(given(), [released('x'), released('t')])).toEqual(['unknown-post', 'post-vacant'])
  })
})
