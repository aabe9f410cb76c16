import type { Baseline } from '@tinhgon/model'
import { readAsProvince, resolutions, textOf, unitsBefore } from '../../conformance/read-resolutions.ts'
import { noises } from '../../conformance/resolution-noise.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds } from '../harness/table.ts'

const lengths = [45_000, 450_000] as const

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
  measureNoise(report, baseline)
}

/** Ten times the noise, up to the longest that is read, takes little more than ten times as long. */
function measureNoise(report: Report, baseline: Baseline): void {
  const took = (text: string): number => {
    const start = performance.now()
    readAsProvince(baseline, '79', text)
    return performance.now() - start
  }
  const rows = Object.entries(noises(1)).map(([kind, make]) => {
    const [short, long] = lengths.map((length) => took(make(length)))
    return { kind, short: short ?? 0, long: long ?? 0, refused: took(make(5_000_000)) }
  })
  report.table(
    'resolutions',
    ['noise', ...lengths.map((length) => `${length / 1000} kB`), '5 MB, not read'],
    rows.map(({ kind, short, long, refused }) => [kind, ...[short, long, refused].map(milliseconds)]),
  )
  report.atMost('the longest noise that is read', Math.max(...rows.map(({ long }) => long)), 3000)
  report.atMost('noise too long to be read', Math.max(...rows.map(({ refused }) => refused)), 500)
  const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)
  const ratio = sum(rows.map(({ long }) => long)) / sum(rows.map(({ short }) => short))
  report.atMost('ten times the noise, times as long', ratio, 15, (times) => times.toFixed(1))
}
