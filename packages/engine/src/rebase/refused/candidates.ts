import type { Unit } from '@tinhgon/model'
import type { Candidate } from '../conflict.ts'
import { idsBornBy } from '../mentions.ts'
import type { Failure } from '../replay.ts'

const mostCandidates = 10

/** Units that live now and could stand for one that does not, best reasons first. */
export function candidatesFor(failure: Failure, unitId: string): Candidate[] {
  const { world, structure } = failure
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
  for (const id of originsInPlans(failure, unitId)) {
    propose(structure.unit(id), 'origin')
    for (const successorId of livingSuccessors(failure, id)) propose(structure.unit(successorId), 'origin')
  }
  return [...found.values()]
}

/** The unit as it was last known: when it ended, in the older baseline, or as a plan would have brought it forth. */
export function unitBefore({ world, structure, working }: Failure, unitId: string): Unit | undefined {
  const known = structure.table('endings').get(unitId)?.unit ?? world.from.units.get(unitId)
  if (known) return known
  for (const { side, planned } of world.reconciler.acts.values()) {
    if (side !== working.side) continue
    for (const event of planned.act.events) {
      if (event.type === 'unit-established' && event.unit.id === unitId) return event.unit
      if (event.type === 'units-merged' && event.result.id === unitId) return event.result
      if (event.type === 'unit-split')
        for (const { unit } of event.results) if (unit.id === unitId) return unit
    }
  }
  return undefined
}

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

/** What the plan would have made the unit of, where the act that does so is held back or left out. */
function originsInPlans({ world, working }: Failure, unitId: string): string[] {
  for (const { side, planned } of world.reconciler.acts.values()) {
    if (side !== working.side) continue
    for (const event of planned.act.events) {
      if (!idsBornBy(event).includes(unitId)) continue
      if (event.type === 'units-merged') return event.sources.map((source) => source.unitId)
      if (event.type === 'unit-split') return [event.unitId]
    }
  }
  return []
}
