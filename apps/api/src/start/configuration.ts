import { type AccountsConfiguration, readAccounts } from './accounts-configuration.ts'
import { isLoopback } from './loopback.ts'

export interface Configuration {
  readonly host: string
  readonly port: number
  /** Null where only the planner on this machine uses it. */
  readonly accounts: AccountsConfiguration | null
  /** Whether jobs are worked on in this process too; if not, `npm run worker` has to run somewhere. */
  readonly worksOnJobs: boolean
}

/** What the environment says cannot be; `message` names every fault and what to do. */
export class ConfigurationRefused extends Error {
  override readonly name = 'ConfigurationRefused'
}

type Environment = Readonly<Record<string, string | undefined>>

const usualPort = 4680

/**
 * Reads the whole of it before anything is begun.
 * @throws ConfigurationRefused
 */
export function readConfiguration(environment: Environment): Configuration {
  const faults: string[] = []
  const settingOf = (name: string): string | null => environment[name]?.trim() || null
  const host = settingOf('HOST') ?? '127.0.0.1'
  const port = readPort(settingOf('PORT'), faults)
  const accounts = readAccounts(settingOf, faults)
  const jobs = settingOf('TINHGON_JOBS') ?? 'here'
  if (jobs !== 'here' && jobs !== 'elsewhere')
    faults.push(`TINHGON_JOBS is "${jobs}". Set it to "here" or "elsewhere", or leave it out.`)
  if (!isLoopback(host) && settingOf('AUTH_SECRET') === null && settingOf('PUBLIC_URL') === null) {
    faults.push(
      `HOST is "${host}", which others can reach, but no accounts are configured, so anybody could change everything. Set AUTH_SECRET and PUBLIC_URL, or leave HOST out.`,
    )
  }
  if (faults.length > 0) {
    throw new ConfigurationRefused(['The configuration cannot be used:', ...faults].join('\n  - '))
  }
  return { host, port, accounts, worksOnJobs: jobs === 'here' }
}

function readPort(text: string | null, faults: string[]): number {
  if (text === null) return usualPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  faults.push(`PORT is "${text}", which is not a port. Set it to a number from 1024 to 65535.`)
  return usualPort
}
