import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

export interface OutlineRow {
  readonly unit: Unit
  readonly depth: number
  readonly children: number
  /** Which of its siblings it is, from 1, and of how many. */
  readonly place: number
  readonly siblings: number
}

/** The rows of the outline in their order: system by system, below a unit by kind and name. */
export function outlineRows(
  structure: Structure,
  systems: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): OutlineRow[] {
  const order = [...structure.vocabulary.systems]
  const roots = [...structure.rootIds]
    .flatMap((id) => structure.unit(id) ?? [])
    .filter(({ system }) => systems.has(system))
    .sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system))
  const rows: OutlineRow[] = []
  const level = (units: readonly Unit[], depth: number) =>
    units.map((unit, index) => ({ unit, depth, place: index + 1, siblings: units.length })).reverse()
  const open = level(roots, 0)
  for (let next = open.pop(); next; next = open.pop()) {
    const { unit, depth, place, siblings } = next
    const childIds = structure.childIdsOf(unit.id)
    rows.push({ unit, depth, children: childIds.size, place, siblings })
    if (!opened.has(unit.id)) continue
    const children = [...childIds].flatMap((id) => structure.unit(id) ?? []).sort(byKindAndName)
    for (const child of level(children, depth + 1)) open.push(child)
  }
  return rows
}

const collator = new Intl.Collator('vi')
const byKindAndName = (a: Unit, b: Unit): number =>
  a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind < b.kind ? -1 : 1
