import {
  applyPlan,
  type ComparedColumn,
  comparedFigures,
  compareNorms,
  comparisonRows,
  groundMismatch,
  lastDayOf,
  NormCheck,
  normGround,
  Timeline,
} from '@tinhgon/engine'
import type { Act, Baseline, Norm, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  dissolved,
  established,
  figureOf,
  load,
  merged,
  normOf,
  part,
  plainNorms,
  postOf,
  posts,
  resultOf,
  thresholdOf,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const baseline = baselineOf({
  units: ['a', 'b', 'c', 'd', 'e'].map((id) => unitOf(id)),
  posts: [
    ...['a', 'b', 'c'].map((id) => postOf(`${id}-head`, id, 'chief')),
    postOf('a-vice', 'a', 'vice'),
    postOf('d-clerk', 'd'),
  ],
  figures: [10, 20, 30, 50, 90].flatMap((people, place) => {
    const id = 'abcde'[place] ?? ''
    return [figureOf(id, 'people', people), figureOf(id, 'area', 1)]
  }),
})

const heads = (given: Partial<Pick<Norm, 'check' | 'severity'>> = {}): Norm =>
  normOf(
    'heads',
    thresholdOf({ type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } }, 'at-most', {
      transitions: [
        {
          citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
          holds: { from: '2025-06-01', until: null },
          years: 'years',
          allows: { type: 'by-merged-body', each: 'one', most: 'one' },
        },
      ],
    }),
    { parameters: { limit: 1, years: 5, one: 1 }, ...given },
  )

function column(plan: Plan, norms: readonly Norm[] | null = null, on: Baseline = baseline): ComparedColumn {
  const structure = load(on)
  const steps = applyPlan(structure, plan)
  expect(steps.every(({ ok }) => ok)).toBe(true)
  const asOf = lastDayOf(on, plan)
  new Timeline(structure, steps).goToDate(asOf)
  const check = norms && new NormCheck(structure, norms, normGround(on, plan, asOf))
  return { baseline: on, structure, asOf, steps, check, acceptances: new Map() }
}

const planOf = (...acts: readonly Act[]): Plan => acts.map((act) => ({ act, on: true, annotation: null }))
const into = (id: string, ...sources: readonly string[]) =>
  actOf([merged(resultOf(id), sources.map(whole))], { id: `make-${id}` })

const rowsOf = (...columns: readonly ComparedColumn[]) => {
  const before = comparedFigures({ ...column([], columns[0]?.check?.norms ?? null) })
  return comparisonRows(columns.map((one) => ({ before, after: comparedFigures(one) })))
}
const rowOf = (rows: ReturnType<typeof rowsOf>, figure: string) => rows.find((row) => row.figure === figure)

describe('the ground of a comparison', () => {
  it('CPR-1 tells figures of another place, of another day, and another edition apart', () => {
    const ground = { baselineId: 'hue', baselineHash: 'one', baselineDate: '2025-01-31' }
    expect(
      [
        ground,
        { ...ground, baselineHash: 'two' },
        { ...ground, baselineHash: 'two', baselineDate: '2025-07-01' },
        { baselineId: 'other', baselineHash: 'two', baselineDate: '2025-01-31' },
      ].map((other) => groundMismatch(ground, other)),
    ).toEqual([null, 'other-edition', 'other-date', 'other-baseline'])
  })
})

