import type { Unit } from '@tinhgon/model'
import type { Structure } from './structure.ts'

/** The unit and everything below it, superiors first. Iterative: a chain may be a million deep. */
export function* subtree(structure: Structure, unitId: string): Generator<Unit> {
  const open = [unitId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const dossier = structure.dossier(id)
    if (!dossier?.unit) continue
    yield dossier.unit
    const { childIds } = dossier
    if (typeof childIds === 'string') open.push(childIds)
    else for (const childId of childIds ?? []) open.push(childId)
  }
}

/** The superiors of a unit, nearest first; stops at a circle. */
export function* superiors(structure: Structure, unitId: string): Generator<Unit> {
  const seen = new Set<string>([unitId])
  let superiorId = structure.unit(unitId)?.superiorId ?? null
  while (superiorId !== null && !seen.has(superiorId)) {
    seen.add(superiorId)
    const superior = structure.unit(superiorId)
    if (!superior) return
    yield superior
    superiorId = superior.superiorId
  }
}
