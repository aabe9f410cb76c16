import { diffStructures, foldPlan, hashStructure, Timeline } from '@tinhgon/engine'
import type { Plan, PlannedAct } from '@tinhgon/model'
import { load, plainProfile, randomAct, randomBaseline, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const fromScratch = (baseline: ReturnType<typeof randomBaseline>, plan: Plan) => {
  const folded = foldPlan(baseline, plan, plainProfile)
  if (!folded.ok) throw new Error('the baseline does not load')
  return folded
}

/** One change of a plan such as planners make: append, insert in the past, remove, move, switch off, copy. */
function edited(random: SeededRandom, plan: Plan, next: PlannedAct): Plan {
  const at = random.integer(0, plan.length)
  const other = plan[at]
  if (!other || random.chance(0.4)) return plan.toSpliced(random.chance(0.5) ? plan.length : at, 0, next)
  return random.pick<() => Plan>([
    () => plan.toSpliced(at, 1),
    () => plan.with(at, { ...other, on: !other.on }),
    () => [...plan.toSpliced(at, 1), other],
    // As it comes back from a file: equal, but another object.
    () => structuredClone(plan),
  ])()
}

describe.each(seedRanges(600, 200))('timelines of edited plans, $title', ({ seeds }) => {
  it('TIM-2 E1 follows a plan through edits and ends where a fold from scratch does', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const baseline = randomBaseline(random)
      const timeline = new Timeline(load(baseline))
      let plan: Plan = []
      for (let index = 1; index <= 8; index += 1) {
        const act = randomAct(random, timeline.structure, `act-${index}`)
        plan = edited(random, plan, { act, on: true, annotation: null })
        timeline.follow(plan)
        const expected = fromScratch(baseline, plan)
        expect(hashStructure(timeline.structure), `seed ${seed}`).toBe(hashStructure(expected.structure))
        const told = (steps: typeof expected.steps) =>
          steps.map((step) => [step.act.id, step.ok || step.refusals.map(({ path, code }) => [path, code])])
        expect(told(timeline.steps), `seed ${seed}`).toEqual(told(expected.steps))
      }
    }
  })
})

describe('a timeline', () => {
  it('TIM-2 leaves alone what comes before the first act that differs', () => {
    const random = new SeededRandom(7)
    const baseline = randomBaseline(random)
    const timeline = new Timeline(load(baseline))
    const plan: PlannedAct[] = []
    while (timeline.steps.filter(({ ok }) => ok).length < 4) {
      const act = randomAct(random, timeline.structure, `act-${plan.length}`)
      plan.push({ act: { ...act, operatesOn: '2025-06-01' }, on: true, annotation: null })
      timeline.follow(plan)
    }
    const [first] = timeline.steps
    expect(timeline.follow(plan)).toEqual([])
    const last = plan.pop()
    expect(timeline.follow(plan)).toHaveLength(1)
    if (last) plan.push(last)
    expect(timeline.follow(plan)).toHaveLength(1)
    expect(timeline.steps[0]).toBe(first)
    expect(diffStructures(timeline.structure, fromScratch(baseline, plan).structure).updated).toEqual([])
  })

  it('TIM-3 E5-2 goes to the end of a day, the acts of that day included', () => {
    const random = new SeededRandom(3)
    const baseline = randomBaseline(random)
    const timeline = new Timeline(load(baseline))
    const dates = ['2025-02-01', '2025-03-01', '2025-03-01', '2025-09-01']
    const plan = dates.map((operatesOn, index) => ({
      act: { ...randomAct(random, timeline.structure, `act-${index}`), operatesOn },
      on: true,
      annotation: null,
    }))
    timeline.follow(plan)
    const positions = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-12-31'].map((date) => {
      timeline.goToDate(date)
      return timeline.position
    })
    expect(positions).toEqual([0, 1, 3, 4])
  })
})
