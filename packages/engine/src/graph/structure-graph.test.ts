import { createGraph, reverseDiff, syncGraph } from '@tinhgon/engine'
import {
  applied,
  baselineOf,
  changed,
  established,
  load,
  merged,
  postOf,
  resultOf,
  unitOf,
  unrelated,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

describe('the graph that everyone reads', () => {
  const given = () =>
    load(
      baselineOf({
        units: [
          unitOf('p'),
          unitOf('a', { superiorId: 'p' }),
          unitOf('b', { superiorId: 'p' }),
          unitOf('k', { system: 'party' }),
        ],
        relations: ['a', 'b'].map((toId) => ({ kind: 'leads', fromId: 'k', toId })),
        posts: [postOf('s', 'a')],
      }),
    )

  it('GRA-1 has a node per living unit, an edge to every subordinate, and one per relation', () => {
    const graph = createGraph(given())
    expect(graph.nodes().sort()).toEqual(['a', 'b', 'k', 'p'])
    expect(graph.getNodeAttribute('a', 'unit').name).toBe('Unit a')
    expect(graph.outNeighbors('p').sort()).toEqual(['a', 'b'])
    expect(graph.mapDirectedEdges('k', 'a', (_edge, attributes) => attributes)).toEqual([
      { line: 'relation', kind: 'leads' },
    ])
  })

  it('GRA-1 E2 is kept in step by diffs, forward and back', () => {
    const structure = given()
    const graph = createGraph(structure)
    const diff = applied(structure, [
      merged(resultOf('n', { superiorId: 'p' }), [whole('a'), whole('b')]),
      established(unitOf('e', { superiorId: 'n' })),
      changed('k', { name: 'K' }),
    ])
    syncGraph(graph, diff)
    expect(graph.nodes().sort()).toEqual(['e', 'k', 'n', 'p'])
    expect(graph.outNeighbors('k')).toEqual(['n'])
    expect(graph.getNodeAttribute('k', 'unit').name).toBe('K')
    syncGraph(graph, applied(structure, [unrelated('leads', 'k', 'n'), changed('e', { superiorId: null })]))
    expect(graph.edges()).toEqual(['superior\tn'])
    syncGraph(graph, reverseDiff(diff))
    expect(graph.nodes().sort()).toEqual(['a', 'b', 'k', 'p'])
  })
})
