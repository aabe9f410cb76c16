import assert from 'node:assert/strict'
import { foldedCountry } from '../around/folded-country.ts'
import { contestant, race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds, times } from '../harness/table.ts'
import { nationalInput } from '../national/national-input.ts'
import { checkBare } from '../norms/bare-norms.ts'
import { checkNorms } from '../norms/checked-norms.ts'

/** The country after the reform held against the standards of units, resolutions 76 and 112 of 2025. */
export async function measureNorms(report: Report): Promise<void> {
  const structure = foldedCountry(nationalInput())
  const expected = checkBare(structure)
  const spreads = await race(
    [
      contestant({
        name: 'norms as data (NormCheck, every finding)',
        run: () => checkNorms(structure),
        check: (verdicts) => assert.deepEqual(verdicts, expected),
      }),
      contestant({
        name: 'bare pass',
        run: () => checkBare(structure),
        check: (verdicts) => assert.deepEqual(verdicts, expected),
      }),
    ],
    { rounds: report.rounds ?? 21, warmups: 4 },
  )
  const bare = timesOf(spreads, 'bare pass').median
  report.table(
    'resolutions 76 and 112 on 3,355 units',
    ['work', 'median', 'min', 'p99', 'to the bare pass'],
    Array.from(spreads, ([name, { median, min, p99 }]) => [
      name,
      milliseconds(median),
      milliseconds(min),
      milliseconds(p99),
      times(median / bare),
    ]),
  )
  report.atMost(
    'national check of resolutions 76 and 112',
    timesOf(spreads, 'norms as data (NormCheck, every finding)').median,
    100,
  )
}
