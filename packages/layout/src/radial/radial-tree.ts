import { placeInRows } from '../chart/place-in-rows.ts'
import { type ChartOptions, chartDefaults, type Placement } from '../chart/tidy-chart.ts'
import type { Slot } from '../slots/slot-forest.ts'
import { slotTree } from '../slots/slot-tree.ts'

interface Branch {
  readonly slot: Slot
  readonly children: Branch[]
  depth: number
  /** Lowest units below it, itself where it is one. */
  leaves: number
}

/**
 * A tree in rings: each root in the middle of its own, its subordinates around it, every unit in the wedge of
 * its superior. Rings are so wide that no two cards of one ring touch. Iterative, O(n log n).
 */
export function radialTree(
  slots: readonly Slot[],
  systems: readonly string[],
  options: ChartOptions = chartDefaults,
): Map<string, Placement> {
  const { roots, ordered } = grow(slots, systems)
  const rings = roots.map((root) => ({ root, radii: ringRadii(root, options) }))
  const sheet = placeInRows(
    rings.map((ring) => {
      const side = 2 * ((ring.radii.at(-1) ?? 0) + options.cellWidth)
      return { ring, width: side, height: side + 2 * options.cellHeight }
    }),
    options.sheetAspect,
  )
  const placements = new Map<string, Placement>()
  const wedges = new Map<
    Branch,
    { from: number; to: number; x: number; y: number; radii: readonly number[] }
  >()
  for (const { item, left, top } of sheet.placed) {
    const [x, y] = [left + item.width / 2, top + item.height / 2]
    wedges.set(item.ring.root, { from: 0, to: 2 * Math.PI, x, y, radii: item.ring.radii })
  }
  for (const branch of ordered) {
    const wedge = wedges.get(branch)
    if (!wedge) continue
    const { from, to, x, y, radii } = wedge
    const angle = (from + to) / 2
    const radius = radii[branch.depth] ?? 0
    const at = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
    placements.set(branch.slot.id, { ...at, busX: at.x })
    let start = from
    for (const child of branch.children) {
      const end = start + ((to - from) * child.leaves) / branch.leaves
      wedges.set(child, { from: start, to: end, x, y, radii })
      start = end
    }
  }
  return placements
}

/** The radius of every ring: its narrowest wedge still holds a card, and rings stand a card apart. */
function ringRadii(root: Branch, { cellWidth, cellHeight }: ChartOptions): number[] {
  const narrowest: number[] = []
  const open: { branch: Branch; wedge: number }[] = [{ branch: root, wedge: 2 * Math.PI }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { branch, wedge } = next
    narrowest[branch.depth] = Math.min(narrowest[branch.depth] ?? wedge, wedge)
    for (const child of branch.children)
      open.push({ branch: child, wedge: (wedge * child.leaves) / branch.leaves })
  }
  const card = Math.hypot(cellWidth, cellHeight)
  const radii = [0]
  for (const [depth, wedge] of narrowest.entries())
    if (depth > 0)
      radii.push(
        Math.max((radii[depth - 1] ?? 0) + card, wedge >= Math.PI ? 0 : card / (2 * Math.sin(wedge / 2))),
      )
  return radii
}

/** Depths from above, counts of leaves from below. */
function grow(slots: readonly Slot[], systems: readonly string[]): { roots: Branch[]; ordered: Branch[] } {
  const tree = slotTree<Branch>(slots, systems, (slot) => ({ slot, children: [], depth: 0, leaves: 0 }))
  for (const branch of tree.ordered) for (const child of branch.children) child.depth = branch.depth + 1
  for (const branch of tree.ordered.toReversed())
    branch.leaves = branch.children.reduce((sum, { leaves }) => sum + leaves, 0) || 1
  return tree
}
