import {
  type Conflict,
  type Decisions,
  foldPlan,
  mergePlans,
  type Reconciliation,
  rebasePlan,
  refusalsOf,
  type Structure,
} from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import {
  plainProfile,
  randomBaseline,
  randomPlan,
  randomSuccessorBaseline,
  SeededRandom,
  seedRanges,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const profile = plainProfile

/** Two plans, sometimes with common ground, sometimes with the same ids for different things. */
function draft(seed: number) {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  const common = random.chance(0.3) ? randomPlan(random, baseline, 'common').slice(0, 2) : []
  const ours = randomPlan(random, baseline, random.chance(0.2) ? 'act' : 'ours', common)
  const theirs = randomPlan(random, baseline, random.chance(0.2) ? 'act' : 'theirs', common)
  const successor = randomSuccessorBaseline(random, baseline)
  const merge = (decisions: Decisions) => mergePlans({ baseline, profile, ours, theirs, decisions })
  const rebase = (decisions: Decisions) =>
    rebasePlan({ plan: ours, from: baseline, to: successor, profile, decisions })
  return { random, baseline, successor, common, ours, theirs, merge, rebase }
}

function done(outcome: ReturnType<typeof mergePlans>): Reconciliation {
  if (!outcome.ok) throw new Error('a baseline does not load')
  return outcome
}

function folded(baseline: Baseline, plan: Plan) {
  const outcome = foldPlan(baseline, plan, profile)
  if (!outcome.ok) throw new Error('the baseline does not load')
  return { structure: outcome.structure, refusals: refusalsOf(outcome.steps) }
}

/** Something that can be decided about a conflict, the second time only what always helps. */
function decisionOf(random: SeededRandom, { choices }: Conflict, again: boolean, code: string) {
  const usable = choices.filter(({ choice, needs, candidates }) =>
    again ? choice === 'leave-out-act' : needs !== 'unit' || candidates.length > 0,
  )
  const { choice, needs, candidates } = random.pick(usable)
  if (needs === 'unit') return { choice, unitId: random.pick(candidates).unitId }
  return needs === 'code' ? { choice, code } : { choice }
}

/** Decides one conflict after the other at random, until none is open. */
function decideOneByOne(random: SeededRandom, run: (decisions: Decisions) => ReturnType<typeof mergePlans>) {
  let decisions: Decisions = {}
  const rounds = [{ decisions, outcome: done(run(decisions)) }]
  for (let round = 1; ; round += 1) {
    const { conflicts } = rounds[rounds.length - 1]?.outcome ?? { conflicts: [] }
    if (conflicts.length === 0) return rounds
    if (round > 200) throw new Error(`no end: ${conflicts.map(({ id }) => id).join(' | ')}`)
    const conflict = random.pick(conflicts)
    const again = conflict.id in decisions
    decisions = { ...decisions, [conflict.id]: decisionOf(random, conflict, again, `fresh-${round}`) }
    rounds.push({ decisions, outcome: done(run(decisions)) })
  }
}

const counts = ['unchanged', 'changed', 'off', 'held-back']

describe.each(seedRanges(400, 100))('random plans, $title', ({ seeds }) => {
  it('REB-1 REB-3 what comes out folds, whatever is decided, and deciding one by one comes to an end', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { random, baseline, successor, merge, rebase } = draft(seed)
      for (const [run, target] of [
        [merge, baseline],
        [rebase, successor],
      ] as const)
        for (const { decisions, outcome } of decideOneByOne(random, run)) {
          expect(folded(target, outcome.plan).refusals, `seed ${seed}`).toEqual([])
          const told = [
            ...outcome.decided.map(({ conflict }) => conflict.id),
            ...outcome.unused.map(({ conflictId }) => conflictId),
          ]
          expect(new Set(told), `seed ${seed}`).toEqual(new Set(Object.keys(decisions)))
        }
    }
  })

  it('REB-2 every act of both plans is accounted for, and is in the new plan if it says so', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { ours, theirs, merge, rebase } = draft(seed)
      const merged = done(merge({}))
      const rebased = done(rebase({}))
      const told = (outcome: Reconciliation, side: string) =>
        outcome.carried.filter((act) => act.side === side).map(({ actId }) => actId)
      const ids = (plan: Plan) => plan.map(({ act }) => act.id)
      expect(told(merged, 'ours'), `seed ${seed}`).toEqual(ids(ours))
      expect(told(merged, 'theirs'), `seed ${seed}`).toEqual(ids(theirs))
      expect(told(rebased, 'ours'), `seed ${seed}`).toEqual(ids(ours))
      for (const { plan, carried, conflicts } of [merged, rebased]) {
        const kept = carried.filter(({ outcome }) => counts.includes(outcome))
        expect(new Set(ids(plan)), `seed ${seed}`).toEqual(new Set(kept.map(({ actId }) => actId)))
        const held = new Set(conflicts.map(({ actId }) => actId))
        for (const { act, on } of plan) if (held.has(act.id)) expect(on, `seed ${seed}`).toBe(false)
      }
    }
  })

  it('REB-4 onto the same baseline, with itself, and with nothing, a plan is what it was', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { baseline, ours: plan } = draft(seed)
      const again = structuredClone(plan)
      for (const outcome of [
        rebasePlan({ plan, from: baseline, to: structuredClone(baseline), profile, decisions: {} }),
        mergePlans({ baseline, profile, ours: plan, theirs: again, decisions: {} }),
        mergePlans({ baseline, profile, ours: plan, theirs: [], decisions: {} }),
        mergePlans({ baseline, profile, ours: [], theirs: plan, decisions: {} }),
      ]) {
        expect(done(outcome).conflicts, `seed ${seed}`).toEqual([])
        expect(done(outcome).plan, `seed ${seed}`).toEqual(plan)
      }
    }
  })

  it('REB-10 two plans that merge without a conflict: nothing that either changed is undone by the other', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { baseline, common, ours, theirs, merge } = draft(seed)
      const merged = done(merge({}))
      if (merged.conflicts.length > 0) continue
      const structures = [common, ours, theirs, merged.plan].map((plan) => folded(baseline, plan).structure)
      for (const unitId of structures[0]?.units.keys() ?? [])
        expectThreeWay(`seed ${seed}: ${unitId}`, unitId, structures)
    }
  })
})

