import { type ChangeEvent, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { superiors } from '../structure/traverse.ts'
import { changeUnit } from './event-builders.ts'

/** The nearest superior of a unit that does not end; null where there is none. */
export function stayingSuperior(
  structure: Structure,
  unitId: string,
  ending: { has(id: string): boolean },
): string | null {
  for (const superior of superiors(structure, unitId)) if (!ending.has(superior.id)) return superior.id
  return null
}

/**
 * Subordinates of units that end report to whoever takes them over. Refused where that is nobody: a root is
 * declared by a planner, never the by-product of a command (S1).
 */
export function rehangSubordinates(
  structure: Structure,
  ending: readonly Unit[],
  takerOf: (unit: Unit) => string | null,
  path: string,
): { readonly events: readonly ChangeEvent[]; readonly refusals: readonly Refusal[] } {
  const events: ChangeEvent[] = []
  const refusals: Refusal[] = []
  const ids = new Set(ending.map(({ id }) => id))
  for (const unit of ending) {
    const superiorId = takerOf(unit)
    for (const childId of [...structure.childIdsOf(unit.id)].sort()) {
      if (ids.has(childId)) continue
      const { name } = structure.need('units', childId)
      if (superiorId === null) refusals.push(refusal('undeclared-root', path, [childId], { name }))
      events.push(changeUnit(childId, { superiorId }))
    }
  }
  return { events, refusals }
}
