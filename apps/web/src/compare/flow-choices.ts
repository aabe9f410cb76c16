import { type LineageFlow, lineageFlows, type Structure, superiors } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { ComparedScenario } from './comparison.ts'

/** More than this many flows at once cannot be told apart. */
export const mostFlows = 400

/** Superiors of the units of a tier that take part of them: what a diagram too large may be narrowed to. */
export function superiorsOf(opening: Structure, system: string, tier: string): readonly Unit[] {
  const found = new Set<Unit>()
  for (const unit of opening.units.values())
    if (unit.system === system && unit.tier === tier)
      for (const above of superiors(opening, unit.id)) found.add(above)
  return [...found].toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** Flows of a scenario from one tier, all of them or those below one unit of the baseline. */
export function flowsOf(
  opening: Structure,
  { column }: ComparedScenario,
  { system, tier, measure, within }: { system: string; tier: string; measure: string; within: string | null },
): readonly LineageFlow[] {
  const taken = column.steps.filter(({ act }) => act.operatesOn <= column.asOf)
  const flows = lineageFlows(opening, column.structure, taken, { system, tier, measure })
  if (within === null) return flows
  return flows.filter(({ before }) => [...superiors(opening, before.id)].some(({ id }) => id === within))
}
