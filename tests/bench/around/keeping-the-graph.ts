import assert from 'node:assert/strict'
import { applyAct, createGraph, reverseDiff, type StructureGraph, syncGraph, Timeline } from '@tinhgon/engine'
import { load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { type Contestant, contestant } from '../harness/race.ts'
import type { NationalInput } from '../national/national-input.ts'
import { appendedAct, foldedCountry } from './folded-country.ts'

/** graphology's graph, for whoever draws or counts. */
export const keepingTheGraph = (input: NationalInput): Contestant<unknown>[] => {
  const structure = foldedCountry(input)
  const graph = createGraph(structure)
  const act = appendedAct(structure)
  const walked = new Timeline(load(input.baseline, vietnamProfile))
  const along = createGraph(walked.structure)
  let applied = applyAct(structure, act)
  assert.ok(applied.ok)
  syncGraph(graph, applied.diff)
  return [
    contestant({
      name: 'building the graph of the country after (createGraph)',
      run: () => createGraph(structure),
      check: (built) => assert.equal(built.order, 3355),
    }),
    contestant({
      name: 'keeping it in step with one act (syncGraph)',
      prepare: () => {
        if (applied.ok) {
          const back = reverseDiff(applied.diff)
          structure.applyDiff(back)
          syncGraph(graph, back)
        }
        applied = applyAct(structure, act)
      },
      run: () => applied.ok && syncGraph(graph, applied.diff),
      check: () => assert.deepEqual(tell(graph), tell(createGraph(structure))),
    }),
    contestant({
      name: 'folding the 35 acts with the graph in step',
      prepare: () => {
        for (const diff of walked.follow([])) syncGraph(along, diff)
      },
      run: () => {
        for (const diff of walked.follow(input.plan)) syncGraph(along, diff)
      },
      check: () => assert.deepEqual(tell(along), tell(createGraph(walked.structure))),
    }),
  ]
}

const tell = (graph: StructureGraph): readonly string[] =>
  [
    ...graph.mapNodes((id, { unit }) => `${id} ${unit.name}`),
    ...graph.mapEdges((_key, { line }, from, to) => `${from} ${line} ${to}`),
  ].sort()
