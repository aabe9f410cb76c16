// `npm run bench`: measures the bars and prints them. `npm run bench -- national shapes` runs some sections,
// `--rounds=5` makes them short, `--strict` fails where a bar is missed.
import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { missedBars, sections } from './sections.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean', default: false }, rounds: { type: 'string' } },
})
const unknown = positionals.filter((name) => !(name in sections))
if (unknown.length > 0) {
  process.stderr.write(`no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}\n`)
  process.exit(1)
}

const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(0)} GiB`
process.stdout.write(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${gibibytes(totalmem())}, Node ${process.version}\n`,
)

// A section is a process of its own: what one has compiled and left on the heap does not burden the next.
const runner = fileURLToPath(new URL('run-section.ts', import.meta.url))
const flags = ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning']
const outcomes = (positionals.length > 0 ? positionals : Object.keys(sections)).map((name) => {
  const parameters = values.rounds === undefined ? [name] : [name, values.rounds]
  const { status } = spawnSync(process.execPath, [...flags, runner, ...parameters], { stdio: 'inherit' })
  return { name, right: status === 0 || status === missedBars, held: status === 0 }
})

process.stdout.write('\n')
for (const { name, right, held } of outcomes)
  process.stdout.write(`${right ? (held ? '✓ bars held   ' : '✗ bars missed ') : '✗ WRONG       '} ${name}\n`)
const passed = outcomes.every(({ right, held }) => right && (held || !values.strict))
process.exitCode = passed ? 0 : 1
