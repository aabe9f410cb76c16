import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'

export interface Step {
  readonly name: string
  /** Program and parameters. */
  readonly command: readonly [string, ...string[]]
  /** Printed as it comes, because it takes long; otherwise only if the step fails. */
  readonly live?: boolean
  /** Looks at the output of a program that ended well; a sentence means that the step failed after all. */
  readonly verify?: (output: string) => string | null
}

export interface StepOutcome {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
}

/** Runs one step to its end, and prints its name, how it went and how long it took. */
export async function runStep(step: Step, root: string, env: NodeJS.ProcessEnv): Promise<StepOutcome> {
  const { name, command, live = false, verify } = step
  const begun = performance.now()
  process.stdout.write(live ? `▸ ${name}\n` : `▸ ${name} … `)
  const [program, ...parameters] = command
  const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const take = (chunk: Buffer): void => {
    output += chunk.toString()
    if (live) process.stdout.write(chunk)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const code = await once(child, 'close').then(
    ([exitCode]) => exitCode,
    (error: unknown) => {
      output += String(error)
      return 127
    },
  )
  const complaint = code === 0 ? (verify?.(output) ?? null) : `exit code ${code}`
  const seconds = (performance.now() - begun) / 1000
  const verdict =
    complaint === null ? `ok (${seconds.toFixed(1)} s)` : `FAILED: ${complaint} (${seconds.toFixed(1)} s)`
  process.stdout.write(live ? `▸ ${name}: ${verdict}\n` : `${verdict}\n`)
  if (complaint !== null && !live) process.stdout.write(`${output.trimEnd()}\n`)
  return { name, passed: complaint === null, seconds }
}
