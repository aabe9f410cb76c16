import type { BrokenReason } from '../event-store/hash-chain.ts'

/** The first broken link of one chain. */
export interface BrokenLink {
  readonly of: 'scenario' | 'baseline' | 'record' | 'brought-decisions'
  /** Id of the scenario or workspace, hash of the baseline. */
  readonly id: string
  /** Version of the edit or number of the entry; null for a baseline. */
  readonly at: number | null
  readonly reason: BrokenReason
}

/** What was looked at, and what of it is not as it was written. */
export interface Verification {
  readonly scenarios: number
  readonly edits: number
  readonly baselines: number
  readonly records: number
  /** Decisions in the records, and those that were brought in with scenarios. */
  readonly entries: number
  readonly broken: readonly BrokenLink[]
}
