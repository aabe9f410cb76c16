import {
  applyAct,
  createGraph,
  diffStructures,
  reverseDiff,
  type Structure,
  syncGraph,
  validate,
} from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'
import { load, randomAct, randomBaseline, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

/** Calls `check` with every act of a random plan just before it is applied, and with a twin of the structure. */
function plan(
  seed: number,
  check: (given: { structure: Structure; twin: Structure; act: Act; random: SeededRandom }) => void,
): void {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  const [structure, twin] = [load(baseline), load(baseline)]
  for (let index = random.integer(2, 5); index > 0; index -= 1) {
    const act = randomAct(random, structure, `act-${index}`)
    check({ structure, twin, act, random: new SeededRandom(seed * 31 + index) })
    const outcome = applyAct(structure, act)
    if (outcome.ok) twin.applyDiff(outcome.diff)
  }
}

const nothing = { added: [], updated: [], removed: [] }

const codesOf = (outcome: ReturnType<typeof applyAct>): string[] =>
  outcome.ok ? [] : [...new Set(outcome.refusals.map(({ code }) => code))].sort()

describe.each(seedRanges(2_000, 500))('acts of random plans, $title', ({ seeds }) => {
  it('S1 S2 S3 L1 L2 L3 every rule stands before every act, and after the last', () => {
    for (const seed of seeds)
      plan(seed, ({ structure, act }) => {
        expect(validate(structure), `seed ${seed}`).toEqual([])
        const outcome = applyAct(structure, act)
        expect(validate(structure), `seed ${seed}`).toEqual([])
        if (outcome.ok) structure.applyDiff(reverseDiff(outcome.diff))
      })
  }, 60_000)

  it('E2 E3 apply, reverse and apply again end where they should; a refusal changes nothing', () => {
    for (const seed of seeds)
      plan(seed, ({ structure, twin, act }) => {
        const outcome = applyAct(structure, act)
        if (outcome.ok) {
          const done = diffStructures(twin, structure)
          structure.applyDiff(reverseDiff(outcome.diff))
          expect(diffStructures(twin, structure), `seed ${seed}`).toEqual(nothing)
          structure.applyDiff(outcome.diff)
          expect(diffStructures(twin, structure), `seed ${seed}`).toEqual(done)
          structure.applyDiff(reverseDiff(outcome.diff))
        }
        expect(diffStructures(twin, structure), `seed ${seed}`).toEqual(nothing)
      })
  }, 60_000)

  it('E5 events in any order do the same, or are refused for the same reasons', () => {
    for (const seed of seeds)
      plan(seed, ({ structure, twin, act, random }) => {
        const first = applyAct(structure, act)
        const second = applyAct(twin, { ...act, events: random.shuffle(act.events) })
        expect(codesOf(second), `seed ${seed}`).toEqual(codesOf(first))
        expect(diffStructures(structure, twin), `seed ${seed}`).toEqual(nothing)
        for (const [side, outcome] of [
          [structure, first],
          [twin, second],
        ] as const)
          if (outcome.ok) side.applyDiff(reverseDiff(outcome.diff))
      })
  }, 60_000)

  it('E2 GRA-1 a graph kept in step by diffs equals one built afresh', () => {
    for (const seed of seeds)
      plan(seed, ({ structure, act }) => {
        const graph = createGraph(structure)
        const outcome = applyAct(structure, act)
        if (!outcome.ok) return
        syncGraph(graph, outcome.diff)
        expect(sorted(graph), `seed ${seed}`).toEqual(sorted(createGraph(structure)))
        structure.applyDiff(reverseDiff(outcome.diff))
        syncGraph(graph, reverseDiff(outcome.diff))
        expect(sorted(graph), `seed ${seed}`).toEqual(sorted(createGraph(structure)))
      })
  }, 60_000)
})

/** Nodes and edges as texts, in order. */
function sorted(graph: ReturnType<typeof createGraph>): string[] {
  return [
    ...graph.mapNodes((id, { unit }) => `${id} ${unit.name} ${unit.superiorId}`),
    ...graph.mapEdges((key, attributes, source, target) => `${key} ${attributes.line} ${source} ${target}`),
  ].sort()
}
