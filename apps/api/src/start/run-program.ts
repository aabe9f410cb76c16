import { DatabaseUnavailable } from '@tinhgon/db'
import { WebBuildFailed } from './build-web.ts'
import { ConfigurationRefused } from './configuration.ts'
import { PortUnavailable } from './listen.ts'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)
export const log = (text: string): void => void process.stderr.write(`${text}\n`)

const foreseen = [ConfigurationRefused, DatabaseUnavailable, PortUnavailable, WebBuildFailed]

function fail(error: unknown): never {
  if (!(error instanceof Error)) log(String(error))
  else log(foreseen.some((known) => error instanceof known) ? error.message : (error.stack ?? error.message))
  process.exit(1)
}

/** What has been begun, to be ended in the opposite order. */
export type AtTheEnd = (end: () => Promise<void>) => void

/** Runs a program until it is told to stop; what was begun is ended, whatever happened. */
export async function runProgram(start: (atTheEnd: AtTheEnd) => Promise<void>): Promise<void> {
  const ends: (() => Promise<void>)[] = []
  const endAll = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop()) await end()
  }
  const starting = start((end) => void ends.push(end))
  let stopping = false

  async function stopOnSignal(): Promise<void> {
    // Ctrl+C reaches us twice, from the terminal and from npm: once is enough.
    if (stopping) return
    stopping = true
    try {
      await starting.catch(() => undefined)
      await endAll()
      say('stopped')
      process.exit(0)
    } catch (error) {
      fail(error)
    }
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnSignal())
  try {
    await starting
  } catch (error) {
    if (stopping) return
    await endAll().catch(() => undefined)
    fail(error)
  }
}
