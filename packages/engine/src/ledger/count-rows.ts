import type { RollUps } from '../roll-ups/roll-ups.ts'
import type { Structure } from '../structure/structure.ts'
import { postsRow, unitsRow } from './ledger-rows.ts'

/** Living units and posts by row of the ledger: counted afresh, or as roll-ups have them. */
export function countRows(structure: Structure, rollUps?: RollUps): Map<string, number> {
  const rows = new Map<string, number>()
  const counts = rollUps ? undefined : countAfresh(structure)
  for (const system of structure.vocabulary.systems) {
    const { units, posts } = rollUps?.ofSystem(system) ?? counts?.get(system) ?? none
    rows.set(unitsRow(system), units)
    rows.set(postsRow(system), posts)
  }
  return rows
}

const none = { units: 0, posts: 0 }

function countAfresh(structure: Structure): ReadonlyMap<string, { units: number; posts: number }> {
  const counts = new Map([...structure.vocabulary.systems].map((system) => [system, { units: 0, posts: 0 }]))
  for (const { unit } of structure.dossiers()) {
    const count = unit && counts.get(unit.system)
    if (count) count.units += 1
  }
  for (const { unitId } of structure.table('posts').values()) {
    const count = counts.get(structure.unit(unitId)?.system ?? '')
    if (count) count.posts += 1
  }
  return counts
}
