import { type Relation, relationKey, type Unit } from '@tinhgon/model'
import { MultiDirectedGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import type { Diff, RecordEntry } from '../diff/diff.ts'
import type { Structure } from '../structure/structure.ts'

export interface UnitNode extends Attributes {
  unit: Unit
}
export type StructureEdge = Attributes & ({ line: 'superior' } | { line: 'relation'; kind: Relation['kind'] })
export type StructureGraph = MultiDirectedGraph<UnitNode, StructureEdge>

const superiorEdge = (unitId: string): string => `superior\t${unitId}`

/** The graph that everyone else reads: a node per living unit, an edge to its superior, one per relation. */
export function createGraph(structure: Structure): StructureGraph {
  const graph: StructureGraph = new MultiDirectedGraph()
  for (const unit of structure.units.values()) graph.addNode(unit.id, { unit })
  for (const unit of structure.units.values()) tie(graph, unit)
  for (const relation of structure.table('relations').values()) relate(graph, relation)
  return graph
}

/** Keeps a graph in step with its structure; costs what the diff touches, never a copy. */
export function syncGraph(graph: StructureGraph, diff: Diff): void {
  for (const { table, key } of [...diff.removed, ...diff.updated.map(([from]) => from)])
    if (table === 'relations' && graph.hasEdge(key)) graph.dropEdge(key)
  const removed = unitsIn(diff.removed)
  const updated = unitsIn(diff.updated.map(([, to]) => to))
  const added = unitsIn(diff.added)
  for (const { id } of [...removed, ...updated])
    if (graph.hasEdge(superiorEdge(id))) graph.dropEdge(superiorEdge(id))
  for (const { id } of removed) graph.dropNode(id)
  for (const unit of added) graph.addNode(unit.id, { unit })
  for (const unit of updated) graph.setNodeAttribute(unit.id, 'unit', unit)
  for (const unit of [...added, ...updated]) tie(graph, unit)
  for (const entry of [...diff.added, ...diff.updated.map(([, to]) => to)])
    if (entry.table === 'relations') relate(graph, entry.record)
}

const unitsIn = (entries: readonly RecordEntry[]): Unit[] =>
  entries.flatMap((entry) => (entry.table === 'units' ? [entry.record] : []))

function tie(graph: StructureGraph, unit: Unit): void {
  if (unit.superiorId !== null)
    graph.addDirectedEdgeWithKey(superiorEdge(unit.id), unit.superiorId, unit.id, { line: 'superior' })
}

function relate(graph: StructureGraph, relation: Relation): void {
  graph.addDirectedEdgeWithKey(relationKey(relation), relation.fromId, relation.toId, {
    line: 'relation',
    kind: relation.kind,
  })
}
