import { findingsOf, ledgerOf, type Structure, totalOf } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  contentOf,
  dissolved,
  established,
  figure,
  figureOf,
  load,
  merged,
  part,
  refused,
  remainder,
  resultOf,
  share,
  split,
  stated,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const five = ['r1', 'r2', 'r3', 'r4', 'r5']
const people = (structure: Structure, ...ids: string[]) =>
  totalOf(
    structure,
    'people',
    ids.flatMap((id) => structure.unit(id) ?? []),
  )
const row = (structure: Structure) => ledgerOf(structure).find((entry) => entry.row === 'people')

/** `a` with 1,000 people, divided into five of which nobody says how many each took; `b` holds 50. */
function divided() {
  const structure = load(
    baselineOf({
      units: [unitOf('a'), unitOf('b')],
      figures: ['a', 'b'].flatMap((id) => [
        figureOf(id, 'people', id === 'a' ? 1_000 : 50),
        figureOf(id, 'area', 0),
      ]),
    }),
  )
  const part = (id: string) => ({
    extent: 'part' as const,
    unit: resultOf(id),
    ...contentOf({ measures: [unstated('people')] }),
  })
  applied(structure, [split('a', five.map(part))])
  return structure
}

describe('what several hold together', () => {
  it('L2-1 five unstated parts of one known unit hold together exactly what it held', () => {
    const structure = divided()
    expect(people(structure, ...five)).toEqual({ value: null, known: 0, missing: 5, min: 1_000, max: 1_000 })
    expect(people(structure, 'r1')).toMatchObject({ value: null, min: 0, max: 1_000 })
    expect(people(structure, 'r1', 'r2', 'b')).toMatchObject({ min: 50, max: 1_050 })
    expect(row(structure)).toMatchObject({ opening: 1_050, closing: 1_050, balanced: true })
  })

  it('L2-2 parts that merge hand their claims on; the last one holds all of it, known', () => {
    const structure = divided()
    applied(structure, [merged(resultOf('m'), [whole('r1'), whole('r2'), whole('b')])])
    expect(people(structure, 'm')).toMatchObject({ value: null, min: 50, max: 1_050 })
    expect(people(structure, 'm', 'r3', 'r4', 'r5')).toMatchObject({ min: 1_050, max: 1_050 })
    applied(structure, [merged(resultOf('n'), ['m', 'r3', 'r4', 'r5'].map(whole))])
    expect(people(structure, 'n')).toMatchObject({ value: 1_050, missing: 0 })
    expect(structure.table('pools').size).toBe(0)
  })

  it('L2-2 a claim that is divided again is shared by all its takers', () => {
    const structure = divided()
    applied(structure, [merged(resultOf('x'), [part('r1', { measures: [unstated('people')] })])])
    expect(people(structure, 'x', ...five)).toMatchObject({ missing: 6, min: 1_000, max: 1_000 })
    expect(people(structure, ...five)).toMatchObject({ min: 0, max: 1_000 })
  })

  it('L2-2 two claims on one pool that meet in one unit stay one claim', () => {
    const structure = divided()
    applied(structure, [
      merged(unitOf('b'), [whole('b'), whole('r1')], true),
      merged(resultOf('m'), [whole('r2'), whole('r3')]),
    ])
    applied(structure, [merged(unitOf('b'), [whole('b'), whole('m')], true)])
    expect(structure.figureOf('b', 'people')?.poolIds).toHaveLength(1)
    expect(people(structure, 'b', 'r4', 'r5')).toMatchObject({ min: 1_050, max: 1_050 })
  })

  it('L2-3 STA-1 stating one part leaves *restated* unknown until all are, and then it is exact', () => {
    const structure = divided()
    applied(structure, [stated('r1', 'people', 300)])
    expect(people(structure, 'r1').value).toBe(300)
    expect(row(structure)).toMatchObject({ restated: null, closing: null, balanced: null })
    for (const [index, id] of ['r2', 'r3', 'r4'].entries())
      applied(structure, [stated(id, 'people', 200 + index)])
    applied(structure, [stated('r5', 'people', 99)])
    expect(row(structure)).toMatchObject({ opening: 1_050, restated: 2, closing: 1_052, balanced: true })
    expect(findingsOf(structure)).toContainEqual(
      expect.objectContaining({
        code: 'restated',
        params: { measure: 'people', measureEn: 'people', measureRu: 'people', difference: 2 },
      }),
    )
  })

  it('L2-3 all five stated by one act are exact at once', () => {
    const structure = divided()
    applied(
      structure,
      five.map((id, index) => stated(id, 'people', 198 + index)),
    )
    expect(row(structure)).toMatchObject({ restated: 0, balanced: true })
  })

  it('L2-5 a stated figure that goes on is drawn from what is held together', () => {
    const structure = divided()
    applied(structure, [
      merged(unitOf('b'), [whole('b'), part('r1', { measures: [figure('people', 400)] })], true),
    ])
    expect(people(structure, 'b').value).toBe(450)
    expect(people(structure, ...five)).toMatchObject({ min: 600, max: 600 })
    expect(
      refused(structure, [
        merged(unitOf('b'), [whole('b'), part('r2', { measures: [figure('people', 601)] })], true),
      ]),
    ).toEqual([{ code: 'shares-exceed-whole', path: 'act', unitIds: ['r2'] }])
    applied(structure, [
      merged(unitOf('b'), [whole('b'), part('r2', { measures: [figure('people', 600)] })], true),
    ])
    expect(people(structure, 'b', ...five)).toMatchObject({ value: 1_050, missing: 0 })
  })

  it('L2-5 where a unit holds parts of several, drawing on them makes them one: a looser bound, never a wrong one', () => {
    const structure = divided()
    const half = (id: string) => ({
      extent: 'part' as const,
      unit: resultOf(id),
      ...contentOf({ measures: [unstated('people')] }),
    })
    applied(structure, [split('b', [half('s1'), half('s2')])])
    applied(structure, [merged(resultOf('m'), [whole('r1'), whole('s1')])])
    expect(people(structure, 's2')).toMatchObject({ max: 50 })
    applied(structure, [merged(resultOf('x'), [part('m', { measures: [figure('people', 100)] })])])
    expect(structure.table('pools').size).toBe(1)
    expect(people(structure, 's2')).toMatchObject({ min: 0, max: 950 })
    expect(people(structure, 'm', 'x', 's2', 'r2', 'r3', 'r4', 'r5')).toMatchObject({
      min: 1_050,
      max: 1_050,
    })
  })

  it('DIS-3 L2-3 a claim that ends with its unit leaves *ended* unknown until all is', () => {
    const structure = divided()
    applied(structure, [dissolved('r1', { endsFigures: ['people', 'area'] })])
    expect(row(structure)).toMatchObject({ ended: null, balanced: null })
    for (const id of five.slice(1)) applied(structure, [dissolved(id, { endsFigures: ['people', 'area'] })])
    expect(row(structure)).toMatchObject({ ended: 1_000, closing: 50, balanced: true })
  })
})

