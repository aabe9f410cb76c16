import { applyPlan, NormCheck, normGround, normReport, standingOf, Timeline } from '@tinhgon/engine'
import { type Acceptance, languages, type Plan, textIn } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  personOf,
  plainNorms,
  postOf,
  posts,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { type Cell, isUnknown, type Table } from '../tables/table.ts'
import type { NormTableGround } from './norm-table-ground.ts'
import { type NormTableId, normTables } from './norm-tables.ts'

const party = { system: 'party', kind: 'commission' } as const

/** Commissions a and b become n with two chiefs and four deputies, of whom two leave in the years after. */
function ground(given: Partial<NormTableGround> = {}): NormTableGround {
  const baseline = baselineOf({
    units: [
      unitOf('a', { ...party, name: 'Commission A' }),
      unitOf('b', { ...party, name: 'Commission B' }),
      unitOf('x', { code: null }),
      unitOf('y'),
    ],
    people: [personOf('lan')],
    posts: [
      postOf('a1', 'a', 'chief', 'lan'),
      postOf('b1', 'b', 'chief'),
      ...['a2', 'a3', 'b2', 'b3'].map((id) => postOf(id, id[0] ?? '', 'vice')),
    ],
    figures: [figureOf('x', 'people', 120), figureOf('x', 'area', 2_500_000)],
  })
  const plan: Plan = [
    actOf([merged(resultOf('n', { ...party, name: 'Commission N' }), [whole('a'), whole('b')])]),
    actOf([posts({ abolish: ['b3'] })], { operatesOn: '2026-07-01' }),
    actOf([posts({ abolish: ['b2'] })], { operatesOn: '2028-07-01' }),
  ].map((act) => ({ act, on: true, annotation: null }))
  const two = thresholdOf(
    { type: 'posts', ranks: ['deputy'], roles: null, scope: { type: 'unit' } },
    'at-most',
  )
  const area = thresholdOf({ type: 'measure', measure: 'area' }, 'at-least')
  const norms = [
    ...plainNorms,
    normOf('two-deputies', two, {
      appliesTo: { system: 'party', tiers: [], kinds: [], where: [] },
      parameters: { limit: 2 },
      citation: { document: 'A custom', article: 'p. 3', source: 'ours', grade: 'assumed' },
    }),
    inSquareMetres(normOf('area', area, { parameters: { limit: 3_000_000 } })),
  ]
  const [opening, structure] = [load(baseline), load(baseline)]
  const asOf = '2025-07-01'
  const steps = applyPlan(structure, plan)
  new Timeline(structure, steps).goToDate(asOf)
  const normsGround = normGround(baseline, plan, asOf)
  const check = new NormCheck(structure, norms, normsGround)
  const report = normReport(baseline, opening, structure, steps, check, normsGround)
  return { report, structure, opening, norms, acceptances: new Map(), knowsPeople: true, ...given }
}

const inSquareMetres = (norm: ReturnType<typeof normOf>): ReturnType<typeof normOf> => ({
  ...norm,
  parameters: Object.fromEntries(
    Object.entries(norm.parameters).map(([id, one]) => [id, { ...one, unit: 'square-metre' as const }]),
  ),
})

/** The cells of one column, what is not known as null. */
const cellsOf = ({ columns, rows }: Table, id: string): readonly (string | number | null)[] => {
  const index = columns.findIndex((column) => column.id === id)
  if (index < 0) throw new Error(`no column ${id} among ${columns.map((column) => column.id).join(', ')}`)
  return rows.map((row) => told(row[index] ?? null))
}
const told = (cell: Cell): string | number | null => (isUnknown(cell) ? null : cell)
const tableOf = (id: NormTableId, given: Partial<NormTableGround> = {}) =>
  normTables[id].make(ground(given), 'en')

