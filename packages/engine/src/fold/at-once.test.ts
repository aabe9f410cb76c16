import { applyAct, hashStructure, lineagePairs } from '@tinhgon/engine'
import type { ChangeEvent } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  dissolved,
  figure,
  figureOf,
  load,
  merged,
  part,
  postOf,
  posts,
  refused,
  related,
  remainder,
  resultOf,
  SeededRandom,
  share,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const given = () =>
  load(
    baselineOf({
      units: [unitOf('p', { tier: 'province' }), ...['a', 'b', 'c'].map((id) => unitOf(id, under))],
      posts: [postOf('s', 'a'), postOf('t', 'b')],
      figures: ['a', 'b', 'c'].flatMap((id) => [figureOf(id, 'people', 101), figureOf(id, 'area', 7)]),
    }),
  )

/** In every order of up to four events the structure ends the same. */
function inEveryOrder(events: readonly ChangeEvent[], exhausts: string[] = []): ReturnType<typeof given> {
  const hashes = new Set<string>()
  let last = given()
  for (let seed = 1; seed <= 24; seed += 1) {
    last = given()
    const shuffled = new SeededRandom(seed).shuffle(events)
    applied(last, shuffled, { id: 'act', title: 'act', exhausts })
    hashes.add(hashStructure(last))
  }
  expect(hashes.size).toBe(1)
  return last
}

describe('an act applies at once', () => {
  it('E5 a new unit bears the name and code of an old one whose remainder goes elsewhere (clauses 44 and 105)', () => {
    const name = 'Phường Dương Nội'
    const structure = inEveryOrder([
      merged(resultOf('n', { ...under, name, code: 'a' }), [
        part('a', { measures: [figure('people', 60), figure('area', 4)] }),
        part('b', { measures: [figure('people', 1)] }),
      ]),
      merged(resultOf('m', { ...under, code: 'c' }), [whole('c'), remainder('a')]),
      changed('b', { seat: 'here' }),
    ])
    expect(structure.unit('n')).toMatchObject({ name, code: 'a' })
    expect(structure.figureOf('n', 'people')?.fixed).toBe(61)
    expect(structure.figureOf('m', 'people')?.fixed).toBe(142)
  })

  it('E5 a survivor takes a part of one unit and gives a part of itself to another', () => {
    const structure = inEveryOrder([
      merged(
        unitOf('a', under),
        [whole('a'), part('b', { measures: [figure('people', 1)], postIds: ['t'] })],
        true,
      ),
      merged(
        unitOf('c', under),
        [whole('c'), part('a', { measures: [share('people', 1, 2)], postIds: ['s'] })],
        true,
      ),
    ])
    expect(['a', 'b', 'c'].map((id) => structure.figureOf(id, 'people')?.fixed)).toEqual([51, 100, 152])
    expect(['a', 'b', 'c'].map((id) => structure.postsOf(id).map((post) => post.id))).toEqual([
      ['t'],
      [],
      ['s'],
    ])
  })

  it('E5 two living units swap parts', () => {
    const structure = inEveryOrder([
      merged(unitOf('a', under), [whole('a'), part('b', { measures: [figure('people', 10)] })], true),
      merged(unitOf('b', under), [whole('b'), part('a', { measures: [figure('people', 25)] })], true),
    ])
    expect(['a', 'b'].map((id) => structure.figureOf(id, 'people')?.fixed)).toEqual([86, 116])
    expect(
      lineagePairs(structure)
        .filter(({ after }) => after.id === 'a' || after.id === 'b')
        .map(({ before, after, extent }) => `${before.id} ${after.id} ${extent}`)
        .sort(),
    ).toEqual(['a a remainder', 'a b part', 'b a part', 'b b remainder'])
  })

  it('E5 L1-1 a tie between shares of several events falls the same way in every order', () => {
    const structure = inEveryOrder(
      [
        merged(resultOf('x', under), [
          part('a', { measures: [share('people', 1, 2), figure('area', 7)], postIds: ['s'] }),
        ]),
        merged(resultOf('w', under), [part('a', { measures: [share('people', 1, 2)] })]),
      ],
      ['a'],
    )
    expect(['w', 'x'].map((id) => structure.figureOf(id, 'people')?.fixed)).toEqual([51, 50])
  })

  it('E5 what is established, moved and tied by one act may name each other', () => {
    inEveryOrder([
      posts({ establish: [{ id: 'v', unitId: 'n', role: 'vice', basis: 'norm' }] }),
      related('leads', 'n', 'c'),
      merged(resultOf('n', { ...under, code: 'a' }), [whole('a'), whole('b')]),
      changed('c', { superiorId: null }),
    ])
  })

  it('E5 sources resolve against the structure before the act: its own results are none', () => {
    expect(
      refused(given(), [
        merged(resultOf('n', under), [whole('a')]),
        merged(resultOf('m', under), [whole('n'), whole('b')]),
      ]),
    ).toEqual([{ code: 'unknown-unit', path: 'act.events[1].sources[0]', unitIds: ['n'] }])
  })
})

describe('a refused act', () => {
  it('E3 gives all refusals, each with code, path, units and sentence, and changes nothing', () => {
    const events = [changed('x', { name: 'y' }), dissolved('y'), related('adores', 'a', 'a')]
    const structure = given()
    const before = hashStructure(structure)
    const outcome = applyAct(structure, actOf(events, { operatesOn: '2024-12-31' }), 'plan[3].act')
    if (outcome.ok) throw new Error('not refused')
    expect(outcome.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['before-baseline', 'plan[3].act.operatesOn'],
      ['unknown-unit', 'plan[3].act.events[0].unitId'],
      ['unknown-unit', 'plan[3].act.events[1].unitId'],
      ['unknown-relation-kind', 'plan[3].act.events[2].relation.kind'],
      ['relation-with-itself', 'plan[3].act.events[2].relation'],
    ])
    expect(outcome.refusals[0]?.message).toContain('31/12/2024')
    expect(hashStructure(structure)).toBe(before)
  })

  it('E3 faults that show only after the act are told together too', () => {
    const codes = refused(given(), [changed('a', { code: 'b' }), changed('p', { superiorId: 'a' })]).map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['code-taken', 'cycle', 'figure-without-holder', 'figure-without-holder'])
  })

  it('E3 a broken invariant throws, and what was written by then is taken back', () => {
    const structure = given()
    const figure = structure.figureOf('a', 'people')
    if (figure) structure.write('figures', 'a\tpeople', { ...figure, poolIds: ['no-such-pool'] })
    const before = hashStructure(structure)
    const act = actOf([changed('b', { name: 'B' }), stated('a', 'people', 1)])
    expect(() => applyAct(structure, act)).toThrow('pool no-such-pool is claimed but does not exist')
    expect(hashStructure(structure)).toBe(before)
  })
})
