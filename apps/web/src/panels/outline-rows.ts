import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

export interface OutlineRow {
  readonly unit: Unit
  readonly depth: number
  readonly children: number
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
  const open = roots.toReversed().map((unit) => ({ unit, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { unit, depth } = next
    const childIds = structure.childIdsOf(unit.id)
    rows.push({ unit, depth, children: childIds.size })
    if (!opened.has(unit.id)) continue
    const children = [...childIds].flatMap((id) => structure.unit(id) ?? []).sort(byKindAndName)
    for (const child of children.toReversed()) open.push({ unit: child, depth: depth + 1 })
  }
  return rows
}

const collator = new Intl.Collator('vi')
const byKindAndName = (a: Unit, b: Unit): number =>
  a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind < b.kind ? -1 : 1