describe('tables of what the norms say', () => {
  it.each(Object.keys(normTables) as NormTableId[])(
    'TAB-1 %s has a cell for every column, columns of ids and titles of their own, and rows',
    (id) => {
      for (const language of languages) {
        const { columns, rows } = normTables[id].make(ground(), language)
        expect(rows.length).toBeGreaterThan(0)
        for (const row of rows) expect(row).toHaveLength(columns.length)
        for (const of of [
          (one: (typeof columns)[number]) => one.id,
          (one: (typeof columns)[number]) => textIn(one.title, language),
        ])
          expect(new Set(columns.map(of)).size).toBe(columns.length)
      }
    },
  )

  it('TAB-1 L2 findings bear the figures of the engine; what is not known is empty', () => {
    const { report } = ground()
    const table = tableOf('findings')
    const told = (figure: number | null, measured: string) =>
      figure !== null && measured === 'square-metre' ? figure / 1_000_000 : figure
    expect(cellsOf(table, 'value')).toEqual(report.findings.map((one) => told(one.value, one.measured)))
    expect(cellsOf(table, 'limit')).toEqual(report.findings.map((one) => told(one.limit, one.measured)))
    expect(cellsOf(table, 'by')).toEqual(report.findings.map((one) => told(one.by, one.measured)))
    expect(cellsOf(table, 'lawful-until')).toEqual(report.findings.map((one) => one.provision?.until ?? null))
    const area = report.findings.findIndex((one) => one.norm === 'area' && one.units[0] === 'x')
    const named = ['unit-code', 'unit-name', 'value', 'limit', 'by', 'measured', 'verdict']
    expect(named.map((id) => cellsOf(table, id)[area])).toEqual([null, 'Unit x', 2.5, 3, 0.5, 'km²', 'fail'])
    const unknown = report.findings.findIndex((one) => one.norm === 'area' && one.units[0] === 'y')
    expect(cellsOf(table, 'verdict')[unknown]).toBe('not enough data')
    expect([cellsOf(table, 'value')[unknown], cellsOf(table, 'by')[unknown]]).toEqual([null, null])
    expect(cellsOf(table, 'verdict')).toContain('allowed for the time being')
  })

  it('ANS-4 an acceptance is told while the finding says the same', () => {
    const [finding] = ground().report.findings.filter(({ verdict }) => verdict === 'fail')
    if (!finding) throw new Error('something fails')
    const acceptance = (standing: string): Map<string, Acceptance> =>
      new Map([[finding.id, { findingId: finding.id, standing, reason: 'Agreed' }]])
    const reasons = (standing: string) =>
      cellsOf(tableOf('findings', { acceptances: acceptance(standing) }), 'accepted').filter(Boolean)
    expect(reasons(standingOf(finding))).toEqual(['Agreed'])
    expect(reasons('fail 1 2')).toEqual([])
  })

  it('TAB-4 an assumed rule is not told as law', () => {
    const citations = cellsOf(tableOf('findings'), 'citation')
    expect(citations).toContain('A custom, p. 3 (a default, not law)')
    expect(citations).toContain('Resolution 1')
  })

  it('TAB-1 posts are all that units have beside norms, with or without a surplus', () => {
    const { report } = ground()
    const table = tableOf('posts')
    for (const id of ['current', 'allowed', 'surplus'] as const)
      expect(cellsOf(table, id)).toEqual(report.posts.map((beside) => beside[id]))
    expect(cellsOf(table, 'norm-on')).toEqual(report.posts.map(({ normOn }) => normOn))
    expect(cellsOf(table, 'provisional')).toEqual(report.posts.map(({ provisional }) => provisional))
    expect(new Set(cellsOf(table, 'counts'))).toEqual(new Set(['heads', 'deputies', 'staff']))
  })

  it('TAB-4 surplus seats name holder and old unit; a vacant seat says so, also to who may not know people', () => {
    const { report } = ground()
    const seats = report.surplus.flatMap((beside) => beside.seats)
    const table = tableOf('surplus-seats')
    expect(table.rows).toHaveLength(seats.length)
    expect(cellsOf(table, 'lawful-until')).toEqual(seats.map(({ lawfulUntil }) => lawfulUntil))
    expect(cellsOf(table, 'leaves-on')).toEqual(seats.map(({ leavesOn }) => leavesOn))
    expect(new Set(cellsOf(table, 'old-unit'))).toEqual(new Set(['Commission B']))
    expect(new Set(cellsOf(table, 'holder'))).toEqual(new Set(['vacant']))
    const held = {
      ...report,
      surplus: report.surplus.map((one) => ({
        ...one,
        seats: one.seats.map((seat) => ({ ...seat, holderId: 'lan' })),
      })),
    }
    expect(new Set(cellsOf(tableOf('surplus-seats', { report: held }), 'holder'))).toEqual(
      new Set(['Person lan']),
    )
    const told = tableOf('surplus-seats', { report: held, knowsPeople: false })
    expect(new Set(cellsOf(told, 'holder'))).toEqual(new Set([null]))
  })

  it('TAB-5 the road has a column for every year, and each cell is what the plan leaves', () => {
    const { report } = ground()
    const table = tableOf('road')
    const years = table.columns.flatMap(({ id }) => (id.startsWith('year-') ? [Number(id.slice(5))] : []))
    const all = report.surplus.flatMap(({ road }) => road.years.map(({ year }) => year))
    expect(years[0]).toBe(Math.min(...all))
    expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index))
    expect(years.at(-1)).toBe(Math.max(...all))
    for (const [row, { road }] of report.surplus.entries())
      for (const { year, seats } of road.years) expect(cellsOf(table, `year-${year}`)[row]).toBe(seats)
    const deputies = report.surplus.findIndex(({ norm }) => norm === 'two-deputies')
    expect(years.map((year) => cellsOf(table, `year-${year}`)[deputies]).slice(0, 5)).toEqual([4, 3, 3, 2, 2])
    expect(cellsOf(table, 'reaches-norm')).toEqual(
      report.surplus.map(({ road }) => (road.reachesNorm ? 'yes' : 'no')),
    )
  })

  it('TAB-1 L2 councils are told before and after, with bounds where the population is not known', () => {
    const { seats } = ground().report
    const table = tableOf('council-seats')
    const all = [...seats.before, ...seats.after]
    expect(cellsOf(table, 'stage')).toEqual([
      ...seats.before.map(() => 'before'),
      ...seats.after.map(() => 'after'),
    ])
    expect(cellsOf(table, 'seats')).toEqual(all.map((one) => one.seats))
    expect(cellsOf(table, 'population')).toEqual(all.map((one) => one.population))
    expect(cellsOf(table, 'least-seats')).toEqual(all.map(({ min }) => min))
    expect(cellsOf(table, 'most-seats')).toEqual(all.map(({ max }) => max))
    expect(cellsOf(table, 'bracket-cap')).toEqual(all.map(({ bracket }) => bracket?.cap ?? null))
    expect(cellsOf(table, 'seats')).toContain(null)
  })
})
