import { applyAct, foldPlan } from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import { plainProfile } from './plain-profile.ts'
import { randomAct } from './random-act.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * A random plan as somebody drafts it, from nothing or on top of another: every act that counts applies, some
 * are switched off.
 */
export function randomPlan(random: SeededRandom, baseline: Baseline, prefix: string, start: Plan = []): Plan {
  const folded = foldPlan(baseline, start, plainProfile)
  if (!folded.ok) throw new Error('the baseline does not load')
  const plan = [...start]
  const first = Number(start.at(-1)?.act.operatesOn.slice(5, 7) ?? '0')
  for (let month = first + random.integer(1, 3); month <= 9; month += random.integer(1, 3)) {
    const id = `${prefix}-${plan.length + 1}`
    const act = { ...randomAct(random, folded.structure, id), operatesOn: `2025-0${month}-15` }
    const on = random.chance(0.9) && applyAct(folded.structure, act).ok
    plan.push({ act, on, annotation: random.chance(0.2) ? `note on ${id}` : null })
  }
  return plan
}
