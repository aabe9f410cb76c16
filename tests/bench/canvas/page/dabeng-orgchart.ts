import $ from 'jquery'
import 'orgchart'
import 'orgchart/dist/css/jquery.orgchart.min.css'
import type { ChartNode } from '../chart-tree.ts'
import type { Contestant } from './contestant.ts'

interface NestedNode {
  readonly id: string
  readonly name: string
  readonly children: NestedNode[]
}

/** As its README has it: nested data, every level shown; panned and zoomed by the transform that it uses. */
class DabengOrgChart implements Contestant {
  #x = 0
  #scale = 1
  #folded = ''

  show(nodes: readonly ChartNode[]): void {
    const nested = new Map<string, NestedNode>()
    let root: NestedNode | undefined
    for (const { id, parentId, name } of nodes) {
      const node = { id, name, children: [] }
      nested.set(id, node)
      if (parentId === null) root = node
      else nested.get(parentId)?.children.push(node)
    }
    this.#folded = nodes[1]?.id ?? ''
    $('#chart').orgchart({ data: root, nodeId: 'id', pan: true, zoom: true })
    const chart = this.#chart()
    this.#scale = Math.min(1, window.innerWidth / chart.scrollWidth, window.innerHeight / chart.scrollHeight)
    this.#place(1)
  }

  pan(pixels: number): void {
    this.#x += pixels
    this.#place(1)
  }

  zoom(factor: number): void {
    this.#place(factor)
  }

  fold(folded: boolean): void {
    const children = document.getElementById(this.#folded)?.closest('.hierarchy')?.querySelector('.nodes')
    children?.classList.toggle('hidden', folded)
  }

  #place(factor: number): void {
    const scale = this.#scale * factor
    this.#chart().style.transformOrigin = '0 0'
    this.#chart().style.transform = `matrix(${scale}, 0, 0, ${scale}, ${this.#x}, 0)`
  }

  #chart(): HTMLElement {
    const chart = document.querySelector<HTMLElement>('.orgchart')
    if (!chart) throw new Error('nothing has been shown')
    return chart
  }
}

window.contestant = new DabengOrgChart()
