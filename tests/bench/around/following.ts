import assert from 'node:assert/strict'
import { foldPlan, hashStructure, Timeline } from '@tinhgon/engine'
import type { Plan } from '@tinhgon/model'
import { load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { type Contestant, contestant } from '../harness/race.ts'
import type { NationalInput } from '../national/national-input.ts'
import { appendedAct } from './folded-country.ts'

/** The planner has added one act to a scenario of 35. */
export const following = (input: NationalInput): Contestant<unknown>[] => {
  const { baseline, plan } = input
  const timeline = new Timeline(load(baseline, vietnamProfile))
  timeline.follow(plan)
  const { structure } = timeline
  const longer: Plan = [...plan, { act: appendedAct(structure), on: true, annotation: null }]
  const first = hashStructure(load(baseline, vietnamProfile))
  const last = hashStructure(structure)
  timeline.follow(longer)
  const followed = hashStructure(structure)
  return [
    contestant({
      name: 'following the plan with one act more (Timeline.follow)',
      prepare: () => void timeline.follow(plan),
      run: () => timeline.follow(longer),
      check: () => assert.equal(hashStructure(structure), followed),
    }),
    contestant({
      name: 'the same by folding from scratch',
      run: () => foldPlan(baseline, longer, vietnamProfile),
      check: (fold) => assert.equal(fold.ok && hashStructure(fold.structure), followed),
    }),
    contestant({
      name: 'walking back over the 35 acts',
      prepare: () => void timeline.follow(plan),
      run: () => timeline.goTo(0),
      check: () => assert.equal(hashStructure(structure), first),
    }),
    contestant({
      name: 'walking forward over them',
      prepare: () => void timeline.goTo(0),
      run: () => timeline.goTo(plan.length),
      check: () => assert.equal(hashStructure(structure), last),
    }),
  ]
}
