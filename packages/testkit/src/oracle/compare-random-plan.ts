import { plainProfile } from '../plain-profile.ts'
import { randomAct } from '../random-act.ts'
import { randomBaseline } from '../random-baseline.ts'
import { SeededRandom } from '../seeded-random.ts'
import { type Comparison, comparePlan } from './compare-plan.ts'

/** A random plan on a random baseline, both of one seed, folded by the engine and by the oracle. */
export function compareRandomPlan(seed: number, most = 5): Comparison {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  return comparePlan(baseline, plainProfile, random.integer(2, most), (structure, index) => ({
    ...randomAct(random, structure, `act-${index}`),
    operatesOn: `2025-0${index}-15`,
  }))
}
