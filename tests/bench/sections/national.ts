import assert from 'node:assert/strict'
import { vietnamProfile } from '@tinhgon/vietnam'
import { contestant, race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds, times } from '../harness/table.ts'
import { foldBare } from '../national/bare-fold.ts'
import { foldByEngine, tellEngineFold } from '../national/engine-fold.ts'
import { foldByImmer } from '../national/immer-fold.ts'
import { type NationalInput, nationalInput } from '../national/national-input.ts'
import { assertKnownFacts, assertSameOutcome, type NationalOutcome } from '../national/national-outcome.ts'
import { foldBySql, tellSqlFold } from '../national/sql-fold.ts'
import { openSqlTables } from '../national/sql-tables.ts'
import { tellBareFold } from '../national/tell-bare-fold.ts'
import { tellImmerFold } from '../national/tell-immer-fold.ts'

const scope: Readonly<Record<string, string>> = {
  engine: 'checks, refusals, reversible diff of every act',
  floor: 'no checks; before and after of every act',
  immer: 'no checks; a state of every act',
  'immer, autoFreeze off': 'no checks; a state of every act',
  'recursive SQL': 'no checks; nothing act by act; the list of units after is given to it',
}

/** The reform of the whole country, folded by the engine and by what one might use instead. */
export async function measureNational(report: Report): Promise<void> {
  const input = nationalInput()
  assert.equal(input.plan.length, 35)
  const expected = tellEngineFold(foldByEngine(input.baseline, input.plan))
  assertKnownFacts(expected)
  const sql = await openSqlTables(input.tables)
  try {
    const contestants = [
      ...contestantsInMemory(input, expected),
      contestant({
        name: 'recursive SQL',
        run: () => foldBySql(sql.client),
        check: (fold) => {
          const { ledger, ...told } = tellSqlFold(fold)
          assertSameOutcome(told, expected)
          for (const row of ledger) assert.ok(expected.ledger.includes(row), row)
          const counts = fold.totals.map(([measure, known, missing]) => `${measure} ${known} ${missing}`)
          assert.deepEqual(counts.sort(), [
            'area 3319 2',
            'population 3255 66',
            'population-census-2019 0 3321',
          ])
        },
      }),
    ]
    tellRace(report, await race(contestants, { rounds: report.rounds ?? 31, warmups: 8 }))
  } finally {
    await sql.close()
  }
}

function contestantsInMemory({ baseline, plan, measures }: NationalInput, expected: NationalOutcome) {
  // immer freezes what it is given, so it gets objects of its own.
  const own = structuredClone({ baseline, plan })
  return [
    contestant({
      name: 'engine',
      run: () => foldByEngine(baseline, plan),
      check: (fold) => assertSameOutcome(tellEngineFold(fold), expected),
    }),
    contestant({
      name: 'floor',
      run: () => foldBare(baseline, plan, measures),
      check: (fold) => assertSameOutcome(tellBareFold(fold, plan, vietnamProfile, measures), expected),
    }),
    ...[true, false].map((autoFreeze) =>
      contestant({
        name: autoFreeze ? 'immer' : 'immer, autoFreeze off',
        run: () => foldByImmer(own.baseline, own.plan, measures, autoFreeze),
        check: (fold) => assertSameOutcome(tellImmerFold(fold, plan, baseline.units), expected),
      }),
    ),
  ]
}

function tellRace(report: Report, spreads: Awaited<ReturnType<typeof race>>): void {
  const engine = timesOf(spreads, 'engine')
  report.table(
    'national reform: 10,794 units, 35 acts, 3,355 units after; load, fold, lineage, ledger, counts below provinces',
    ['contestant', 'median', 'min', 'to the engine', 'what it does besides'],
    Array.from(spreads, ([name, { median, min }]) => [
      name,
      milliseconds(median),
      milliseconds(min),
      times(median / engine.median),
      scope[name] ?? '',
    ]),
  )
  report.atMost('national fold, lineage, ledger', engine.median, 60)
  report.atMost('the same to the floor', engine.median / timesOf(spreads, 'floor').median, 3, times)
  report.atLeast(
    'recursive SQL to the engine',
    timesOf(spreads, 'recursive SQL').median / engine.median,
    5,
    times,
  )
  report.atLeast('immer to the engine', timesOf(spreads, 'immer').median / engine.median, 10, times)
}
