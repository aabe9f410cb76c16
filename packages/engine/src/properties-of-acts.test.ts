import {
  applyAct,
  createGraph,
  hashStructure,
  reverseDiff,
  type Structure,
  syncGraph,
  validate,
} from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'
import { load, randomAct, randomBaseline, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** Calls `check` with every act of a random plan just before it is applied. */
function plan(seed: number, check: (structure: Structure, act: Act, random: SeededRandom) => void): void {
  const random = new SeededRandom(seed)
  const structure = load(randomBaseline(random))
  for (let index = random.integer(2, 5); index > 0; index -= 1) {
    const act = randomAct(random, structure, `act-${index}`)
    check(structure, act, new SeededRandom(seed * 31 + index))
    applyAct(structure, act)
  }
}

const codesOf = (outcome: ReturnType<typeof applyAct>): string[] =>
  outcome.ok ? [] : [...new Set(outcome.refusals.map(({ code }) => code))].sort()

describe.each(seedRanges(2_000, 250))('acts of random plans, $title', ({ seeds }) => {
  it('S1 S2 S3 L1 L2 L3 every rule stands after every act', { timeout: 60_000 }, () => {
    for (const seed of seeds)
      plan(seed, (structure) => expect(validate(structure), `seed ${seed}`).toEqual([]))
  })

  it('E2 E3 apply, reverse and apply again end where they should; a refusal changes nothing', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds)
      plan(seed, (structure, act) => {
        const before = hashStructure(structure)
        const outcome = applyAct(structure, act)
        if (outcome.ok) {
          const after = hashStructure(structure)
          structure.applyDiff(reverseDiff(outcome.diff))
          expect(hashStructure(structure), `seed ${seed}`).toBe(before)
          structure.applyDiff(outcome.diff)
          expect(hashStructure(structure), `seed ${seed}`).toBe(after)
          structure.applyDiff(reverseDiff(outcome.diff))
        } else expect(hashStructure(structure), `seed ${seed}`).toBe(before)
      })
  })

  it('E5 events in any order do the same, or are refused for the same reasons', { timeout: 60_000 }, () => {
    for (const seed of seeds)
      plan(seed, (structure, act, random) => {
        const first = applyAct(structure, act)
        const after = hashStructure(structure)
        if (first.ok) structure.applyDiff(reverseDiff(first.diff))
        const second = applyAct(structure, { ...act, events: random.shuffle(act.events) })
        expect(codesOf(second), `seed ${seed}`).toEqual(codesOf(first))
        expect(hashStructure(structure), `seed ${seed}`).toBe(after)
        if (second.ok) structure.applyDiff(reverseDiff(second.diff))
      })
  })

  it('E2 a graph kept in step by diffs equals one built afresh', { timeout: 60_000 }, () => {
    for (const seed of seeds)
      plan(seed, (structure, act) => {
        const graph = createGraph(structure)
        const outcome = applyAct(structure, act)
        if (!outcome.ok) return
        syncGraph(graph, outcome.diff)
        expect(sorted(graph), `seed ${seed}`).toEqual(sorted(createGraph(structure)))
        structure.applyDiff(reverseDiff(outcome.diff))
        syncGraph(graph, reverseDiff(outcome.diff))
        expect(sorted(graph), `seed ${seed}`).toEqual(sorted(createGraph(structure)))
      })
  })
})

function sorted(graph: ReturnType<typeof createGraph>) {
  const { nodes, edges } = graph.export()
  const byKey = (a: { key?: string }, b: { key?: string }) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1)
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) }
}
