// A step of the gate: what we build on may be used, is fixed by its content, runs nothing on installation, and
// has no grave hole that is known.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installScriptFaults } from './dependencies/install-script-faults.ts'
import { installedPackages } from './dependencies/installed-packages.ts'
import { isGrave, knownVulnerabilities } from './dependencies/known-vulnerabilities.ts'
import { licenceExceptions, licenceFaults } from './dependencies/licence-faults.ts'
import { lockfileFaults } from './dependencies/lockfile-faults.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
const say = (line: string): void => void process.stdout.write(`  ${line}\n`)

/** What `npm test` installs with; there is one place where its version stands. */
const manager = /pnpm@[\d.]+/.exec(await read('package.json'))?.[0] ?? 'pnpm'
const asking = knownVulnerabilities(root, manager, process.env)
const packages = await installedPackages(root)
const faults = [
  ...licenceFaults(packages, licenceExceptions),
  ...lockfileFaults(await read('pnpm-lock.yaml')),
  ...installScriptFaults(packages, await read('pnpm-workspace.yaml')),
]
say(`${packages.length} packages: licences, lockfile and install scripts were looked at`)
const known = await asking
if (known === null) say('known vulnerabilities were not asked for: the registry does not answer that')
else {
  const grave = known.filter(isGrave)
  faults.push(
    ...grave.map(
      ({ package: name, severity, title, url }) => `${name}: ${severity}, ${title} (${url}). Update it.`,
    ),
  )
  say(`known vulnerabilities: ${grave.length} grave, ${known.length - grave.length} other`)
}
for (const fault of faults) say(`✗ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
