import { applyAct } from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import { load } from './load.ts'
import { randomAct } from './random-act.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A random plan as somebody drafts it: every act that counts applies, some are switched off. */
export function randomPlan(random: SeededRandom, baseline: Baseline, prefix: string): Plan {
  const structure = load(baseline)
  const plan: Plan = []
  for (let month = random.integer(1, 3); month <= 9; month += random.integer(1, 3)) {
    const id = `${prefix}-${plan.length + 1}`
    const act = { ...randomAct(random, structure, id), operatesOn: `2025-0${month}-15` }
    const on = random.chance(0.9) && applyAct(structure, act).ok
    plan.push({ act, on, annotation: random.chance(0.2) ? `note on ${id}` : null })
  }
  return plan
}
