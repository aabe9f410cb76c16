import { applyAct, ledgerOf, validate } from '@tinhgon/engine'
import type { ChangeEvent } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  contentOf,
  dissolved,
  established,
  figure,
  figureOf,
  load,
  merged,
  part,
  refused,
  resultOf,
  split,
  unitOf,
  unstated,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = { superiorId: 'p' }
const most = Number.MAX_SAFE_INTEGER
const given = (people: number) =>
  load(
    baselineOf({
      units: [unitOf('p', { tier: 'province' }), unitOf('x', under), unitOf('c', under)],
      figures: [
        ...['x', 'c'].map((id) => figureOf(id, 'area', 0)),
        figureOf('x', 'people', people),
        figureOf('c', 'people', 0),
      ],
    }),
  )

const newborn = (id: string, people: number): ChangeEvent => {
  const { unitId: _, ...area } = figureOf(id, 'area', 0)
  return established(unitOf(id, under), [area, { ...area, measure: 'people', value: people }])
}
const gone = (id: string): ChangeEvent => dissolved(id, { endsFigures: ['people', 'area'] })

describe('hostile figures', () => {
  it('E3 L2-4 two that draw on one pool, one of them ending with the rest unplaced: a refusal, not a crash', () => {
    const structure = given(100)
    const results = ['a', 'b'].map((id) => ({
      extent: 'part' as const,
      unit: resultOf(id, under),
      ...contentOf({ measures: [unstated('people')] }),
    }))
    applied(structure, [split('x', results)])
    const drawing = (id: string, from: string, value: number) =>
      merged(resultOf(id, under), [part(from, { measures: [figure('people', value)] })])
    const codes = refused(structure, [drawing('m', 'a', 10), drawing('n', 'b', 20)], { exhausts: ['a'] })
    expect(codes.map(({ code }) => code)).toContain('unplaced')
  })

  it.each([
    ['what was opened goes, and as much again comes', most, [[gone('x')], [newborn('e', most - 1)]]],
    [
      'as much as can be counted comes and goes twice',
      0,
      [[newborn('e', most)], [gone('e')], [newborn('f', most - 1)], [gone('f')]],
    ],
  ])('E3 L1 L1-4 %s: each act balances or is refused', (_, opening, acts) => {
    const structure = given(opening)
    for (const events of acts) {
      const outcome = applyAct(structure, actOf(events))
      for (const { code } of outcome.ok ? [] : outcome.refusals) expect(code).toBe('figure-too-large')
      expect(ledgerOf(structure).filter(({ balanced }) => balanced === false)).toEqual([])
      expect(validate(structure)).toEqual([])
      if (!outcome.ok) return
    }
  })

  it('E3 S1-4 20,000 units that all ask for one code are each refused it', { timeout: 60_000 }, () => {
    const units = Array.from({ length: 20_000 }, (_, index) => unitOf(`u${index}`))
    const structure = load(baselineOf({ units }))
    const codes = refused(
      structure,
      units.map(({ id }) => changed(id, { code: 'same' })),
    )
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['code-taken']))
    expect(new Set(codes.flatMap(({ unitIds }) => unitIds[0] ?? [])).size).toBe(units.length)
  })
})
