import type { Unit } from '@tinhgon/model'
import type { Candidate } from '../conflict.ts'
import type { Failure } from '../world.ts'

const mostCandidates = 10

/** Units that live now and could stand for one that does not, best reasons first. */
export function candidatesFor(failure: Failure, unitId: string): Candidate[] {
  const { world, structure, working } = failure
  const lost = unitBefore(failure, unitId)
  const found = new Map<string, Candidate>()
  const propose = (unit: Unit | undefined, why: Candidate['why']): void => {
    if (!unit || found.has(unit.id) || (lost && unit.system !== lost.system)) return
    if (found.size < mostCandidates)
      found.set(unit.id, { unitId: unit.id, name: unit.name, code: unit.code, why })
  }
  for (const id of livingSuccessors(failure, unitId)) propose(structure.unit(id), 'successor')
  if (lost) {
    const { to } = world
    propose(structure.unit(to.withCodeOf(lost)?.id ?? ''), 'same-code')
    for (const unit of to.withNameOf(lost)) propose(structure.unit(unit.id), 'same-name')
  }
  // What the plan would have made the unit of, where the act that does so is held back or left out.
  for (const id of world.births.of(working.side, unitId)?.sourceIds ?? []) {
    propose(structure.unit(id), 'origin')
    for (const successorId of livingSuccessors(failure, id)) propose(structure.unit(successorId), 'origin')
  }
  return [...found.values()]
}

/** The unit as it was last known: when it ended, in the older baseline, or as a plan would have brought it forth. */
export const unitBefore = ({ world, structure, working }: Failure, unitId: string): Unit | undefined =>
  structure.table('endings').get(unitId)?.unit ??
  world.from.units.get(unitId) ??
  world.births.of(working.side, unitId)?.unit

/** Follows recorded successors to whoever lives now; ids sorted at every step by the record itself. */
function livingSuccessors({ structure }: Failure, unitId: string): string[] {
  const living: string[] = []
  const seen = new Set([unitId])
  const open = [...(structure.table('endings').get(unitId)?.successorIds ?? [])]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (structure.unit(id)) living.push(id)
    else open.push(...(structure.table('endings').get(id)?.successorIds ?? []))
  }
  return living
}
