import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import {
  applyPlan,
  ledgerOf,
  lineagePairs,
  refusalsOf,
  reverseDiff,
  type Structure,
  summarise,
} from '@tinhgon/engine'
import { load, SeededRandom, twoTierReform, wholeSystem, wholeSystemProfile } from '@tinhgon/testkit'
import { contestant, race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { count, milliseconds } from '../harness/table.ts'

const seed = 2025

/** The country with Party, government, councils, Front and grassroots cells, folded through the two-tier reform. */
export async function measureWholeSystem(report: Report): Promise<void> {
  const system = wholeSystem(new SeededRandom(seed))
  const reform = twoTierReform(system)
  const plan = reform.acts.map((act) => ({ act, on: true, annotation: null }))
  const loadSystem = (): Structure => load(system.baseline, wholeSystemProfile)
  let structure = loadSystem()
  const begun = performance.now()
  let steps = applyPlan(structure, plan)
  const first = performance.now() - begun
  const expected = countsAfter(structure, reform)
  const contestants = [
    contestant({
      name: 'loading the baseline',
      run: () => {
        structure = loadSystem()
      },
      check: () => assert.equal(structure.units.size, system.baseline.units.length),
    }),
    contestant({
      name: 'folding the reform',
      run: () => {
        steps = applyPlan(structure, plan)
      },
      check: () => {
        assert.deepEqual(refusalsOf(steps), [])
        assert.deepEqual(countsAfter(structure, reform), expected)
      },
    }),
    contestant({
      name: 'lineage',
      run: () => lineagePairs(structure),
      check: (pairs) => assert.ok(pairs.length > 500_000),
    }),
    contestant({
      name: 'ledger',
      run: () => ledgerOf(structure),
      check: (rows) => assert.ok(rows.every(({ balanced }) => balanced === true)),
    }),
    contestant({
      name: 'taking the reform back',
      run: () => {
        for (const step of steps.toReversed()) if (step.ok) structure.applyDiff(reverseDiff(step.diff))
      },
      check: () => {
        assert.equal(structure.units.size, system.baseline.units.length)
        for (const unit of system.baseline.units) assert.equal(structure.unit(unit.id), unit)
      },
    }),
  ]
  const spreads = await race(contestants, { rounds: report.rounds ?? 7, warmups: 1 })
  const events = reform.acts.reduce((sum, act) => sum + act.events.length, 0)
  report.table(
    `whole system: ${count(system.baseline.units.length)} units, ${count(system.baseline.relations.length)} relations, ${count(system.baseline.figures.length)} figures; ${plan.length} acts of ${count(events)} events; ${count(expected.units ?? 0)} units after`,
    ['work', 'median', 'min'],
    Array.from(spreads, ([name, { median, min }]) => [name, milliseconds(median), milliseconds(min)]),
  )
  report.note(`the first fold of the process, before anything is compiled: ${milliseconds(first)}`)
  report.atMost('folding the whole system', timesOf(spreads, 'folding the reform').median, 3000)
}

/**
 * How many units of every kind, and seats.
 * @throws AssertionError where a count is not what the plan says
 */
function countsAfter(
  structure: Structure,
  { provinces, communes }: { readonly provinces: number; readonly communes: number },
): Readonly<Record<string, number>> {
  const { units, byTier, byKind, posts } = summarise(structure)
  assert.deepEqual(
    [byKind.province, byTier.district, byKind.commune, byKind['party-committee']],
    [provinces, 0, communes, 1 + provinces + communes],
  )
  assert.equal(provinces, 34)
  return { units, ...byKind, posts }
}
