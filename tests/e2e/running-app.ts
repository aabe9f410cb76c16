import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const startScript = fileURLToPath(new URL('../../apps/api/src/start.ts', import.meta.url))

export interface RunningApp {
  /** Such as `http://localhost:40123`. */
  readonly address: string
  /** Stops it as Ctrl+C does. */
  stop(): Promise<void>
  /** As `kill -9` does; its database goes on running. */
  kill(): Promise<void>
}

/**
 * Runs what `npm start` runs, on a free port and with its data in the folder given.
 * @param environment more of what the environment says, such as `DATABASE_URL`
 */
export async function startApp(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [startScript], {
    env: { ...env, PORT: '0', TINHGON_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  const said: string[] = []
  const errors = createInterface(child.stderr).on('line', (line) => said.push(line))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line)
      const found = /http:\/\/localhost:\d+/.exec(line)
      if (found) resolve(found[0])
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`the app ended before it was ready:\n${said.join('\n')}`)))
  })
  const end = async (signal: 'SIGINT' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exited
    errors.close()
  }
  return { address, stop: () => end('SIGINT'), kill: () => end('SIGKILL') }
}

/** A folder for `startApp`, which a system user may reach; the caller removes it. */
export async function makeDataFolder(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tinhgon-e2e-'))
  await chmod(folder, 0o711)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
