import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const reportSchema = z.object({
  advisories: z.record(
    z.string(),
    z.object({ module_name: z.string(), severity: z.string(), title: z.string(), url: z.string() }),
  ),
})

export interface KnownVulnerability {
  readonly package: string
  readonly severity: string
  readonly title: string
  readonly url: string
}

/** Longer than any answer takes; it only ends what hangs. */
const patienceMilliseconds = 20_000

/**
 * Asks the registry what is known about the packages of the lockfile.
 * @param manager what installs the packages, with its version
 * @returns null where there is no answer: one works offline too
 */
export async function knownVulnerabilities(
  root: string,
  manager: string,
  environment: NodeJS.ProcessEnv,
): Promise<KnownVulnerability[] | null> {
  const child = spawn('npx', ['--yes', '--prefer-offline', manager, 'audit', '--json'], {
    cwd: root,
    env: { ...environment, pnpm_config_fetch_retries: '0', pnpm_config_fetch_timeout: '3000' },
    stdio: ['ignore', 'pipe', 'ignore'],
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  try {
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
    return readReport(output)
  } catch {
    return null
  }
}

function readReport(output: string): KnownVulnerability[] | null {
  try {
    return Object.values(reportSchema.parse(JSON.parse(output)).advisories).map(
      ({ module_name, severity, title, url }) => ({ package: module_name, severity, title, url }),
    )
  } catch {
    return null
  }
}

/** What nobody ships knowingly. */
export const isGrave = ({ severity }: KnownVulnerability): boolean =>
  severity === 'high' || severity === 'critical'
