import { readAsProvince, resolutions, textOf, unitsBefore } from '../../conformance/read-resolutions.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds } from '../harness/table.ts'

/** The six official texts read against the units of the whole country, each once and cold, as a command does it. */
export async function measureResolutions(report: Report): Promise<void> {
  const baseline = unitsBefore()
  const texts = resolutions.map(({ number, province }) => ({ number, province, text: textOf(number) }))
  let total = 0
  const rows = texts.map(({ number, province, text }) => {
    const start = performance.now()
    const { counts, lineage } = readAsProvince(baseline, province, text)
    const took = performance.now() - start
    total += took
    return [
      String(number),
      String(counts.clauses.all),
      String(counts.tokens.all),
      String(lineage.length),
      milliseconds(took),
    ]
  })
  report.table('resolutions', ['text', 'clauses', 'tokens', 'pairs', 'read in'], rows)
  report.atMost('all six texts read', total, 2000)
}
