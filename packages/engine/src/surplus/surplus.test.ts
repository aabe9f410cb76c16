import {
  applyPlan,
  decide,
  foldEdits,
  NormCheck,
  postsBesideNorms,
  roadActId,
  roadEdits,
  roadOf,
  seatDepartures,
  Timeline,
  unplacedPeople,
} from '@tinhgon/engine'
import type { Act, Edit, Norm, Plan } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  load,
  merged,
  normOf,
  personOf,
  postOf,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** At most three deputies; from a merger of two on one more for five years. */
const deputies: Norm = normOf(
  'deputies',
  thresholdOf({ type: 'posts', ranks: ['deputy'], roles: null, scope: { type: 'unit' } }, 'at-most', {
    transitions: [
      {
        citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
        holds: { from: null, until: null },
        years: 'years',
        allows: { type: 'by-merged-body', each: 'each', most: 'most' },
      },
    ],
  }),
  {
    appliesTo: { system: 'party', tiers: [], kinds: [], where: [] },
    parameters: { limit: 3, years: 5, each: 1, most: 2 },
  },
)

const baseline = baselineOf({
  units: ['p', 'a', 'b'].map((id) =>
    unitOf(id, { system: 'party', kind: 'commission', superiorId: id === 'p' ? null : 'p' }),
  ),
  people: ['x1', 'x2', 'x3', 'y1', 'y2'].map(personOf),
  posts: [
    ...['1', '2', '3'].map((seat) => postOf(`a${seat}`, 'a', 'vice', `x${seat}`)),
    ...['1', '2'].map((seat) => postOf(`b${seat}`, 'b', 'vice', `y${seat}`)),
    postOf('b3', 'b', 'vice'),
  ],
})
const merger: Act = {
  ...actOf([
    merged(resultOf('n', { system: 'party', kind: 'commission', superiorId: 'p' }), ['a', 'b'].map(whole)),
  ]),
  id: 'merger',
  operatesOn: '2025-03-01',
}
const mergerDay = '2025-03-01'

/** The plan folded and walked to the day of the merger, with what is beside the norm there. */
function besideNorm(plan: Plan) {
  const structure = load(baseline)
  const steps = applyPlan(structure, plan)
  const timeline = new Timeline(structure, steps)
  timeline.goToDate(mergerDay)
  const days = new Map(plan.map(({ act }) => [act.id, act.operatesOn]))
  const check = new NormCheck(structure, [deputies], {
    asOf: mergerDay,
    operatesOn: (id) => days.get(id) ?? null,
    borders: null,
  })
  const departures = seatDepartures(steps, mergerDay)
  const row = postsBesideNorms({ structure, check, baseline, departures }).find(({ unit }) => unit === 'n')
  if (!row) throw new Error('nothing is said of the result')
  return { structure, steps, timeline, row }
}

const planOf = (...acts: readonly Act[]): Plan => acts.map((act) => ({ act, on: true, annotation: null }))

/** A plan with edits to acts made to it. */
const edited = (plan: Plan, edits: readonly Edit[]): Plan =>
  foldEdits([
    ...plan.map(({ act }): Edit => ({ type: 'act-added', version: 1, act, beforeActId: null })),
    ...edits,
  ]).plan

const titleOf = (endsOn: string): string => `Road until ${endsOn}`

