import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface ForceInput {
  /** Where each slot starts; the chart's places make the outcome the same every time. */
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
}

/**
 * A network drawing by ForceAtlas2 over all slots, so that it too keeps places between before and after.
 * Pure: no random start, a fixed number of rounds. Long; run it in a worker and report the rounds done.
 * @param onProgress told the share done, from 0 to 1
 */
export function forceLayout(
  input: ForceInput,
  rounds = 400,
  onProgress: (share: number) => void = () => {},
): Map<string, { x: number; y: number }> {
  const graph = new UndirectedGraph<{ x: number; y: number }>()
  const scale = 0.01
  for (const { id, x, y } of input.nodes) graph.addNode(id, { x: x * scale, y: y * scale })
  for (const { from, to, weight } of input.edges)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to))
      graph.addEdge(from, to, { weight })
  const settings = {
    barnesHutOptimize: graph.order > 800,
    barnesHutTheta: 0.8,
    gravity: 1.5,
    scalingRatio: 12,
    slowDown: 6,
    outboundAttractionDistribution: true,
    edgeWeightInfluence: 1,
  }
  const chunk = 20
  for (let done = 0; done < rounds; done += chunk) {
    forceAtlas2.assign(graph, { iterations: Math.min(chunk, rounds - done), settings })
    onProgress(Math.min(1, (done + chunk) / rounds))
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x * 30, y: y * 30 }]))
}
