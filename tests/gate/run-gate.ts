import { join } from 'node:path'
import { runStep, type Step, type StepOutcome } from './run-step.ts'
import { makeSurroundings } from './surroundings.ts'
import { countsLine, readCounts, type TestCounts } from './test-counts.ts'

/** A step of vitest's, whose counts go into the last line. */
export interface TestStep {
  readonly name: string
  readonly projects: readonly string[]
  readonly parameters?: readonly string[]
}

/** Runs all steps, whatever becomes of them, prints a summary, and returns whether all passed. */
export async function runGate(
  root: string,
  checks: readonly Step[],
  tests: readonly TestStep[],
): Promise<boolean> {
  const surroundings = await makeSurroundings(root)
  const outcomes: StepOutcome[] = []
  const counts: TestCounts[] = []
  let failedChecks = 0
  try {
    for (const check of checks) {
      const outcome = await runStep(check, root, surroundings.env)
      outcomes.push(outcome)
      if (!outcome.passed) failedChecks += 1
    }
    for (const [index, { name, projects, parameters = [] }] of tests.entries()) {
      const report = join(surroundings.folder, `report-${index}.json`)
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const chosen = projects.flatMap((project) => ['--project', project])
      const command = ['vitest', 'run', ...chosen, ...reporters, ...parameters] as const
      const outcome = await runStep({ name, command, live: true }, root, surroundings.env)
      outcomes.push(outcome)
      const counted = await readCounts(report)
      if (counted) counts.push(counted)
      // A file that could not be loaded, or coverage below its bar, is a failure without a failed test.
      if (!outcome.passed && (counted?.failed ?? 0) === 0) failedChecks += 1
    }
  } finally {
    await surroundings.remove()
  }
  process.stdout.write('\n')
  for (const { name, passed, seconds } of outcomes) {
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`)
  }
  process.stdout.write(`${countsLine(counts, failedChecks)}\n`)
  return outcomes.every(({ passed }) => passed)
}
