import { canonicalJson } from '@tinhgon/engine'
import type { CarriedScenario } from '@tinhgon/model'
import { BrokenLog, type BrokenReason, sha256, verifyChain } from '../event-store/hash-chain.ts'
import { hashOfRecordEntry } from '../record/append-record.ts'

/** The first thing in a carried scenario that is not as it was written. */
export interface CarriedFault {
  readonly place: 'baseline' | 'edits' | 'decisions'
  /** Version of the edit, number of the decision; null for the baseline. */
  readonly at: number | null
  readonly reason: BrokenReason
}

/** Checks the baseline's hash, the chain of edits, and every decision; null when all are as written. */
export function faultOfCarried(carried: CarriedScenario): CarriedFault | null {
  const { baseline, baselineHash, scenario, decisions } = carried
  if (sha256(canonicalJson(baseline)) !== baselineHash)
    return { place: 'baseline', at: null, reason: 'changed' }
  try {
    verifyChain(scenario.id, linksOf(carried))
  } catch (error) {
    if (!(error instanceof BrokenLog)) throw error
    return { place: 'edits', at: error.version, reason: error.reason }
  }
  const changed = decisions.find(
    ({ number, entry, previousHash, hash }) =>
      hash !== hashOfRecordEntry(previousHash, number, canonicalJson(entry)),
  )
  return changed ? { place: 'decisions', at: changed.number, reason: 'changed' } : null
}

/** The edits as rows of the log. */
export const linksOf = ({ edits }: CarriedScenario) =>
  edits.map(({ version, edit, previousHash, hash, author, createdAt }) => ({
    version,
    edit: canonicalJson(edit),
    previous_hash: previousHash,
    hash,
    author,
    created_at: new Date(createdAt),
  }))
