import assert from 'node:assert/strict'
import { applyAct, RollUps, reverseDiff } from '@tinhgon/engine'
import { type Contestant, contestant } from '../harness/race.ts'
import type { NationalInput } from '../national/national-input.ts'
import { appendedAct, foldedCountry } from './folded-country.ts'

/** Counts and totals of every subtree, for the ledger and the findings that are always in sight. */
export const keepingRollUps = (input: NationalInput): Contestant<unknown>[] => {
  const structure = foldedCountry(input)
  const rollUps = new RollUps(structure)
  const act = appendedAct(structure)
  let applied = applyAct(structure, act)
  assert.ok(applied.ok)
  rollUps.sync(applied.diff)
  return [
    contestant({
      name: 'making the roll-ups of the country after',
      run: () => new RollUps(structure),
      check: (made) => assert.equal(made.whole().units, 3355),
    }),
    contestant({
      name: 'keeping them in step with one act (RollUps.sync)',
      prepare: () => {
        if (applied.ok) {
          const back = reverseDiff(applied.diff)
          structure.applyDiff(back)
          rollUps.sync(back)
        }
        applied = applyAct(structure, act)
      },
      run: () => applied.ok && rollUps.sync(applied.diff),
      check: () =>
        assert.deepEqual(tell(rollUps, structure.rootIds), tell(new RollUps(structure), structure.rootIds)),
    }),
  ]
}

const tell = (rollUps: RollUps, rootIds: Iterable<string>): readonly unknown[] => [
  rollUps.whole(),
  ...Array.from(rootIds, (id) => rollUps.ofSubtree(id)),
]
