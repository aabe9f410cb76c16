import type { Hop } from '@tinhgon/engine'

/** A unit as it stands after a step; 0 is the baseline. */
export interface JourneyNode {
  readonly unitId: string
  readonly step: number
  /** From the top of its column. */
  readonly row: number
  readonly column: number
  /** Nothing came of the unit before it: the end of a way. */
  readonly ends: boolean
}

export interface JourneyLink {
  readonly from: JourneyNode
  readonly to: JourneyNode
  readonly hop: Hop
}

export interface JourneyPicture {
  /** The step of each column, the baseline first. */
  readonly steps: readonly number[]
  readonly nodes: readonly JourneyNode[]
  readonly links: readonly JourneyLink[]
}

/** A column for the baseline and for every act of a journey, and in each whoever the act left or made. */
export function pictureJourney(hops: readonly Hop[]): JourneyPicture {
  const steps = [0, ...new Set(hops.map(({ step }) => step))]
  const nodes: JourneyNode[] = []
  const latest = new Map<string, JourneyNode>()
  const heights = new Map<number, number>()
  const place = (unitId: string, step: number, ends: boolean): JourneyNode => {
    const column = steps.indexOf(step)
    const row = heights.get(column) ?? 0
    heights.set(column, row + 1)
    const node: JourneyNode = { unitId, step, row, column, ends }
    nodes.push(node)
    return node
  }
  const links: JourneyLink[] = []
  for (const ofStep of Map.groupBy(hops, ({ step }) => step).values()) {
    const made = new Map<string, JourneyNode>()
    for (const hop of ofStep) {
      const from = latest.get(hop.fromId) ?? place(hop.fromId, 0, false)
      latest.set(hop.fromId, from)
      const key = hop.toId ?? `${hop.fromId} ends`
      const to = made.get(key) ?? place(hop.toId ?? hop.fromId, hop.step, hop.toId === null)
      made.set(key, to)
      links.push({ from, to, hop })
    }
    for (const node of made.values()) if (!node.ends) latest.set(node.unitId, node)
  }
  return { steps, nodes, links }
}
