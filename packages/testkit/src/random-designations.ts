import type { Unit } from '@tinhgon/model'
import type { SeededRandom } from './seeded-random.ts'

/** Of the plain profile: mostly nobody has said, sometimes a territory is known to have none (L2). */
export function randomDesignations(
  random: SeededRandom,
  { system }: Pick<Unit, 'system'>,
): Pick<Unit, 'designations'> {
  if (system !== 'territory' || random.chance(0.6)) return {}
  return { designations: random.pick([[], ['mountain'], ['border'], ['border', 'mountain']]) }
}