describe('the surplus', () => {
  it('SUR-1 tells what there is, what is allowed for a time, what the norm is and by when', () => {
    expect(besideNorm(planOf(merger)).row).toMatchObject({
      counts: 'deputies',
      current: 6,
      provisional: 4,
      allowed: 3,
      normOn: '2030-03-01',
      surplus: 3,
    })
  })

  it('SUR-2 names the seats: vacant ones first, then those of the unit named last, each with whence it comes', () => {
    const { row } = besideNorm(planOf(merger))
    expect(row.seats.map(({ postId, fromUnitId, lawfulUntil }) => [postId, fromUnitId, lawfulUntil])).toEqual(
      [
        ['b3', 'b', null],
        ['b2', 'b', null],
        ['b1', 'b', '2030-03-01'],
      ],
    )
  })

  it('SUR-3 the road is what later acts do: summed by year, it ends at the norm or says that it does not', () => {
    const { structure, row, timeline } = besideNorm(planOf(merger))
    expect(roadOf(row, mergerDay)).toMatchObject({ reachesNorm: false })
    const before = timeline.position
    const edits = roadEdits(
      structure,
      planOf(merger),
      [
        { postId: 'b3', endsOn: '2025-12-31' },
        { postId: 'b2', endsOn: '2027-12-31' },
        { postId: 'b1', endsOn: '2030-03-01' },
      ],
      titleOf,
    )
    expect(timeline.position).toBe(before)
    const planned = besideNorm(edited(planOf(merger), edits))
    expect(planned.steps.every(({ ok }) => ok)).toBe(true)
    const { years, reachesNorm } = roadOf(planned.row, mergerDay)
    expect(years.map(({ year, seats }) => [year, seats])).toEqual([
      [2025, 5],
      [2026, 5],
      [2027, 4],
      [2028, 4],
      [2029, 4],
      [2030, 3],
    ])
    expect(reachesNorm).toBe(true)
    planned.timeline.goTo(planned.steps.length)
    expect(planned.structure.postIdsOf('n').size).toBe(3)
  })

  it('SUR-3 a seat that leaves after the deadline does not count towards the norm', () => {
    const late = roadEdits(
      besideNorm(planOf(merger)).structure,
      planOf(merger),
      ['b1', 'b2', 'b3'].map((postId) => ({ postId, endsOn: '2030-12-31' })),
      titleOf,
    )
    expect(roadOf(besideNorm(edited(planOf(merger), late)).row, mergerDay).reachesNorm).toBe(false)
  })

  it('SUR-3 an average is counted in whole seats: not one too many, not one too few', () => {
    const units = Array.from({ length: 14 }, (_, index) =>
      unitOf(`u${index}`, { system: 'party', kind: 'commission', superiorId: 'p' }),
    )
    const posts = units.flatMap(({ id }, index) =>
      Array.from({ length: index < 3 ? 5 : 4 }, (_, seat) => postOf(`${id}-${seat}`, id, 'vice')),
    )
    const given = baselineOf({ units: [unitOf('p', { system: 'party' }), ...units], posts })
    const average = normOf(
      'average',
      {
        type: 'sum',
        members: { system: 'party', tiers: [], kinds: ['commission'], where: [] },
        quantity: { type: 'posts', ranks: ['deputy'], roles: null, scope: { type: 'unit' } },
        reduction: 'average',
        comparison: 'at-most',
        limits: [{ when: [], parameter: 'limit' }],
        waivers: [],
        transitions: [],
      },
      {
        appliesTo: { system: 'party', tiers: [], kinds: ['committee'], where: [] },
        parameters: { limit: 3 },
      },
    )
    const structure = load(given)
    const check = new NormCheck(structure, [average], {
      asOf: mergerDay,
      operatesOn: () => null,
      borders: null,
    })
    const rowsWith = (ending: number) =>
      postsBesideNorms({
        structure,
        check,
        baseline: given,
        departures: new Map(posts.slice(0, ending).map(({ id }) => [id, '2025-12-31'])),
      })
    const [row] = rowsWith(0)
    expect(row).toMatchObject({ current: 59 / 14, surplus: 17, members: 14 })
    const reached = [16, 17].map((ending) =>
      rowsWith(ending).map((one) => roadOf(one, mergerDay).reachesNorm),
    )
    expect(reached).toEqual([[false], [true]])
  })

  it('SUR-4 one act a day; a seat that changes its day leaves the one and joins the other, and an empty act goes', () => {
    const first = edited(
      planOf(merger),
      roadEdits(
        besideNorm(planOf(merger)).structure,
        planOf(merger),
        [
          { postId: 'b3', endsOn: '2025-12-31' },
          { postId: 'b2', endsOn: '2025-12-31' },
          { postId: 'b1', endsOn: '2026-12-31' },
        ],
        titleOf,
      ),
    )
    expect(first.map(({ act }) => act.id)).toEqual([
      'merger',
      roadActId('2025-12-31'),
      roadActId('2026-12-31'),
    ])
    const edits = roadEdits(
      besideNorm(first).structure,
      first,
      [
        { postId: 'b1', endsOn: '2025-12-31' },
        { postId: 'b2', endsOn: null },
      ],
      titleOf,
    )
    expect(edits.map(({ type }) => type)).toEqual(['act-changed', 'act-removed'])
    const { row } = besideNorm(edited(first, edits))
    expect(row.seats.map(({ postId, leavesOn }) => [postId, leavesOn])).toEqual([
      ['b3', '2025-12-31'],
      ['b1', '2025-12-31'],
      ['b2', null],
    ])
  })

  it('SUR-4 choices that change nothing make no edits, and those of one day leave the other days alone', () => {
    const { structure } = besideNorm(planOf(merger))
    const choose = (plan: Plan, postId: string, endsOn: string | null) =>
      roadEdits(structure, plan, [{ postId, endsOn }], titleOf)
    expect(choose(planOf(merger), 'b3', null)).toEqual([])
    const road = edited(planOf(merger), choose(planOf(merger), 'b3', '2025-12-31'))
    expect(choose(road, 'b3', '2025-12-31')).toEqual([])
    expect(choose(road, 'b2', '2026-12-31')).toMatchObject([
      { type: 'act-added', act: { id: roadActId('2026-12-31') } },
    ])
  })
})