function expectThreeWay(told: string, unitId: string, structures: readonly Structure[]) {
  const [before, mine, other, both] = structures.map((structure) => structure.unit(unitId))
  if (!before || !mine || !other) {
    expect(both, `${told} ended in one of the plans`).toBeUndefined()
    return
  }
  for (const { id } of structures[0]?.postsOf(unitId) ?? []) {
    const posts = structures.map((structure) => structure.table('posts').get(id))
    if (posts.includes(undefined)) continue
    expectOneChange(
      `${told} post ${id}`,
      posts.map((post) => post?.holderId),
    )
  }
  for (const attribute of ['name', 'officialShortName', 'code', 'kind', 'tier', 'seat'] as const) {
    expectOneChange(
      `${told} ${attribute}`,
      structures.map((structure) => structure.unit(unitId)?.[attribute]),
    )
  }
  expectOneChange(
    `${told} designations`,
    structures.map((structure) => structure.unit(unitId)?.designations?.join(' ')),
  )
}

/** If either plan changed it, that is what it is in the end, and both did not change it differently. */
function expectOneChange<T>(told: string, [before, mine, other, both]: readonly T[]): void {
  const changed = [mine, other].filter((value) => value !== before)
  expect(new Set(changed).size, told).toBeLessThanOrEqual(1)
  expect([both], told).toEqual(changed.length > 0 ? changed.slice(0, 1) : [before])
}