describe('what nobody knows', () => {
  const given = () =>
    load(
      baselineOf({
        units: [unitOf('p', { tier: 'province' }), unitOf('u'), unitOf('b')],
        figures: [figureOf('b', 'people', 50)],
      }),
    )

  it('L2-4 a share of the unknown says nothing in people; a share of none is none', () => {
    const structure = given()
    applied(structure, [
      merged(resultOf('x'), [part('u', { measures: [share('people', 1, 2)] })]),
      merged(resultOf('y'), [part('u', { measures: [share('people', 0, 2)] })]),
    ])
    expect(people(structure, 'x')).toMatchObject({ value: null, min: 0, max: null })
    expect(people(structure, 'y')).toMatchObject({ value: 0 })
  })

  it('L2-4 a figure taken out of the unknown becomes known, and the rest stays unknown', () => {
    const structure = given()
    applied(structure, [
      merged(unitOf('b'), [whole('b'), part('u', { measures: [figure('people', 7)] })], true),
      merged(resultOf('r'), [remainder('u')]),
    ])
    expect(people(structure, 'b').value).toBe(57)
    expect(people(structure, 'r')).toMatchObject({ value: null, min: 0, max: null })
    applied(structure, [merged(resultOf('all'), [whole('b'), whole('r')])])
    expect(people(structure, 'all')).toMatchObject({ value: null, min: 57, max: null })
  })

  it('L2-4 an unknown source cannot be exhausted by figures alone', () => {
    const parts = merged(resultOf('x'), [part('u', { measures: [figure('people', 7), figure('area', 1)] })])
    expect(refused(given(), [parts], { exhausts: ['u'] }).map(({ code }) => code)).toEqual([
      'unplaced',
      'unplaced',
    ])
  })

  it('L2-6 does not vanish when its unit gets subordinates, and ends only when stated from below', () => {
    const structure = given()
    const plan = { date: '2025-07-01', grade: 'assumed', source: 'plan' } as const
    applied(structure, [
      established(unitOf('v', { superiorId: 'u' }), [{ measure: 'people', value: 9, ...plan }]),
    ])
    expect(people(structure, 'u', 'v')).toEqual({ value: null, known: 1, missing: 1, min: 9, max: null })
    applied(structure, [
      established(unitOf('w', { superiorId: 'u' }), [{ measure: 'people', value: 1, ...plan }]),
    ])
    applied(structure, [merged(resultOf('n'), [whole('u')])])
    expect(people(structure, 'n', 'v', 'w')).toMatchObject({ value: null, min: 10, max: null })
    applied(structure, [merged(resultOf('all'), [whole('n'), whole('v'), whole('w')])])
    expect(people(structure, 'all')).toMatchObject({ value: null, min: 10 })
  })

  it('L2-6 an unknown survivor stays unknown whatever it takes', () => {
    const structure = given()
    applied(structure, [
      merged(unitOf('u'), [whole('u'), part('b', { measures: [figure('people', 20)] })], true),
    ])
    expect(people(structure, 'u')).toMatchObject({ value: null, min: 20, max: null })
    applied(structure, [stated('u', 'people', 25)])
    expect(row(structure)).toMatchObject({ opening: null, restated: null, balanced: null })
    expect(people(structure, 'u').value).toBe(25)
  })
})

