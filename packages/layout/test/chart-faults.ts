import { chartDefaults, type Placement, type Slot } from '@tinhgon/layout'

const { cellWidth, cellHeight } = chartDefaults
/** Sums of many widths are not exact. */
const tolerance = 1e-3

/** Pairs of cards that lie on each other. */
export function overlappingCards(chart: ReadonlyMap<string, Placement>): string[] {
  const cards = [...chart].sort(([, a], [, b]) => a.x - b.x)
  const overlaps: string[] = []
  for (const [index, [id, card]] of cards.entries())
    for (let next = index + 1; next < cards.length; next += 1) {
      const [otherId, other] = cards[next] ?? [id, card]
      if (other.x - card.x >= cellWidth - tolerance) break
      if (Math.abs(other.y - card.y) < cellHeight - tolerance) overlaps.push(`${id} and ${otherId}`)
    }
  return overlaps
}

/**
 * Lines of subordination that run through a card. A line goes from below its superior to the bus, down the
 * bus to above the subordinate, and across to it.
 */
export function linesThroughCards(slots: readonly Slot[], chart: ReadonlyMap<string, Placement>): string[] {
  const faults: string[] = []
  for (const { id, parentId } of slots) {
    const [card, superior] = [chart.get(id), chart.get(parentId ?? '')]
    if (!card || !superior) continue
    const [from, to] = [superior.y + cellHeight / 2, card.y - cellHeight / 2]
    if (to < from - tolerance) faults.push(`${id} stands above its superior`)
    const pieces = [
      piece(superior.x, from, card.busX, from),
      piece(card.busX, from, card.busX, to),
      piece(card.busX, to, card.x, to),
    ]
    for (const [otherId, other] of chart)
      if (pieces.some((line) => runsThrough(line, other))) faults.push(`the line of ${id} through ${otherId}`)
  }
  return faults
}

type Line = ReturnType<typeof piece>

const piece = (x1: number, y1: number, x2: number, y2: number) => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
})

const runsThrough = ({ left, right, top, bottom }: Line, { x, y }: Placement): boolean =>
  right > x - cellWidth / 2 + tolerance &&
  left < x + cellWidth / 2 - tolerance &&
  bottom > y - cellHeight / 2 + tolerance &&
  top < y + cellHeight / 2 - tolerance
