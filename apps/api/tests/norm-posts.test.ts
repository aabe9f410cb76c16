import { NormCheck, type NormReport, normGround, normReport, type Structure } from '@tinhgon/engine'
import { baselineOf, load, normOf, personOf, plainNorms, postOf, thresholdOf, unitOf } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { pageOfSurplus, pageOfUnplaced } from '../src/norms/pages-of-posts.ts'
import { expectedOfHue, huePlan, overTheWire } from './norm-expectations.ts'
import { team } from './team.ts'

const params = { scenarioId: 'hue-official' }

/** Two commissions with a chief too many each, one of them held, and somebody without a post. */
function twoCommissions(): { readonly report: NormReport; readonly structure: Structure } {
  const party = { system: 'party', kind: 'commission' } as const
  const baseline = baselineOf({
    units: [unitOf('a', party), unitOf('b', party)],
    people: [personOf('lan'), personOf('minh')],
    posts: ['a1', 'a2', 'b1', 'b2'].map((id) => postOf(id, id[0] ?? '', 'chief', id === 'a1' ? 'lan' : null)),
  })
  const heads = { type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } } as const
  const norm = normOf('at-most-none', thresholdOf({ ...heads, ranks: ['head'] }, 'at-most'), {
    appliesTo: { system: 'party', tiers: [], kinds: [], where: [] },
    parameters: { limit: 0 },
  })
  const structure = load(baseline)
  const ground = normGround(baseline, [], baseline.date)
  const norms = [...plainNorms, norm]
  const check = new NormCheck(structure, norms, ground)
  return { report: normReport(baseline, load(baseline), structure, [], check, ground), structure }
}

test('ANS-7 holders are told to whoever may know people; others learn whether a seat is vacant', () => {
  const { report, structure } = twoCommissions()
  const query = { rows: 'surplus', limit: 100 } as const
  const seats = (knowsPeople: boolean) =>
    pageOfSurplus(report, structure, query, knowsPeople).rows.flatMap((row) =>
      row.norm === 'at-most-none'
        ? row.seats.map(({ postId, vacant, holder }) => [postId, vacant, holder])
        : [],
    )
  expect(seats(true)).toEqual([
    ['a2', true, null],
    ['a1', false, personOf('lan')],
    ['b2', true, null],
    ['b1', true, null],
  ])
  expect(seats(false).map(([, vacant, holder]) => [vacant, holder])).toEqual([
    [true, null],
    [false, null],
    [true, null],
    [true, null],
  ])
  expect(JSON.stringify(pageOfSurplus(report, structure, query, false))).not.toContain('lan')
  expect(pageOfUnplaced(report, { limit: 10 }, true).people).toEqual([
    { person: personOf('minh'), last: null },
  ])
  expect(pageOfUnplaced(report, { limit: 10 }, false)).toMatchObject({
    total: 1,
    people: [{ person: null, last: null }],
  })
})

test('ANS-7 rows come by pages with the sums of all, and all limits are listed where they are asked for', () => {
  const { report, structure } = twoCommissions()
  const page = (cursor?: string) =>
    pageOfSurplus(report, structure, { rows: 'surplus', limit: 1, ...(cursor && { cursor }) }, true)
  const told: string[] = []
  let next: string | null = '0'
  while (next !== null) {
    const { rows, sums, ...rest } = page(next)
    expect(sums.find(({ norm }) => norm === 'at-most-none')).toEqual({
      norm: 'at-most-none',
      units: 2,
      surplus: 4,
    })
    told.push(...rows.map(({ id }) => id))
    next = rest.next
  }
  expect(told).toEqual(report.surplus.map(({ id }) => id))
  const all = pageOfSurplus(report, structure, { rows: 'all', limit: 100 }, true)
  expect(all.rows.map(({ id }) => id)).toEqual(report.posts.map(({ id }) => id))
  expect(all.total).toBeGreaterThan(told.length)
})

test('ANS-7 council seats, surplus and people without a post are those of the engine, for every role that reads', async () => {
  const people = await team()
  await loadExamples(people.app.db)
  const { report } = expectedOfHue(huePlan())
  const query = { limit: 2_000 }
  for (const [name, role] of [
    ['binh', 'planner'],
    ['vinh', 'viewer'],
  ] as const) {
    const { client } = await people.join(name, role)
    const { sums, councils, total } = await client.readCouncilSeats({ params, query })
    expect([sums, councils]).toEqual(overTheWire([report.seats.sums, report.seats.after]))
    expect(total).toBe(report.seats.after.length)
    const before = await client.readCouncilSeats({ params, query: { ...query, side: 'before' } })
    expect(before.councils).toEqual(overTheWire(report.seats.before.slice(0, query.limit)))
    const surplus = await client.readSurplus({ params, query })
    expect(surplus.rows.map(({ id, surplus: many, road }) => [id, many, road])).toEqual(
      overTheWire(
        report.surplus.slice(0, query.limit).map(({ id, surplus: many, road }) => [id, many, road]),
      ),
    )
    const holders = surplus.rows.flatMap(({ seats }) => seats.flatMap(({ holder }) => holder ?? []))
    if (role === 'viewer') expect(holders).toEqual([])
    const unplaced = await client.readUnplacedPeople({ params, query })
    expect(unplaced.total).toBe(report.unplaced.length)
    expect(unplaced.people.every(({ person }) => (person !== null) === (role === 'planner'))).toBe(true)
  }
})
