import { createStructure } from '@tinhgon/engine'
import type { BaselineOutcome, ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { readBaseline } from './read-document.ts'

/** A baseline in the project's own format, checked against the profile like those of any other. */
export function readOwnBaseline(bytes: Uint8Array, { profile }: ReadingTerms): BaselineOutcome {
  const read = readBaseline(bytes)
  const document = read.ok ? read.document : read.mended
  const created = document && createStructure(document, profile)
  const faults = [...(read.ok ? [] : read.faults), ...(!created || created.ok ? [] : created.refusals)]
  return read.ok && faults.length === 0
    ? { ok: true, baseline: read.document, warnings: [] }
    : { ok: false, faults }
}
