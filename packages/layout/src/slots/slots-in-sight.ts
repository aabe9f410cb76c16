import type { Slot } from './slot-forest.ts'

/** What a reader has chosen to see of the slots. */
export interface SlotView {
  /** Only this slot and what is below it; null for everything. */
  readonly focus: string | null
  /** Slots below which nothing is shown. */
  readonly folded: ReadonlySet<string>
}

export interface SlotsInSight {
  readonly slots: readonly Slot[]
  /** How many slots are folded away below a slot that is shown. */
  readonly hidden: ReadonlyMap<string, number>
}

/** The slots that are shown of all; costs one pass. */
export function slotsInSight(slots: readonly Slot[], { focus, folded }: SlotView): SlotsInSight {
  if (focus === null && folded.size === 0) return { slots, hidden: new Map() }
  const childrenOf = Map.groupBy(slots, ({ parentId }) => parentId)
  const known = new Set(slots.map(({ id }) => id))
  const tops =
    focus === null
      ? slots.filter(({ parentId }) => parentId === null || !known.has(parentId))
      : slots.filter(({ id }) => id === focus)
  const shown: Slot[] = []
  const hidden = new Map<string, number>()
  // Superiors come before subordinates; whatever is below a folded one is counted there.
  const open = tops.map((slot) => ({ slot, foldedAt: null as string | null }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { slot, foldedAt } = next
    if (foldedAt !== null) hidden.set(foldedAt, (hidden.get(foldedAt) ?? 0) + 1)
    else shown.push(slot.id === focus ? { ...slot, parentId: null } : slot)
    const below = foldedAt ?? (folded.has(slot.id) ? slot.id : null)
    for (const child of childrenOf.get(slot.id) ?? []) open.push({ slot: child, foldedAt: below })
  }
  return { slots: shown, hidden }
}
