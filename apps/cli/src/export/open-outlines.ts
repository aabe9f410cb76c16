import { documentSizeLimit, readOutlines } from '@tinhgon/exchange'
import { type Baseline, type Outlines, type Refusal, refusal } from '@tinhgon/model'
import { readWithin } from '../read-within.ts'

/** Outlines from a file; null, with what is wrong, where there are none of the baseline's territories. */
export function openOutlines(file: string, baseline: Baseline | null, faults: Refusal[]): Outlines | null {
  const fail = (detail: string): null => {
    faults.push(refusal('unreadable', '--outlines', [], { file, detail }))
    return null
  }
  let bytes: Uint8Array | number
  try {
    bytes = readWithin(file, documentSizeLimit)
  } catch (error) {
    return fail((error as Error).message)
  }
  if (typeof bytes === 'number') return fail(`${bytes} byte`)
  const codes = new Set((baseline?.units ?? []).flatMap(({ code }) => code ?? []))
  const read = readOutlines(new TextDecoder().decode(bytes), codes)
  return read.ok ? read.outlines : fail(read.fault)
}
