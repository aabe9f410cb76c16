// One section in a process of its own; started by `bench.ts`.
import { Report } from './harness/report.ts'
import { missedBars, sections } from './sections.ts'

const [name = '', rounds] = process.argv.slice(2)
const load = sections[name]
if (!load) throw new RangeError(`no section ${name}`)
process.stdout.write(`\n═══ ${name} ═══\n`)
const report = new Report(rounds === undefined ? null : Number(rounds))
const measure = await load()
await measure(report)
report.printBars()
process.exitCode = report.missed > 0 ? missedBars : 0
