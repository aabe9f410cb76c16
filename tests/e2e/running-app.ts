import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const startScript = fileURLToPath(new URL('../../apps/api/src/start.ts', import.meta.url))

export interface RunningApp {
  /** Such as `http://localhost:40123`. */
  readonly address: string
  /** Every line that it has said so far. */
  readonly said: readonly string[]
  /** Stops it as Ctrl+C does. */
  stop(): Promise<void>
  /** As `kill -9` does; its database goes on running. */
  kill(): Promise<void>
}

/**
 * Runs what `npm start` runs, on a free port and with its data in the folder given.
 * @param settings further variables of the environment
 */
export async function startApp(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [startScript], {
    env: { ...env, PORT: '0', TINHGON_DATA: dataFolder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  const said: string[] = []
  const errors = createInterface(child.stderr).on('line', (line) => said.push(line))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line)
      const found = /is ready: (http:\/\/localhost:\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`the app ended before it was ready:\n${said.join('\n')}`)))
  })
  const end = async (signal: 'SIGINT' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exited
    errors.close()
  }
  return { address, said, stop: () => end('SIGINT'), kill: () => end('SIGKILL') }
}

/** The same with accounts; the first administrator is invited. */
export async function startAppWithAccounts(
  dataFolder: string,
): Promise<RunningApp & { readonly invitation: string }> {
  const port = await findFreePort()
  const app = await startApp(dataFolder, {
    PORT: String(port),
    AUTH_SECRET: 'a secret of a test, long enough to be one',
    PUBLIC_URL: `http://localhost:${port}`,
    TINHGON_ADMINISTRATOR: 'ha@example.vn',
  })
  const invitation = app.said.flatMap((line) => /http\S+\/invitation\/[\w-]+/.exec(line)?.[0] ?? [])[0]
  if (invitation === undefined) throw new Error(`nobody was invited:\n${app.said.join('\n')}`)
  return { ...app, invitation }
}

/** People open an address that is known before the app listens. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** A folder for `startApp`, which a system user may reach; the caller removes it. */
export async function makeDataFolder(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-e2e-'))
  await chmod(folder, 0o711)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
