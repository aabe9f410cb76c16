import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Bytes on the heap and in buffers, after a full collection. */
export interface HeapUse {
  /** The records of the baseline, which the structure goes on using. */
  readonly baseline: number
  /** What loading them adds. */
  readonly structure: number
}

const program = fileURLToPath(new URL('run-heap.ts', import.meta.url))

/** Loads a structure in a process of its own, where nothing else is on the heap. */
export function measureHeap(units: number, withFigures: boolean): HeapUse {
  const flags = ['--expose-gc', '--max-old-space-size=8192']
  const printed = execFileSync(process.execPath, [...flags, program, String(units), String(withFigures)])
  return JSON.parse(printed.toString())
}
