import { type Refusal, refusal } from '@tinhgon/model'

/** A refusal as it is told; rules with a list of refusals of their own bring their codes. */
export type Fault = Pick<Refusal, 'path' | 'unitIds' | 'message'> & { readonly code: string }

/** Bad input: told in full on standard output, exit code 2, nothing written. */
export class InputFaults extends Error {
  override readonly name = 'InputFaults'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join('\n'))
    this.faults = faults
  }
}

/** Runs a command's work; prints its faults as JSON or as readable lines. */
export async function reportFaults(json: boolean, work: () => void | Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error
    printFaults(json, error.faults)
  }
}

export function printFaults(json: boolean, faults: readonly Fault[]): void {
  const told = faults.map(({ code, path, unitIds, message }) => ({ code, path, unitIds, message }))
  process.stdout.write(
    json
      ? `${JSON.stringify({ faults: told })}\n`
      : `${told.map(({ path, message }) => `✗ ${path === '' ? '' : `${path}: `}${message}`).join('\n')}\n`,
  )
  process.exitCode = 2
}

export const fault = (...given: Parameters<typeof refusal>): InputFaults =>
  new InputFaults([refusal(...given)])