describe('an official figure outside the bounds', () => {
  it('STA-2 FND-3 is taken, and is a finding until another takes its place', () => {
    const structure = divided()
    applied(structure, [stated('r1', 'people', 1_001)])
    expect(findingsOf(structure)).toContainEqual(
      expect.objectContaining({
        code: 'figure-outside-bounds',
        unitIds: ['r1'],
        params: {
          name: 'Unit r1',
          measure: 'people',
          measureEn: 'people',
          measureRu: 'people',
          stated: 1_001,
          min: 0,
          max: 1_000,
        },
      }),
    )
    applied(structure, [stated('r1', 'people', 900)])
    expect(findingsOf(structure).map(({ code }) => code)).not.toContain('figure-outside-bounds')
  })

  it('STA-2 FND-3 below the least that is there, where nothing bounds it above', () => {
    const structure = load(
      baselineOf({ units: [unitOf('u'), unitOf('b')], figures: [figureOf('b', 'people', 50)] }),
    )
    applied(structure, [merged(resultOf('n'), [whole('u'), whole('b')])])
    applied(structure, [stated('n', 'people', 49)])
    expect(structure.table('contradictions').get('n\tpeople')).toMatchObject({
      stated: 49,
      min: 50,
      max: null,
    })
    expect(findingsOf(structure)).toContainEqual(expect.objectContaining({ code: 'figure-outside-bounds' }))
  })
})
