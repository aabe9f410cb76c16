import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const binary = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real program in a process of its own. */
export const runTinhgon = (...parameters: readonly string[]): Promise<Ran> =>
  runTinhgonIn(process.cwd(), ...parameters)

/** The same in a folder, where it would also keep its data if it kept any. */
export const runTinhgonIn = (folder: string, ...parameters: readonly string[]): Promise<Ran> =>
  runTinhgonOn('', folder, ...parameters)

/** The same on the database of an address. */
export async function runTinhgonOn(
  databaseUrl: string,
  folder: string,
  ...parameters: readonly string[]
): Promise<Ran> {
  const child = spawn(process.execPath, [binary, ...parameters], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: databaseUrl, TINHGON_DATA: `${folder}/data` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

export interface ToldFault {
  readonly code: string
  readonly path: string
  readonly unitIds: readonly string[]
  readonly message: string
}

/** What the program says of bad input with `--json`, checked for the exit code and a silent error stream. */
export async function faultsOf(...parameters: readonly string[]): Promise<readonly ToldFault[]> {
  const { exitCode, stdout, stderr } = await runTinhgon(...parameters, '--json')
  if (exitCode !== 2 || stderr !== '') throw new Error(`exit code ${exitCode}: ${stderr}${stdout}`)
  const told: { faults: ToldFault[] } = JSON.parse(stdout)
  for (const { code, path, unitIds, message } of told.faults)
    if (code === '' || message === '' || typeof path !== 'string' || !Array.isArray(unitIds))
      throw new Error(`not a whole fault: ${stdout}`)
  return told.faults
}

/** The codes of the faults and where each stands. */
export const whereTold = (faults: readonly ToldFault[]): string[] =>
  faults.map(({ code, path }) => `${code} ${path}`)