describe('people without a post', () => {
  const head = { actId: 'act', title: 'Act', operatesOn: '2025-04-01', legalBasis: null }
  const afterwards = (act: Act) => {
    const structure = load(baseline)
    const steps = applyPlan(structure, planOf(act))
    return { structure, steps, unplaced: unplacedPeople(structure, steps) }
  }
  const decided = (command: Parameters<typeof decide>[1]): Act => {
    const outcome = decide(load(baseline), command)
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
    return outcome.acts[0]
  }

  it('CMD-19 SUR-5 whoever held a seat that ends is without a post, with the seat and the reason', () => {
    const { structure, unplaced } = afterwards(
      decided({ type: 'end-seats', ...head, seats: [{ postId: 'a1', reason: 'retires' }, { postId: 'b3' }] }),
    )
    expect(structure.table('posts').has('a1')).toBe(false)
    expect(unplaced).toEqual([
      {
        person: personOf('x1'),
        last: { postId: 'a1', role: 'vice', unitId: 'a', actId: 'act', on: '2025-04-01', reason: 'retires' },
      },
    ])
  })

  it('CMD-20 puts people on seats that others leave, and on seats established for it; a seat given up may end', () => {
    const { structure, unplaced } = afterwards(
      decided({
        type: 'place-holders',
        ...head,
        establish: [{ id: 'new', unitId: 'b', role: 'chief', basis: 'assumed' }],
        placements: [
          { person: personOf('x1'), fromPostId: 'a1', endsSeat: true, toPostId: 'new', reason: 'leads b' },
          { person: personOf('x2'), fromPostId: 'a2', endsSeat: false, toPostId: 'b1', reason: 'swap' },
          { person: personOf('y1'), fromPostId: 'b1', endsSeat: false, toPostId: 'a2', reason: 'swap' },
        ],
      }),
    )
    const holderOf = (id: string) => structure.table('posts').get(id)?.holderId
    expect(['new', 'b1', 'a2', 'a1'].map(holderOf)).toEqual(['x1', 'x2', 'y1', undefined])
    expect(unplaced).toEqual([])
  })

  it('CMD-20 puts somebody who holds no post on a vacant one, and no seat comes or goes', () => {
    const { structure } = afterwards(
      decided({
        type: 'place-holders',
        ...head,
        establish: [],
        placements: [
          { person: personOf('new'), fromPostId: null, endsSeat: false, toPostId: 'b3', reason: 'appointed' },
        ],
      }),
    )
    expect(structure.table('posts').get('b3')?.holderId).toBe('new')
    expect(structure.table('posts').size).toBe(baseline.posts.length)
  })

  it('CMD-20 refuses a seat that is held, and to release somebody else', () => {
    const refused = decide(load(baseline), {
      type: 'place-holders',
      ...head,
      establish: [],
      placements: [
        { person: personOf('x1'), fromPostId: 'a2', endsSeat: false, toPostId: 'b3', reason: 'mistaken' },
      ],
    })
    expect(refused.ok ? [] : refused.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['not-the-holder', 'command.placements[0].fromPostId'],
    ])
    const held = decide(load(baseline), {
      type: 'place-holders',
      ...head,
      establish: [],
      placements: [
        { person: personOf('x1'), fromPostId: 'a1', endsSeat: false, toPostId: 'b1', reason: 'held' },
      ],
    })
    expect(held.ok ? [] : held.refusals.map(({ code }) => code)).toEqual(['post-held'])
  })

  it('CMD-19 refuses a seat that is not there', () => {
    const outcome = decide(load(baseline), { type: 'end-seats', ...head, seats: [{ postId: 'z' }] })
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-post', 'command.seats[0].postId'],
    ])
  })
})
