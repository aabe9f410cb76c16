// One section in a process of its own; started by `bench.ts`.
import { sharedDataIsHere } from '../conformance/shared-tables.ts'
import { Report } from './harness/report.ts'
import { missedBars, onNationalTables, sections } from './sections.ts'

const [name = '', rounds] = process.argv.slice(2)
const load = sections[name]
if (!load) throw new RangeError(`no section ${name}`)
process.stdout.write(`\n═══ ${name} ═══\n`)
const report = new Report(rounds === undefined ? null : Number(rounds))
if (onNationalTables.has(name) && !sharedDataIsHere)
  report.note('skipped: the public tables are not here; TINHGON_SHARED may say where they are')
else {
  const measure = await load()
  await measure(report)
  report.printBars()
}
process.exitCode = report.missed > 0 ? missedBars : 0
