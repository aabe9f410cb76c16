import type { Structure } from '../structure/structure.ts'
import { postsRow, unitsRow } from './ledger-rows.ts'

/** Living units and posts, counted afresh, by row of the ledger. */
export function countRows(structure: Structure): Map<string, number | null> {
  const units = new Map([...structure.vocabulary.systems].map((system) => [system, 0]))
  const posts = new Map(units)
  const count = (counts: Map<string, number>, system: string): void => {
    counts.set(system, (counts.get(system) ?? 0) + 1)
  }
  for (const { unit } of structure.dossiers()) if (unit) count(units, unit.system)
  for (const { unitId } of structure.table('posts').values()) {
    const unit = structure.unit(unitId)
    if (unit) count(posts, unit.system)
  }
  return new Map([
    ...[...units].map(([system, number]) => [unitsRow(system), number] as const),
    ...[...posts].map(([system, number]) => [postsRow(system), number] as const),
  ])
}
