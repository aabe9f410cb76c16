import {
  applyAct,
  ledgerOf,
  type RollUp,
  RollUps,
  reverseDiff,
  type Structure,
  subtree,
  totalOf,
  totalsOf,
} from '@tinhgon/engine'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  figureOf,
  load,
  merged,
  postOf,
  randomAct,
  randomBaseline,
  resultOf,
  SeededRandom,
  seedRanges,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const under = (superiorId: string) => ({ superiorId })

/** A province over two districts, three communes under one and one under the other; people and satisfaction. */
const given = () =>
  load(
    baselineOf({
      units: [
        unitOf('p', { tier: 'province' }),
        unitOf('d', { tier: 'district', ...under('p') }),
        unitOf('e', { tier: 'district', kind: 'zone', ...under('p') }),
        ...['a', 'b', 'c'].map((id) => unitOf(id, under('d'))),
        unitOf('f', under('e')),
      ],
      posts: [
        postOf('s1', 'd', 'chief'),
        postOf('s2', 'd', 'vice'),
        postOf('s3', 'a', 'chief'),
        postOf('s4', 'a', 'clerk'),
      ],
      figures: [
        figureOf('a', 'people', 100),
        figureOf('b', 'people', 300),
        figureOf('c', 'people', null),
        figureOf('f', 'people', 50),
        figureOf('a', 'satisfaction', 8_000),
        figureOf('b', 'satisfaction', 6_000),
        figureOf('f', 'satisfaction', 5_000),
      ],
    }),
  )

/** Everything that roll-ups tell, with the subtree of every unit. */
function told(structure: Structure, rollUps: RollUps): readonly (readonly [string, RollUp | undefined])[] {
  const { systems, tiers } = structure.vocabulary
  return [
    ['whole', rollUps.whole()],
    ...[...systems].map((system) => [system, rollUps.ofSystem(system)] as const),
    ...[...systems].flatMap((system) =>
      [...tiers].map((tier) => [`${system} ${tier}`, rollUps.ofTier(system, tier)] as const),
    ),
    ...[...structure.units.keys()].sort().map((id) => [id, rollUps.ofSubtree(id)] as const),
  ]
}

/** Totals without those of measures that no unit holds. */
const held = (totals: ReadonlyMap<string, ReturnType<typeof totalOf>>) =>
  [...totals].filter(([, { known, missing, max }]) => known + missing > 0 || max !== 0).sort()

describe('roll-ups', () => {
  it('MEA-1 count units by kind and tier, posts, heads and deputies of a subtree, a tier and a system', () => {
    const rollUps = new RollUps(given())
    const d = rollUps.ofSubtree('d')
    expect(d).toMatchObject({ units: 4, posts: 4, heads: 2, deputies: 1 })
    expect(d?.byTier).toEqual(
      new Map([
        ['district', 1],
        ['commune', 3],
      ]),
    )
    expect(rollUps.ofTier('territory', 'district')).toMatchObject({ units: 2, posts: 2, depth: 0 })
    expect(rollUps.ofSystem('territory').byKind).toEqual(
      new Map([
        ['region', 6],
        ['zone', 1],
      ]),
    )
    expect(rollUps.ofSystem('party').units).toBe(0)
    expect(rollUps.ofSubtree('nobody')).toBeUndefined()
  })

  it('MEA-1 tell depth and span of control', () => {
    const rollUps = new RollUps(given())
    expect(rollUps.whole()).toMatchObject({ depth: 3, span: { superiors: 3, subordinates: 6, largest: 3 } })
    expect(rollUps.ofSubtree('d')).toMatchObject({
      depth: 2,
      span: { superiors: 1, subordinates: 3, largest: 3 },
    })
    expect(rollUps.ofSubtree('a')).toMatchObject({
      depth: 1,
      span: { superiors: 0, subordinates: 0, largest: 0 },
    })
  })

  it('MEA-2 L2 L2-7 add up extensive measures and weigh intensive ones; one unknown makes the mean unknown', () => {
    const structure = given()
    const rollUps = new RollUps(structure)
    expect(rollUps.ofSubtree('p')?.totals.get('people')).toEqual({
      value: null,
      known: 3,
      missing: 1,
      min: 450,
      max: null,
    })
    expect(rollUps.ofSubtree('d')?.means.get('satisfaction')).toBeNull()
    const diff = applied(structure, [
      merged(resultOf('ab', under('d')), [whole('a'), whole('b')]),
      changed('c', under('e')),
    ])
    rollUps.sync(diff)
    expect(rollUps.ofSubtree('d')?.means.get('satisfaction')).toBe(6_500)
    expect(rollUps.ofSubtree('d')?.totals.get('people')?.value).toBe(400)
  })

  it('MEA-3 a subtree that moves takes its levels and sums along', () => {
    const structure = given()
    const rollUps = new RollUps(structure)
    const outcome = applyAct(structure, actOf([changed('d', under('e'))]))
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
    rollUps.sync(outcome.diff)
    expect(rollUps.whole()).toMatchObject({ depth: 4, span: { superiors: 3, subordinates: 6, largest: 3 } })
    expect(rollUps.ofSubtree('e')).toMatchObject({ units: 6, depth: 3, posts: 4 })
    structure.applyDiff(reverseDiff(outcome.diff))
    rollUps.sync(reverseDiff(outcome.diff))
    expect(told(structure, rollUps)).toEqual(told(structure, new RollUps(given())))
  })
})

describe.each(seedRanges(600, 200))('roll-ups of random plans, $title', ({ seeds }) => {
  it('MEA-3 MEA-2 kept in step, forward and back, they tell what roll-ups made afresh tell, and what adding up tells', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const structure = load(randomBaseline(random))
      const rollUps = new RollUps(structure)
      for (let index = 0; index < 4; index += 1) {
        const before = told(structure, rollUps)
        const outcome = applyAct(structure, randomAct(random, structure, `act-${index}`))
        if (!outcome.ok) continue
        rollUps.sync(outcome.diff)
        const after = told(structure, rollUps)
        expect(after, `seed ${seed}`).toEqual(told(structure, new RollUps(structure)))
        expect(ledgerOf(structure, rollUps), `seed ${seed}`).toEqual(ledgerOf(structure))
        const extensive = [...totalsOf(structure)].filter(([id]) => rollUps.whole().totals.has(id))
        expect(held(rollUps.whole().totals), `seed ${seed}`).toEqual(held(new Map(extensive)))
        for (const unit of structure.units.values())
          for (const [measure, total] of rollUps.ofSubtree(unit.id)?.totals ?? [])
            expect(total, `seed ${seed}, ${unit.id}`).toEqual(
              totalOf(structure, measure, subtree(structure, unit.id)),
            )
        structure.applyDiff(reverseDiff(outcome.diff))
        rollUps.sync(reverseDiff(outcome.diff))
        expect(told(structure, rollUps), `seed ${seed}`).toEqual(before)
        structure.applyDiff(outcome.diff)
        rollUps.sync(outcome.diff)
      }
    }
  })
})
