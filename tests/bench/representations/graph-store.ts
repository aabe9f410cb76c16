import { createGraph, type Structure, type StructureGraph } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { FoldStore, Origin } from './fold-store.ts'

/** graphology's graph as the state: units, figures and lineage are attributes of nodes, superiors are edges. */
export class GraphStore implements FoldStore {
  readonly #graph: StructureGraph

  /** @param empty a structure without units, whose graph is begun with */
  constructor(empty: Structure) {
    this.#graph = createGraph(empty)
  }

  /** What an act that may be refused needs, since a graph cannot take back what was done to it. */
  copy(): StructureGraph {
    return this.#graph.copy() as StructureGraph
  }

  put(unit: Unit): void {
    const { id, superiorId } = unit
    const before = this.unit(id)
    if (before) this.#graph.setNodeAttribute(id, 'unit', unit)
    else this.#graph.addNode(id, { unit })
    if (before && before.superiorId === superiorId) return
    if (before && before.superiorId !== null) this.#graph.dropEdge(id)
    if (superiorId !== null) this.#graph.addDirectedEdgeWithKey(id, superiorId, id, { line: 'superior' })
  }

  end(id: string): void {
    this.#graph.dropNode(id)
  }

  unit(id: string): Unit | undefined {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttribute(id, 'unit') : undefined
  }

  units(): Iterable<Unit> {
    return this.#graph.mapNodes((_id, { unit }) => unit)
  }

  subordinateIds(id: string): Iterable<string> {
    return this.#graph.outNeighbors(id)
  }

  figure(id: string, measure: string): number | undefined {
    return this.#graph.getNodeAttribute(id, measure)
  }

  setFigure(id: string, measure: string, value: number): void {
    this.#graph.setNodeAttribute(id, measure, value)
  }

  origins(id: string): readonly Origin[] | undefined {
    return this.#graph.getNodeAttribute(id, 'origins')
  }

  setOrigins(id: string, origins: readonly Origin[]): void {
    this.#graph.setNodeAttribute(id, 'origins', origins)
  }
}
