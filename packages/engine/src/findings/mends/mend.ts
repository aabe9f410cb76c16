import type { Command } from '@tinhgon/model'
import type { NormFinding } from '../norms/norm-finding.ts'

/** A way out of a finding: a command that has been tried, with what else it would do. */
export interface Mend {
  readonly type: 'merge-with' | 'end-seats' | 'take-seats'
  /** The unit with which to merge, or from which seats are taken; null for seats that end. */
  readonly unitId: string | null
  /** Seats that end or move. */
  readonly seats: number
  readonly command: Command
  /** Findings that fail now and would not any more; the one that is to be mended is among them. */
  readonly mends: readonly NormFinding[]
  /** Findings that would fail and do not now. */
  readonly breaks: readonly NormFinding[]
}
