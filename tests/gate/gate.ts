// What `npm test` runs: everything that must hold, in the order in which it fails soonest.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runGate } from './run-gate.ts'
import type { Step } from './run-step.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The house has more; a checker that sees fewer is blind and would find no fault. */
const fewestModules = 250

function enoughModules(output: string): string | null {
  const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0)
  return seen >= fewestModules ? null : `only ${seen} modules were seen, of at least ${fewestModules}`
}

const specCoverage = 'docs/spec/rules-without-test.ts'

const checks: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'types of the web app', command: ['tsc', '-p', 'apps/web'] },
  {
    name: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'db', 'tests'],
    verify: enoughModules,
  },
  { name: 'unused code', command: ['knip', '--no-config-hints'] },
  // It says whether the registry could be asked.
  { name: 'dependencies', command: ['node', 'tests/gate/check-dependencies.ts'], live: true },
  ...(existsSync(join(root, specCoverage))
    ? [{ name: 'every rule has a test', command: ['node', specCoverage] } as const]
    : []),
]

const passed = await runGate(root, checks, [
  // Store tests mostly wait for servers, so that a third worker finds time on two cores.
  {
    name: 'unit, conformance and store tests',
    projects: ['unit', 'store'],
    parameters: ['--coverage', '--maxWorkers=3'],
  },
  { name: 'browser tests', projects: ['e2e'] },
])
process.exitCode = passed ? 0 : 1
