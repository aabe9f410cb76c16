import {
  type Decisions,
  foldPlan,
  mergePlans,
  type Reconciliation,
  rebasePlan,
  refusalsOf,
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

function draft(seed: number) {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  const ours = randomPlan(random, baseline, random.chance(0.2) ? 'act' : 'ours')
  const theirs = randomPlan(random, baseline, random.chance(0.2) ? 'act' : 'theirs')
  const successor = randomSuccessorBaseline(random, baseline)
  const merge = (decisions: Decisions) => mergePlans({ baseline, profile, ours, theirs, decisions })
  const rebase = (decisions: Decisions) =>
    rebasePlan({ plan: ours, from: baseline, to: successor, profile, decisions })
  return { random, baseline, successor, ours, theirs, merge, rebase }
}

function done(outcome: ReturnType<typeof mergePlans>): Reconciliation {
  if (!outcome.ok) throw new Error('a baseline does not load')
  return outcome
}

function refusalsOn(baseline: Baseline, plan: Plan) {
  const folded = foldPlan(baseline, plan, profile)
  if (!folded.ok) throw new Error('the baseline does not load')
  return refusalsOf(folded.steps)
}

/** Decides one conflict after the other, each at random among what is offered, until none is open. */
function decideAll(random: SeededRandom, run: (decisions: Decisions) => ReturnType<typeof mergePlans>) {
  let decisions: Decisions = {}
  let outcome = done(run(decisions))
  const rounds: Reconciliation[] = [outcome]
  for (let round = 0; outcome.conflicts.length > 0; round += 1) {
    if (round > 200) throw new Error(`no end: ${outcome.conflicts.map(({ id }) => id).join(' | ')}`)
    const conflict = random.pick(outcome.conflicts)
    const usable = conflict.choices.filter(
      ({ needs, candidates }) => needs !== 'unit' || candidates.length > 0,
    )
    const tried = decisions[conflict.id]
    const offered = tried ? conflict.choices.filter(({ choice }) => choice === 'leave-out-act') : usable
    const { choice, needs, candidates } = random.pick(offered)
    decisions = {
      ...decisions,
      [conflict.id]: {
        choice,
        ...(needs === 'unit' ? { unitId: random.pick(candidates).unitId } : {}),
        ...(needs === 'code' ? { code: `fresh-${round}` } : {}),
      },
    }
    outcome = done(run(decisions))
    rounds.push(outcome)
  }
  return { outcome, rounds, decisions }
}

describe.each(seedRanges(1_000, 250))('random plans, $title', ({ seeds }) => {
  it('REB-1 what comes out folds without refusals, whatever is decided, and deciding comes to an end', {
    timeout: 120_000,
  }, () => {
    for (const seed of seeds) {
      const { random, baseline, successor, merge, rebase } = draft(seed)
      for (const [run, target] of [
        [merge, baseline],
        [rebase, successor],
      ] as const) {
        const { rounds } = decideAll(random, run)
        for (const { plan } of rounds) expect(refusalsOn(target, plan), `seed ${seed}`).toEqual([])
      }
    }
  })
})
