import type { LineageFlow } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { type SankeyLink, type SankeyNode, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey'

export type FlowBy = 'amount' | 'count'

interface NodeFacts {
  /** Null for the place of those that have ended. */
  readonly unit: Unit | null
  readonly side: 'before' | 'after'
}

interface LinkFacts {
  readonly flow: LineageFlow
}

export type FlowNode = SankeyNode<NodeFacts, LinkFacts>
export type FlowLink = SankeyLink<NodeFacts, LinkFacts>

export interface FlowPicture {
  readonly nodes: readonly FlowNode[]
  readonly links: readonly (FlowLink & { readonly path: string })[]
  readonly height: number
}

/** Room of a name in pixels: names never stand closer than this. */
const pitch = 19
const nodeWidth = 10
const nameRoom = 260

/**
 * Places flows between two columns. Those that meet in one unit stand beside each other, so that flows hardly
 * cross; one whose amount is not known is drawn as thin as any.
 */
export function layFlows(flows: readonly LineageFlow[], by: FlowBy, width: number): FlowPicture {
  const known = flows.flatMap(({ amount }) => amount ?? [])
  const total = known.reduce((sum, amount) => sum + amount, 0)
  const least = Math.max(1, total / 2_000)
  const thicknessOf = ({ amount }: LineageFlow): number => (by === 'count' ? 1 : Math.max(least, amount ?? 0))
  const nodes: (NodeFacts & { readonly key: string })[] = []
  const places = new Map<string, number>()
  const placeOf = (side: NodeFacts['side'], unit: Unit | null): number => {
    const key = `${side} ${unit?.id ?? ''}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, nodes.length)
    return nodes.push({ unit, side, key }) - 1
  }
  const ordered = inOrder(flows)
  for (const { before } of ordered) placeOf('before', before)
  const links = ordered.map((flow) => ({
    source: placeOf('before', flow.before),
    target: placeOf('after', flow.after),
    value: thicknessOf(flow),
    flow,
  }))
  const most = Math.max(
    nodes.filter(({ side }) => side === 'before').length,
    nodes.filter(({ side }) => side === 'after').length,
  )
  const height = Math.max(240, most * (pitch + 8))
  const laid = sankey<NodeFacts, LinkFacts>()
    .nodeWidth(nodeWidth)
    .nodePadding(pitch - 3)
    .nodeAlign(sankeyJustify)
    // The order given is one in which hardly any flows cross.
    .nodeSort(null)
    .extent([
      [nameRoom, 4],
      [width - nameRoom, height - 4],
    ])({ nodes, links })
  const draw = sankeyLinkHorizontal<NodeFacts, LinkFacts>()
  return {
    nodes: laid.nodes,
    links: laid.links.map((link) => ({ ...link, path: draw(link) ?? '' })),
    height,
  }
}

/** By the unit that most of it goes to, which stand in the order of their codes; within one by name. */
function inOrder(flows: readonly LineageFlow[]): readonly LineageFlow[] {
  const main = new Map<string, LineageFlow>()
  for (const flow of flows) {
    const best = main.get(flow.before.id)
    if (!best || (flow.amount ?? 0) > (best.amount ?? 0)) main.set(flow.before.id, flow)
  }
  const rank = ({ before }: LineageFlow): string => {
    const after = main.get(before.id)?.after
    return after ? `${after.code ?? ''} ${after.id}` : '\uffff'
  }
  return flows.toSorted(
    (a, b) =>
      compareText(rank(a), rank(b)) ||
      a.before.name.localeCompare(b.before.name, 'vi') ||
      compareText(a.before.id, b.before.id) ||
      (b.amount ?? 0) - (a.amount ?? 0),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
