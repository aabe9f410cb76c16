import { following } from '../around/following.ts'
import { keepingRollUps } from '../around/keeping-roll-ups.ts'
import { keepingTheGraph } from '../around/keeping-the-graph.ts'
import { comparing, nameOfDiff, planning } from '../around/planning-and-comparing.ts'
import { race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds } from '../harness/table.ts'
import { nationalInput } from '../national/national-input.ts'

/** What is done around the fold of the country: planning, comparing, following, walking, keeping the graph. */
export async function measureAround(report: Report): Promise<void> {
  const input = nationalInput()
  const contestants = [
    ...planning(input),
    ...comparing(input),
    ...following(input),
    ...keepingTheGraph(input),
    ...keepingRollUps(input),
  ]
  const spreads = await race(contestants, { rounds: report.rounds ?? 21, warmups: 4 })
  report.table(
    'around the national fold',
    ['work', 'median', 'min', 'p99'],
    Array.from(spreads, ([name, { median, min, p99 }]) => [
      name,
      milliseconds(median),
      milliseconds(min),
      milliseconds(p99),
    ]),
  )
  report.atMost('diff of the national before and after', timesOf(spreads, nameOfDiff).median, 50)
}
