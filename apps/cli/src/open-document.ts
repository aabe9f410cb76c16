import { readFileSync, statSync } from 'node:fs'
import { type DocumentOrFaults, documentSizeLimit, readBaseline, readScenario } from '@tinhgon/exchange'
import type { Baseline, Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { fault, InputFaults } from './faults.ts'

/** A baseline by built-in id or file. The built-in ones need no database. */
export function openBaseline(idOrFile: string): Baseline {
  const builtIn = builtInBaselines.find(({ id }) => id === idOrFile)
  return builtIn ? builtIn.load() : readFile(idOrFile, '--baseline', readBaseline, builtInBaselines)
}

/** A scenario by built-in id or file. */
export function openScenario(idOrFile: string): Scenario {
  const builtIn = builtInScenarios.find(({ id }) => id === idOrFile)
  return builtIn ? builtIn.load() : readFile(idOrFile, '--scenario', readScenario, builtInScenarios)
}

function readFile<T>(
  file: string,
  path: string,
  read: (bytes: Uint8Array) => DocumentOrFaults<T>,
  builtIn: readonly { readonly id: string }[],
): T {
  const known = builtIn.map(({ id }) => id).join(', ')
  let bytes: Uint8Array
  try {
    const { size } = statSync(file)
    if (size > documentSizeLimit) throw fault('oversized', path, [], { size, limit: documentSizeLimit })
    bytes = readFileSync(file)
  } catch (error) {
    if (error instanceof InputFaults) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw fault('unknown-id', path, [], { id: file, known })
    throw fault('unreadable', path, [], { file, detail: (error as Error).message })
  }
  const outcome = read(bytes)
  if (!outcome.ok) throw new InputFaults(outcome.faults)
  return outcome.document
}