describe('rows of a comparison', () => {
  it('CPR-3 counts units, posts and sizes, with the change from the baseline; what is zero everywhere is left out', () => {
    const rows = rowsOf(column(planOf(into('ab', 'a', 'b'))), column(planOf(into('abc', 'a', 'b', 'c'))))
    const told = (figure: string) => {
      const row = rowOf(rows, figure)
      return [row?.before[0]?.value, row?.values.map(({ value }) => value), row?.changes]
    }
    expect(told('units')).toEqual([5, [4, 3], [-1, -2]])
    expect(told('bySystem/territory')).toEqual([5, [4, 3], [-1, -2]])
    expect(told('posts/head')).toEqual([3, [3, 3], [0, 0]])
    expect(told('posts/deputy')).toEqual([1, [1, 1], [0, 0]])
    expect(told('measures/people')).toEqual([200, [200, 200], [0, 0]])
    expect(told('sizes/people/median')).toEqual([30, [40, 60], [10, 30]])
    expect(told('sizes/people/least')).toEqual([10, [30, 50], [20, 40]])
    expect(told('sizes/people/greatest')).toEqual([90, [90, 90], [0, 0]])
    expect(rowOf(rows, 'bySystem/party')).toBeUndefined()
    expect(rowOf(rows, 'measures/satisfaction')).toBeUndefined()
    expect(rows.filter(({ differs }) => differs).map(({ figure }) => figure)).toContain('units')
    expect(rowOf(rows, 'posts')?.differs).toBe(false)
  })

  it('CPR-3 tells what is kept, changed, ended and new', () => {
    const rows = rowsOf(
      column(
        planOf(
          actOf([merged(resultOf('ab'), ['a', 'b'].map(whole))]),
          actOf([changed('c', { name: 'Another' })]),
          actOf([established(unitOf('n'))]),
          actOf([merged(unitOf('d'), [whole('d'), whole('e')], true)]),
        ),
      ),
      column([]),
    )
    const values = (figure: string) => rowOf(rows, figure)?.values.map(({ value }) => value)
    expect(['kept', 'changed', 'ended', 'new'].map((name) => values(`changes/${name}`))).toEqual([
      [0, 5],
      [2, 0],
      [3, 0],
      [2, 0],
    ])
  })

  it('CPR-4 what is not known is null with a count, and so is every difference from it', () => {
    const half = actOf([
      merged(resultOf('x'), [whole('b'), part('a', { measures: [unstated('people'), unstated('area')] })]),
    ])
    const rows = rowsOf(column(planOf(half)), column([]))
    expect(rowOf(rows, 'sizes/people/median')).toMatchObject({
      values: [
        { value: null, unknown: 2, of: 5 },
        { value: 30, unknown: 0, of: 5 },
      ],
      changes: [null, 0],
      best: [],
    })
  })

  it('CPR-5 fewer posts above the norm and fewer failures are better, and nothing else is', () => {
    const rows = rowsOf(
      column(planOf(into('ab', 'a', 'b')), [heads()]),
      column(planOf(into('abc', 'a', 'b', 'c')), [heads()]),
      column(planOf(into('de', 'd', 'e')), [heads()]),
    )
    expect(rowOf(rows, 'surplus/heads')).toMatchObject({
      values: [{ value: 1 }, { value: 2 }, { value: 0 }],
      better: 'less',
      best: [2],
    })
    // One more for every merged body is lawful for a time.
    expect(rowOf(rows, 'unlawful/heads')).toMatchObject({
      values: [{ value: 0 }, { value: 1 }, { value: 0 }],
      best: [0, 2],
    })
    expect(rowOf(rows, 'norms/fail')?.best).toEqual([0, 2])
    expect(
      rows
        .filter(({ better }) => better !== null)
        .every(({ figure }) => /^(surplus|unlawful|norms)\//.test(figure)),
    ).toBe(true)
    const alike = rowsOf(
      column(planOf(into('ab', 'a', 'b')), [heads()]),
      column(planOf(into('bc', 'b', 'c')), [heads()]),
    )
    expect(rowOf(alike, 'surplus/heads')?.best).toEqual([])
  })

  it('CPR-3 a road that ends posts later does not make the surplus of the day smaller', () => {
    const merger = into('ab', 'a', 'b')
    const road = actOf([posts({ abolish: ['b-head'] })], { operatesOn: '2027-01-01' })
    const later = column(planOf(merger, road), [heads()])
    new Timeline(later.structure, later.steps).goToDate('2025-07-01')
    const check = new NormCheck(
      later.structure,
      [heads()],
      normGround(baseline, planOf(merger, road), '2025-07-01'),
    )
    const figures = comparedFigures({ ...later, check, asOf: '2025-07-01' })
    expect(figures.get('surplus/heads')?.value).toBe(1)
  })

  it('CPR-3 sums council seats by tier; where a population is not known the sum is not', () => {
    const seats = plainNorms.filter(({ id }) => id === 'seats')
    const half = actOf([
      merged(resultOf('x'), [whole('b'), part('a', { measures: [unstated('people'), unstated('area')] })]),
    ])
    const big = baselineOf({
      units: ['a', 'b'].map((id) => unitOf(id)),
      figures: ['a', 'b'].flatMap((id) => [figureOf(id, 'people', 300), figureOf(id, 'area', 1)]),
    })
    const of = (plan: Plan) => comparedFigures(column(plan, seats, big)).get('seats/commune')
    expect(of([])).toEqual({ value: 38, unknown: 0, of: 2 })
    expect(of(planOf(half))).toEqual({ value: null, unknown: 2, of: 2 })
  })
})

describe('norms side by side', () => {
  it('CPR-8 counts by norm and column, and names what only one of them has, whatever the ids of new units', () => {
    const mergers = (...ids: readonly string[]) =>
      ids.map((id) => actOf([merged(resultOf(id, { name: 'Same', code: 's' }), ['a', 'b'].map(whole))]))
    const norms = [
      heads({
        check: thresholdOf(
          { type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } },
          'at-most',
        ),
      }),
    ]
    const [row] = compareNorms([
      column(planOf(...mergers('one')), norms),
      column(planOf(...mergers('two')), norms),
      column(
        planOf(
          actOf([
            dissolved('d', { endsFigures: ['people', 'area', 'satisfaction'] }),
            posts({ abolish: ['d-clerk'] }),
          ]),
          into('bc', 'b', 'c'),
        ),
        norms,
      ),
    ])
    expect(row?.counts.map(({ fail }) => fail)).toEqual([1, 1, 1])
    expect(row?.only.map((findings) => findings.map(({ id }) => id))).toEqual([[], [], ['heads bc']])
  })

  it('CPR-8 what was accepted is told apart and is in no list; advice is left out', () => {
    const plan = planOf(into('ab', 'a', 'b'))
    const strict = heads({
      check: thresholdOf({ type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } }, 'at-most'),
    })
    const one = column(plan, [strict])
    const acceptances = new Map([
      ['heads ab', { findingId: 'heads ab', standing: 'fail 2 1', reason: 'for now' }],
    ])
    const [row] = compareNorms([{ ...one, acceptances }, column([], [strict])])
    expect(row).toMatchObject({ counts: [{ fail: 0, open: 0, accepted: 1 }, { fail: 0 }], only: [[], []] })
    expect(comparedFigures({ ...one, acceptances }).get('norms/accepted')?.value).toBe(1)
    expect(compareNorms([column(plan, [{ ...strict, severity: 'advice' }])])).toEqual([])
  })
})
