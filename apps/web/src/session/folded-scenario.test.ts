import { createGraph, hashStructure, type StructureGraph, syncGraph } from '@tinhgon/engine'
import type { Edit } from '@tinhgon/model'
import { actOf, baselineOf, merged, plainProfile, resultOf, unitOf, whole } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import { type FoldedScenario, foldOn, foldScenario } from './folded-scenario.ts'
import { keptStep } from './kept-step.ts'

const under = { superiorId: 'root' }
const baseline = baselineOf({
  units: [
    unitOf('root', { tier: 'province' }),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => unitOf(id, under)),
  ],
})

const merger = (first: string, second: string, operatesOn: string): Edit => ({
  type: 'act-added',
  version: 1,
  act: {
    ...actOf([merged(resultOf(first + second, under), [whole(first), whole(second)])], { operatesOn }),
    id: `merge-${first}${second}`,
  },
  beforeActId: null,
})

const edges = (graph: StructureGraph): string[] => graph.edges().toSorted()
const shown = ({ timeline, graph, edited, steps, slotOf, chart }: FoldedScenario) => ({
  structure: hashStructure(timeline.structure),
  units: graph.nodes().toSorted(),
  edges: edges(graph),
  plan: edited.plan,
  steps: steps.map(({ act, ok }) => [act.id, ok]),
  slotOf: [...slotOf],
  chart: [...chart],
})

const log: readonly Edit[] = [
  merger('a', 'b', '2025-03-01'),
  merger('c', 'd', '2025-02-01'),
  { type: 'undone', version: 1 },
  { type: 'redone', version: 1 },
  merger('e', 'f', '2025-01-15'),
  { type: 'act-switched', version: 1, actId: 'merge-cd', on: false },
]

test('going on edit by edit shows the same as folding the whole log anew', () => {
  let folded = foldScenario(baseline, plainProfile, [])
  for (const [index, edit] of log.entries()) {
    folded = foldOn(folded, [edit])
    expect(shown(folded)).toEqual(shown(foldScenario(baseline, plainProfile, log.slice(0, index + 1))))
  }
})

test('going on from a step in the middle ends at the last act, with the graph in step', () => {
  const folded = foldScenario(baseline, plainProfile, log.slice(0, 2))
  for (const diff of folded.timeline.goTo(1)) syncGraph(folded.graph, diff)
  const after = foldOn(folded, [merger('e', 'f', '2025-01-15')])
  expect(after.timeline.position).toBe(3)
  expect(edges(after.graph)).toEqual(edges(createGraph(after.timeline.structure)))
})

test('whoever stands after an act stands after it still when others come or go before it', () => {
  const before = foldScenario(baseline, plainProfile, log.slice(0, 2)).steps
  const more = foldScenario(baseline, plainProfile, [
    ...log.slice(0, 2),
    merger('e', 'f', '2025-01-15'),
  ]).steps
  expect(more.map(({ act }) => act.id)).toEqual(['merge-ef', 'merge-cd', 'merge-ab'])
  expect(keptStep(before, more, 1)).toBe(2)
  expect(keptStep(more, before, 2)).toBe(1)
  expect(keptStep(more, before, 1)).toBe(0)
  expect(keptStep(before, more, 0)).toBe(0)
})
