import { type Refusal, refusal } from '@tinhgon/model'
import type { BaselineDraft } from '../data-formats/baseline-draft.ts'
import { elementLimit, type GraphEdge, type GraphNode, type PropertyGraph } from './property-graph.ts'
import { stopReading } from './read-xml.ts'

interface OpenElement {
  readonly type: 'node' | 'edge'
  readonly id: string
  readonly attributes: Map<string, string>
}

/** Gathers nodes and edges while a file is read; nodes may be open within each other. */
export class GraphGatherer {
  header: string | null = null
  readonly faults: Refusal[] = []
  readonly #nodes: GraphNode[] = []
  readonly #edges: GraphEdge[] = []
  readonly #open: OpenElement[] = []

  /** @param parentId where the format names it; else the node that this one stands in */
  openNode(id: string, line: number, parentId: string | null, attributes: Map<string, string>): void {
    this.#count(line)
    const outer = this.#open.at(-1)
    this.#open.push({ type: 'node', id, attributes })
    if (id === '') this.faults.push(refusal('id-missing', `line ${line}`))
    else this.#nodes.push({ id, attributes, parentId: parentId ?? outer?.id ?? null, place: `line ${line}` })
  }

  openEdge(source: string, target: string, line: number, attributes: Map<string, string>): void {
    this.#count(line)
    this.#open.push({ type: 'edge', id: '', attributes })
    this.#edges.push({ source, target, attributes, place: `line ${line}` })
  }

  /** An attribute of what is open; nothing where nothing is. */
  attribute(nameOf: (type: 'node' | 'edge') => string, value: string): void {
    const open = this.#open.at(-1)
    open?.attributes.set(nameOf(open.type), value)
  }

  close(): void {
    this.#open.pop()
  }

  draft(make: (graph: PropertyGraph) => BaselineDraft): BaselineDraft {
    const draft = make({ header: this.header, nodes: this.#nodes, edges: this.#edges })
    return { ...draft, faults: [...this.faults, ...draft.faults, ...this.#looseEnds()] }
  }

  #looseEnds(): Refusal[] {
    const ids = new Set(this.#nodes.map(({ id }) => id))
    return this.#edges.flatMap(({ source, target, place }) =>
      [source, target]
        .filter((id) => !ids.has(id))
        .map((id) => refusal('unknown-end', place, [], { id: id.slice(0, 200) || '–' })),
    )
  }

  #count(line: number): void {
    if (this.#nodes.length + this.#edges.length >= elementLimit)
      stopReading(refusal('too-many', `line ${line}`, [], { limit: elementLimit }))
  }
}
