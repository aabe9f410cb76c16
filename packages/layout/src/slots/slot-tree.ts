import type { Slot } from './slot-forest.ts'

/**
 * The slots as trees, system by system, siblings in their order; `ordered` has superiors before subordinates.
 * @param make the branch of a slot, its children still empty
 */
export function slotTree<T extends { readonly slot: Slot; readonly children: T[] }>(
  slots: readonly Slot[],
  systems: readonly string[],
  make: (slot: Slot) => T,
): { readonly roots: T[]; readonly ordered: T[] } {
  const branches = new Map<string, T>(slots.map((slot) => [slot.id, make(slot)]))
  const rank = new Map(systems.map((system, index) => [system, index]))
  const roots: T[] = []
  for (const branch of branches.values()) {
    const parent = branch.slot.parentId === null ? undefined : branches.get(branch.slot.parentId)
    if (parent) parent.children.push(branch)
    else roots.push(branch)
  }
  const byOrder = (a: T, b: T): number =>
    (rank.get(a.slot.system) ?? 0) - (rank.get(b.slot.system) ?? 0) || (a.slot.order < b.slot.order ? -1 : 1)
  roots.sort(byOrder)
  const ordered: T[] = []
  const open = roots.toReversed()
  for (let branch = open.pop(); branch; branch = open.pop()) {
    ordered.push(branch)
    branch.children.sort(byOrder)
    for (const child of branch.children.toReversed()) open.push(child)
  }
  return { roots, ordered }
}
