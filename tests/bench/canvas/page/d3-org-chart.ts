import { OrgChart } from 'd3-org-chart'
import type { ChartNode } from '../chart-tree.ts'
import type { Contestant } from './contestant.ts'

/** As its README has it: every node expanded, fitted; its own zoom and fold. */
class D3OrgChart implements Contestant {
  readonly #chart = new OrgChart()
  #folded: ChartNode | undefined
  #x = 0

  show(nodes: readonly ChartNode[]): void {
    this.#folded = nodes[1]
    this.#chart
      .container('#chart')
      .data(nodes.map((node) => ({ ...node, _expanded: true })))
      .nodeWidth(() => 204)
      .nodeHeight(() => 84)
      .childrenMargin(() => 40)
      .compactMarginBetween(() => 16)
      .duration(0)
      .nodeContent(
        ({ data }: { data: ChartNode }) =>
          `<div style="height:82px;border:1px solid #cfcbc1;border-radius:6px;background:#fff;padding:8px">${data.name}</div>`,
      )
      .render()
    this.#chart.expandAll().fit()
  }

  pan(pixels: number): void {
    this.#x += pixels
    const { svg, zoomBehavior } = this.#chart.getChartState()
    svg.call(zoomBehavior.translateBy, pixels, 0)
  }

  zoom(factor: number): void {
    const { svg, zoomBehavior } = this.#chart.getChartState()
    svg.call(zoomBehavior.scaleTo, 0.05 * factor)
  }

  fold(folded: boolean): void {
    const id = this.#folded?.id
    const { allNodes } = this.#chart.getChartState()
    for (const node of allNodes) if (node.data.parentId === id) this.#chart.setExpanded(node.data.id, !folded)
    this.#chart.render()
  }
}

window.contestant = new D3OrgChart()
