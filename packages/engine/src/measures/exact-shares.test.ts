import { ledgerOf, totalOf, validate } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  contentOf,
  established,
  figureOf,
  load,
  refused,
  resultOf,
  share,
  split,
  stated,
  unitOf,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const given = (people: number) =>
  load(
    baselineOf({
      units: [unitOf('a'), unitOf('b')],
      figures: [figureOf('a', 'people', people), figureOf('a', 'area', 0)],
    }),
  )

/** Splits `a` by shares of its people; gives what each result holds. */
function divide(people: number, shares: readonly [number, number][], remainder = false): number[] {
  const structure = given(people)
  const results = shares.map(([numerator, denominator], index) => ({
    extent: 'part' as const,
    unit: resultOf(`r${index}`),
    ...contentOf({ measures: [share('people', numerator, denominator)] }),
  }))
  const rest = remainder ? [{ extent: 'remainder' as const, unit: resultOf('rest') }] : []
  applied(structure, [split('a', [...results, ...rest])])
  return [...results, ...rest].map(({ unit }) => structure.figureOf(unit.id, 'people')?.fixed ?? -1)
}

describe('shares of a figure', () => {
  it('L1-1 are whole numbers that add up, by largest remainder', () => {
    expect(
      divide(10, [
        [1, 3],
        [1, 3],
        [1, 3],
      ]),
    ).toEqual([4, 3, 3])
    expect(
      divide(100, [
        [1, 6],
        [1, 3],
        [1, 2],
      ]),
    ).toEqual([17, 33, 50])
    expect(
      divide(
        5,
        [
          [0, 1],
          [1, 7],
        ],
        true,
      ),
    ).toEqual([0, 1, 4])
  })

  it('L1-1 a tie goes to the taker whose id comes first', () => {
    expect(
      divide(7, [
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([4, 3])
  })

  it('L1-2 are exact where figure times numerator passes 2⁵³', () => {
    const whole = Number.MAX_SAFE_INTEGER
    const parts = divide(whole, [[999_999_999, 1_000_000_000]], true)
    expect(parts).toEqual([9_007_199_245_733_792, 9_007_199])
    expect(parts.reduce((sum, value) => sum + BigInt(value), 0n)).toBe(BigInt(whole))
  })

  it('L1-2 add up fractions of different denominators exactly', () => {
    expect(
      divide(
        1_000_003,
        [
          [1, 999_983],
          [1, 999_979],
        ],
        true,
      ).reduce((sum, value) => sum + value),
    ).toBe(1_000_003)
  })

  it('L1-1 beyond the whole are refused with their sum', () => {
    const structure = given(6)
    const results = (['x', 'y'] as const).map((id) => ({
      extent: 'part' as const,
      unit: resultOf(id),
      ...contentOf({ measures: [share('people', 2, 3)] }),
    }))
    expect(refused(structure, [split('a', results)])).toEqual([
      { code: 'shares-exceed-whole', path: 'act', unitIds: ['a'] },
    ])
  })
})

describe('the ledger', () => {
  it('L1-3 has a row for units and posts of every system and one for every extensive measure', () => {
    expect(ledgerOf(given(3)).map(({ row }) => row)).toEqual([
      'units/territory',
      'units/party',
      'posts/territory',
      'posts/party',
      'people',
      'area',
      'members',
    ])
  })

  it('L1-3 opens null where a figure is unknown, and then decides nothing', () => {
    expect(ledgerOf(given(3)).find(({ row }) => row === 'people')).toEqual({
      row: 'people',
      opening: null,
      established: 0,
      restated: 0,
      ended: 0,
      closing: null,
      balanced: null,
      missing: { opening: 1, closing: 1 },
    })
  })

  it('L1-4 refuses sums past the limit of exact figures', () => {
    const structure = load(baselineOf({ units: [unitOf('a')], figures: [figureOf('a', 'people', 5)] }))
    const figure = {
      measure: 'people',
      value: Number.MAX_SAFE_INTEGER,
      date: '2025-07-01',
      grade: 'assumed',
      source: 'x',
    } as const
    expect(refused(structure, [established(unitOf('n'), [figure]), stated('a', 'area', 1)])).toEqual([
      { code: 'figure-too-large', path: 'act', unitIds: [] },
    ])
    applied(structure, [stated('a', 'people', Number.MAX_SAFE_INTEGER)])
    expect(
      refused(structure, [established(unitOf('n'), [{ ...figure, value: 1 }])]).map(({ code }) => code),
    ).toEqual(['figure-too-large'])
  })

  it('L1-5 a false account is found out even where the row is undecided', () => {
    const structure = given(3)
    structure.write('figures', 'a\tpeople', { ...figureRecord('a', 'people', 4) })
    expect(validate(structure)).toEqual([{ rule: 'L1', detail: '4 of people instead of 3' }])
  })
})

describe('totals', () => {
  it('L2 give a value only where every figure is known, and say how many are missing', () => {
    const structure = given(3)
    expect(totalOf(structure, 'people')).toEqual({ value: null, known: 1, missing: 1, min: 3, max: null })
    expect(totalOf(structure, 'people', [unitOf('a')])).toEqual({
      value: 3,
      known: 1,
      missing: 0,
      min: 3,
      max: 3,
    })
    expect(totalOf(structure, 'people', [])).toEqual({ value: 0, known: 0, missing: 0, min: 0, max: 0 })
  })

  it('L2 of a measure that the profile lacks are a mistake of the program', () => {
    expect(() => totalOf(given(3), 'happiness')).toThrow('no measure happiness')
  })
})

const figureRecord = (unitId: string, measure: string, fixed: number) => ({
  unitId,
  measure,
  fixed,
  open: false,
  poolIds: [],
  date: '2025-01-01',
  grade: 'verified' as const,
  source: 'register',
})
