import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

const reportSchema = z.object({
  how: z.enum(['started', 'joined']),
  port: z.number(),
  postmaster: z.number(),
})

export interface ServerProgram {
  readonly report: z.infer<typeof reportSchema>
  /** Leaves the server properly. */
  end(): Promise<void>
  /** Dies at once, as by `kill -9`. */
  kill(): Promise<void>
}

/** Runs `hold-server.ts` as a process of its own and waits until it uses the server. */
export async function serverProgram(folder: string): Promise<ServerProgram> {
  const script = fileURLToPath(new URL('./hold-server.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const leave = async (how: () => void): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) how()
    await exited
  }
  const kill = (): Promise<void> => leave(() => child.kill('SIGKILL'))
  onTestFinished(kill)
  if (!child.stdout) throw new Error('no output')
  const [line] = await once(createInterface(child.stdout), 'line')
  return {
    report: reportSchema.parse(JSON.parse(String(line))),
    end: () => leave(() => child.stdin?.end()),
    kill,
  }
}
